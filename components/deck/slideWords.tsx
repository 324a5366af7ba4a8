// What the author's words become on slides: the same chapter, seen by an audience.
import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import { briefing, type Chapter } from '@/content/load';
import { inWords } from '@/content/values';
import { SlideFigure, SlideHeading, SlideNotes, SlidePoints } from './pickedWords';
import { SectionSlides } from './SectionSlides';

interface Words {
  children?: ReactNode;
  tail?: string;
}

/** On a slide a number stands without its note: the foot and the speaker name the source. */
function SlideFact({ id, unit, words, tail, children }: Words & { id: string; unit?: boolean; words?: boolean }) {
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

function SlideQuote({ children, tail }: Words) {
  return (
    <>
      <q>{children}</q>
      {tail}
    </>
  );
}

/** @returns the component map a chapter's MDX is rendered with in the deck */
export function slideWords(chapter: Chapter): MDXComponents {
  return {
    section: ({ children }: Words) => <SectionSlides chapter={chapter}>{children}</SectionSlides>,
    h2: SlideHeading,
    InBrief: SlidePoints,
    Notes: SlideNotes,
    Figure: SlideFigure,
    Fact: SlideFact,
    Term: Plain,
    Quote: SlideQuote,
    Cite: () => null,
    Disputed: () => null,
  };
}
