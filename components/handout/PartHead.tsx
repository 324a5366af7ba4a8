// What stands at the head of each part of the pack.
import type { ReactNode } from 'react';

export function PartHead({ id, kicker, title, children }: { id: string; kicker?: string; title: string; children?: ReactNode }) {
  return (
    <header className="pack-head">
      {kicker && <p className="pack-kicker">{kicker}</p>}
      <h2 id={id}>{title}</h2>
      {children}
    </header>
  );
}
