// A named speaker's own words, with quotation marks and a note that leads to where they stand.
import type { ReactNode } from 'react';
import { Mark } from './Mark';

export function Quote({ mark, children }: { by: string; source: string; date: string; at?: string; mark?: string; children: ReactNode }) {
  return (
    <>
      <q>{children}</q>
      {mark && <Mark mark={mark} />}
    </>
  );
}
