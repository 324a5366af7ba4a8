// A phone's page stands alone: no header, no footer, a stylesheet of its own.
import type { ReactNode } from 'react';
import { preloadFonts } from '@/components/layout/webFonts';
import '@/app/styles/room.css';

export default function JoinLayout({ children }: { children: ReactNode }) {
  preloadFonts(['serif']);
  return children;
}
