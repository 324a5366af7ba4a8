// What the author's words become on slides: the same chapter, seen by an audience.
import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import type { Chapter } from '@/briefing/briefing';
import { SlideAnswer, SlideFigure, SlideHeading, SlideNotes, SlidePoints } from './pickedWords';
import { plainWords } from './plainWords';
import { SectionSlides } from './SectionSlides';
import { WholeWords } from './WholeWords';

/** @returns the component map a chapter's MDX is rendered with in the deck */
export function slideWords(chapter: Chapter): MDXComponents {
  return {
    ...plainWords,
    section: ({ children }: { children?: ReactNode }) => <SectionSlides chapter={chapter}>{children}</SectionSlides>,
    h2: SlideHeading,
    li: ({ children }: { children?: ReactNode }) => (
      <li>
        <WholeWords>{children}</WholeWords>
      </li>
    ),
    InBrief: SlidePoints,
    Notes: SlideNotes,
    Ask: SlideAnswer,
    Figure: SlideFigure,
  };
}
