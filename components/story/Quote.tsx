// A named speaker's own words, with quotation marks and a note that leads to where they stand.
import type { ReactNode } from 'react';
import { Mark } from '@/components/note/Mark';

interface QuoteProps {
  by: string;
  source: string;
  date: string;
  at?: string;
  /** The speaker's own language and words; what stands between the tags is then our translation. */
  lang?: string;
  original?: string;
  mark?: string;
  tail?: string;
  children: ReactNode;
}

export function Quote({ lang, original, mark, tail, children }: QuoteProps) {
  return (
    <>
      <q>{children}</q>
      {original && (
        <>
          {' '}
          (<span lang={lang}>{original}</span>; our translation)
        </>
      )}
      {tail}
      {mark && <Mark mark={mark} />}
    </>
  );
}
