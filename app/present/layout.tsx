// Slides stand in the site's type and colours, without its header and footer.
import type { ReactNode } from 'react';
import '@/app/fonts/serif';
import '@/app/styles/globals.css';

export default function PresentLayout({ children }: { children: ReactNode }) {
  return children;
}
