// The author's words where no note can stand: numbers, terms and quotations as plain text, on slides and on paper.
import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import { briefing } from '@/briefing/load';
import { Original } from '@/components/story/Original';
import { inWords } from '@/briefing/write/values';

interface Words {
  children?: ReactNode;
  tail?: string;
}

/** A number stands without its note: what is under it names the source. */
function PlainFact({ id, unit, words, tail, children }: Words & { id: string; unit?: boolean; words?: boolean }) {
  const fact = briefing().factById.get(id);
  const value = words ? inWords(fact?.shown ?? '') : fact?.shown;
  return (
    <>
      {children ?? (unit && fact?.unit ? `${value} ${fact.unit}` : value)}
      {tail}
    </>
  );
}

function Plain({ children, tail }: Words) {
  return (
    <>
      {children}
      {tail}
    </>
  );
}

function PlainQuote({ children, tail }: Words) {
  return (
    <>
      <q>{children}</q>
      {tail}
    </>
  );
}

/** What needs a reader's page is left out. */
export const plainWords = {
  Fact: PlainFact,
  Term: Plain,
  Original,
  Quote: PlainQuote,
  Cite: () => null,
  Disputed: () => null,
  Voices: () => null,
} satisfies MDXComponents;
