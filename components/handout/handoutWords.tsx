// What the author's words become on paper: the same chapter, in a hand.
import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import { SlideAnswer, SlideFigure, SlideHeading, SlideNotes, SlidePoints } from '@/components/deck/pickedWords';
import { plainWords } from '@/components/deck/plainWords';
import type { PackReader } from '@/briefing/ask/handout';
import type { Chapter } from '@/briefing/briefing';
import { HandoutSection } from './HandoutSection';

/** @returns the component map a chapter's MDX is rendered with in the printed pack */
export function handoutWords(chapter: Chapter, reader: PackReader): MDXComponents {
  return {
    ...plainWords,
    section: ({ children }: { children?: ReactNode }) => (
      <HandoutSection chapter={chapter} reader={reader}>
        {children}
      </HandoutSection>
    ),
    h2: SlideHeading,
    InBrief: SlidePoints,
    Notes: SlideNotes,
    Ask: SlideAnswer,
    Figure: SlideFigure,
  };
}
