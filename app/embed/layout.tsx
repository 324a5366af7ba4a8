// What an embedded figure stands in: nothing but its own few rules.
import type { ReactNode } from 'react';
import '@/app/embed/embed.css';

export default function EmbedLayout({ children }: { children: ReactNode }) {
  return children;
}
