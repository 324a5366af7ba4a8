// Slides stand in the site's type and colours, without its header and footer.
import type { ReactNode } from 'react';
import { preloadFonts } from '@/components/layout/webFonts';
import '@/app/styles/globals.css';

export default function PresentLayout({ children }: { children: ReactNode }) {
  preloadFonts(['serif', 'display']);
  return children;
}
