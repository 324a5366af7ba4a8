// A part of a page of prose, with a heading one can link to.
import type { ReactNode } from 'react';

export function PagePart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="prose mt-10 max-w-text print:mt-4">
      <section>
        <h2 id={id}>
          <a href={`#${id}`}>{title}</a>
        </h2>
        {children}
      </section>
    </section>
  );
}
