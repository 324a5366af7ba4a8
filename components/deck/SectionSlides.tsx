// The slides of one section: its points in brief, its figures, and the question its notes ask the room.
import type { ReactNode } from 'react';
import { briefing, type Chapter } from '@/content/load';
import { slideId } from '@/content/deck';
import { FigureSlide } from './FigureSlide';
import { picked, SlideHeading, SlideNotes, SlidePoints } from './pickedWords';
import { isHalf } from './slidePictures';
import { Slide } from './Slide';
import { SlideFigureBeside } from './SlideFigureBeside';
import { sourceLine } from './sourceLine';

/** Prose and everything else that is not picked here is for readers. */
export function SectionSlides({ chapter, children }: { chapter: Chapter; children?: ReactNode }) {
  const heading = picked(children, SlideHeading);
  const points = picked(children, SlidePoints);
  const notes = picked(children, SlideNotes);
  const section = chapter.sections.find(({ id }) => id === heading?.props.id);
  // A paragraph before the first heading makes a section without one.
  if (!section) return null;
  const beside = section.figures.find(isHalf);
  const figure = beside ? briefing().figureById.get(beside) : undefined;
  const shared = { chapter, importance: section.importance };
  return (
    <>
      <Slide {...shared} id={slideId(chapter.id, section.id)} kind="points" title={section.heading} notes={notes} source={figure ? sourceLine(figure) : chapter.short}>
        <h3>{heading}</h3>
        <div className={beside ? 'slide-main slide-halves' : 'slide-main'}>
          {points}
          {beside && <SlideFigureBeside id={beside} />}
        </div>
      </Slide>
      {section.figures
        .filter((figure) => figure !== beside)
        .map((figure) => (
          <FigureSlide key={figure} {...shared} id={slideId(chapter.id, section.id, figure)} figure={figure} />
        ))}
      {section.ask && (
        <Slide {...shared} id={slideId(chapter.id, section.id, 'question')} kind="question" title={section.ask} source={chapter.short} notes={<p>Wait for several answers before you give yours.</p>}>
          <div className="slide-main">
            <p className="slide-kicker">Ask the room</p>
            <h4>{section.ask}</h4>
          </div>
        </Slide>
      )}
    </>
  );
}
