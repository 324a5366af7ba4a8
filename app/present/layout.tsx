// The deck and the speaker's view have the site's letters and colours, and none of its furniture.
import type { ReactNode } from 'react';
import '@/app/styles/globals.css';

export default function PresentLayout({ children }: { children: ReactNode }) {
  return children;
}
