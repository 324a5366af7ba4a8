// Pages one reads stand between the header and the footer; an embedded figure and a slide do not.
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/layout/SiteFrame';
import { preloadFonts } from '@/components/layout/webFonts';
import '@/app/styles/globals.css';

export default function SiteLayout({ children }: { children: ReactNode }) {
  preloadFonts(['serif', 'display']);
  return <SiteFrame>{children}</SiteFrame>;
}
