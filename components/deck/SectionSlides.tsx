// The slides of one section: the figures that are asked of the room, its points in brief, its other figures, and the question its notes ask.
import type { ReactNode } from 'react';
import { figuresOfSection, slideId } from '@/briefing/ask/deck';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { FigureSlide } from './FigureSlide';
import { picked, SlideHeading, SlideNotes, SlidePoints } from './pickedWords';
import { Slide } from './Slide';

/** Prose and everything else that is not picked here is for readers. */
export function SectionSlides({ chapter, children }: { chapter: Chapter; children?: ReactNode }) {
  const heading = picked(children, SlideHeading);
  const points = picked(children, SlidePoints);
  const notes = picked(children, SlideNotes);
  const section = chapter.sections.find(({ id }) => id === heading?.props.id);
  // A paragraph before the first heading makes a section without one.
  if (!section) return null;
  const { asked, told } = figuresOfSection(section.figures, briefing().figureById);
  const shared = { chapter, importance: section.importance };
  const slidesOf = (figures: readonly string[]) => figures.map((id) => <FigureSlide key={id} {...shared} id={slideId(chapter.id, section.id, id)} figure={id} />);
  return (
    <>
      {slidesOf(asked)}
      <Slide {...shared} id={slideId(chapter.id, section.id)} kind="points" title={section.heading} notes={notes} source={chapter.short}>
        <h3>{heading}</h3>
        <div className="slide-main">{points}</div>
      </Slide>
      {slidesOf(told)}
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
