// What an embedded figure stands in: nothing but its own few rules and its own few lines of script.
import type { ReactNode } from 'react';
import { Enhanced } from '@/components/enhanced/Enhanced';
import '@/app/embed/embed.css';

export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Enhanced by="embed" />
    </>
  );
}
