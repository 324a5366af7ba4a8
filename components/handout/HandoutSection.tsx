// A section of a chapter on paper: its points, its figures, its question, and lines to write on or the speaker's notes.
import type { ReactNode } from 'react';
import { picked, SlideHeading, SlideNotes, SlidePoints } from '@/components/deck/pickedWords';
import { RoomToWrite } from '@/components/lesson/RoomToWrite';
import { Unbroken } from '@/components/story/Unbroken';
import { deckOutline } from '@/content/deck';
import { sectionTimes } from '@/content/handout';
import { briefing, type Chapter } from '@/content/load';
import { sourcesOfSection } from '@/content/packSources';
import { dueWords } from './dueWords';
import { HandoutFigure } from './HandoutFigure';
import { sectionKey } from './packParts';
import { shortSources } from './shortSources';

/** Without a script the whole of the longest talk is shown. */
const longest = 45;

export function HandoutSection({ chapter, children }: { chapter: Chapter; children?: ReactNode }) {
  const heading = picked(children, SlideHeading);
  const section = chapter.sections.find(({ id }) => id === heading?.props.id);
  // A paragraph before the first heading makes a section without one.
  if (!section) return null;
  const id = `talk-${chapter.id}-${section.id}`;
  const time = sectionTimes(deckOutline(briefing()), { minutes: longest }).find((each) => each.chapter === chapter.id && each.section === section.id);
  return (
    <section className="pack-section" aria-labelledby={id} data-section={sectionKey(chapter.id, section.id)} data-rests={sectionKey(chapter.id, section.id)}>
      <div className="pack-points">
        <h3 id={id}>{heading}</h3>
        <p className="pack-due for-teacher" data-due="">
          {time && dueWords(time, longest)}
        </p>
        {picked(children, SlidePoints)}
      </div>
      {section.figures.map((figure) => (
        <HandoutFigure key={figure} id={figure} />
      ))}
      <div className="pack-ask">
        {section.ask && (
          <p className="ask">
            <span className="pack-label">Question</span> <Unbroken>{section.ask}</Unbroken>
          </p>
        )}
        <div className="for-student">
          <RoomToWrite lines={4} />
        </div>
        <div className="pack-notes for-teacher">
          <p className="pack-label">Speaker’s notes</p>
          {picked(children, SlideNotes)}
        </div>
      </div>
      <p className="pack-sources for-teacher">
        <span className="pack-label">Sources</span> {shortSources(sourcesOfSection(briefing(), chapter.id, section.id, section.figures))}
      </p>
    </section>
  );
}
