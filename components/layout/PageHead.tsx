// The title and the lead of a page that is not a chapter.
import type { ReactNode } from 'react';

export function PageHead({ title, above, children }: { title: ReactNode; above?: ReactNode; children?: ReactNode }) {
  return (
    <header className="max-w-text pt-10 md:pt-16">
      {above && <p className="mb-3 text-15 font-[600] text-soft">{above}</p>}
      <h1 className="text-29 leading-8.5 md:text-50 md:leading-13.5">{title}</h1>
      {children && <p className="mt-5 font-serif text-20">{children}</p>}
    </header>
  );
}
