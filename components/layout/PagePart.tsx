// A part of a page of prose, under a heading with an address of its own.
import type { ReactNode } from 'react';

/** The second section has the heading’s place in the prose’s rhythm. `apart`: for a page whose parts follow one another without anything between. */
export function PagePart({ id, title, apart = false, children }: { id: string; title: string; apart?: boolean; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={apart ? 'prose mt-8 max-w-[40rem]' : 'prose max-w-[40rem]'}>
      <section>
        <h2 id={id}>
          <a href={`#${id}`}>{title}</a>
        </h2>
        {children}
      </section>
    </section>
  );
}
