// What the author's words become on a class's first sheet: a section's points, and lines to write beside them.
import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import { picked, SlideAnswer, SlideFigure, SlideHeading, SlideNotes, SlidePoints } from '@/components/deck/pickedWords';
import { plainWords } from '@/components/deck/plainWords';
import { RoomToWrite } from '@/components/lesson/RoomToWrite';
import type { Chapter } from '@/briefing/briefing';

/** @param sections those that are told */
export function classWords(sections: Chapter['sections']): MDXComponents {
  return {
    ...plainWords,
    section: ({ children }: { children?: ReactNode }) => <ClassSection sections={sections}>{children}</ClassSection>,
    h2: SlideHeading,
    InBrief: SlidePoints,
    Notes: SlideNotes,
    Ask: SlideAnswer,
    Figure: SlideFigure,
  };
}

function ClassSection({ sections, children }: { sections: Chapter['sections']; children?: ReactNode }) {
  const heading = picked(children, SlideHeading);
  if (!sections.some(({ id }) => id === heading?.props.id)) return null;
  return (
    <div className="class-section">
      <div>
        <h3>{heading}</h3>
        {picked(children, SlidePoints)}
      </div>
      <RoomToWrite lines={4} />
    </div>
  );
}
