// A section of a chapter on paper: its points, its figures, its question; lines to write on, or for a teacher the notes and sources.
import type { ReactNode } from 'react';
import { picked, SlideAnswer, SlideHeading, SlideNotes, SlidePoints } from '@/components/deck/pickedWords';
import { RoomToWrite } from '@/components/lesson/RoomToWrite';
import { Unbroken } from '@/components/story/Unbroken';
import { deckOutline } from '@/briefing/ask/deckOutline';
import { sectionTimes, type PackReader } from '@/briefing/ask/handout';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { sourcesOfSection } from '@/briefing/ask/packSources';
import { dueWords } from './dueWords';
import { HandoutFigure } from './HandoutFigure';
import { sectionKey } from './packParts';
import { shortSources } from './shortSources';

/** Without a script the whole of the longest talk is shown. */
const longest = 45;

export function HandoutSection({ chapter, reader, children }: { chapter: Chapter; reader: PackReader; children?: ReactNode }) {
  const heading = picked(children, SlideHeading);
  const section = chapter.sections.find(({ id }) => id === heading?.props.id);
  // A paragraph before the first heading makes a section without one.
  if (!section) return null;
  const id = `talk-${chapter.id}-${section.id}`;
  const isTeacher = reader === 'teacher';
  const time = sectionTimes(deckOutline(briefing()), { minutes: longest }).find((each) => each.chapter === chapter.id && each.section === section.id);
  const last = section.figures.at(-1);
  return (
    <section className="pack-section" aria-labelledby={id} data-section={sectionKey(chapter.id, section.id)} data-rests={sectionKey(chapter.id, section.id)}>
      <div className="pack-points">
        <h3 id={id}>{heading}</h3>
        {isTeacher && (
          <p className="pack-due" data-due="">
            {time && dueWords(time, longest)}
          </p>
        )}
        {picked(children, SlidePoints)}
      </div>
      {section.figures.slice(0, -1).map((figure) => (
        <HandoutFigure key={figure} id={figure} reader={reader} />
      ))}
      {/* A question and the picture it is asked of are never on two pages. */}
      <div className="pack-asked">
        {last && <HandoutFigure id={last} reader={reader} />}
        {section.ask && (
          <p className="ask">
            <span className="pack-label">Question</span> <Unbroken>{section.ask}</Unbroken>
          </p>
        )}
        {!isTeacher && <RoomToWrite lines={4} />}
      </div>
      {isTeacher && (
        <>
          <div className="pack-notes">
            <p className="pack-label">Speaker’s notes</p>
            {picked(children, SlideNotes)}
          </div>
          {section.ask && (
            <div className="pack-notes">
              <p className="pack-label">What to answer</p>
              {picked(children, SlideAnswer)}
            </div>
          )}
          <p className="pack-sources">
            <span className="pack-label">Sources</span> {shortSources(sourcesOfSection(briefing(), chapter.id, section.id, section.figures))}
          </p>
        </>
      )}
    </section>
  );
}
