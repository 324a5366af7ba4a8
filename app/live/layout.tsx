// The room's pages for a host and for a wall: a stylesheet of their own.
import type { ReactNode } from 'react';
import { preloadFonts } from '@/components/layout/webFonts';
import '@/app/styles/room.css';

export default function LiveLayout({ children }: { children: ReactNode }) {
  preloadFonts(['serif', 'display']);
  return children;
}
