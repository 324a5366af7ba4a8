// The slides of one section: the figures that are asked of the room, its points in brief, its other figures, its voices and its question.
import type { ReactNode } from 'react';
import { figuresOfSection, quotedAt } from '@/briefing/ask/deckOutline';
import { slideId } from '@/briefing/ask/deck';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { wholeWords } from '@/briefing/write/wholeWords';
import { FigureSlide } from './FigureSlide';
import { picked, SlideAnswer, SlideHeading, SlideNotes, SlidePoints } from './pickedWords';
import { QuotationSlide } from './QuotationSlide';
import { behindSection } from './saysWho';
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
  const slidesOf = (figures: readonly string[]) =>
    figures.map((id) => <FigureSlide key={id} chapter={chapter} id={slideId(chapter.id, section.id, id)} figure={id} />);
  const who = behindSection(chapter, section);
  const quoted = briefing().turningPoints.filter(({ id }) => section.voices.includes(id));
  return (
    <>
      {slidesOf(asked)}
      <Slide
        chapter={chapter}
        importance={section.importance}
        id={slideId(chapter.id, section.id)}
        kind="points"
        title={section.heading}
        say={notes}
        source={chapter.short}
        who={who}
      >
        <h3>{wholeWords(section.heading)}</h3>
        <div className="slide-main">{points}</div>
      </Slide>
      {slidesOf(told)}
      {quoted.flatMap((point) =>
        quotedAt(point).map(({ key, voice, importance }) => (
          <QuotationSlide key={key} id={slideId(chapter.id, section.id, key)} chapter={chapter} importance={importance} occasion={point.name} voice={voice} />
        )),
      )}
      {section.ask && !section.takeHome && (
        <Slide
          chapter={chapter}
          importance={section.askImportance}
          id={slideId(chapter.id, section.id, 'question')}
          kind="question"
          title={section.ask}
          source={chapter.short}
          answer={picked(children, SlideAnswer)}
          who={who}
        >
          <div className="slide-main">
            <p className="slide-kicker">Ask the room</p>
            <h4>{wholeWords(section.ask)}</h4>
          </div>
        </Slide>
      )}
    </>
  );
}
