// A named speaker's own words, with quotation marks and a note that leads to where they stand.
import type { ReactNode } from 'react';
import { Mark } from './Mark';

interface QuoteProps {
  by: string;
  source: string;
  date: string;
  at?: string;
  mark?: string;
  tail?: string;
  children: ReactNode;
}

export function Quote({ mark, tail, children }: QuoteProps) {
  return (
    <>
      <q>{children}</q>
      {tail}
      {mark && <Mark mark={mark} />}
    </>
  );
}
