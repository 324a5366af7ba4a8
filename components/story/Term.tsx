// A term, organisation or person; a term's definition opens where the word stands, and leads to the glossary.
import type { ReactNode } from 'react';
import { briefing } from '@/briefing/load';

export function Term({ id, mark, tail, children }: { id: string; mark?: string; tail?: string; quiet?: boolean; children: ReactNode }) {
  const { marks } = briefing();
  const known = marks.get(mark ?? '');
  return (
    <>
      {known?.term === undefined ? (
        children
      ) : known.defines ? (
        <a className="term" id={`word-${id}`} href={`#term-${id}`} data-note="">
          {children}
        </a>
      ) : (
        <span id={`word-${id}`}>{children}</span>
      )}
      {tail}
    </>
  );
}
