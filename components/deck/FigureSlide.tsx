// A figure with a slide of its own: the finding as its title; or its question first, and the finding with the marks once hands have been up.
import { asksFirst } from '@/briefing/ask/deckOutline';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { wholeWords } from '@/briefing/write/wholeWords';
import { isHalf, stillOnSlide } from './slidePictures';
import { Slide } from './Slide';
import { SlidePicture } from './SlidePicture';
import { behindFigure } from './saysWho';
import { sourceLine } from './sourceLine';

export function FigureSlide({ id, figure: figureId, chapter }: { id: string; figure: string; chapter: Chapter }) {
  const figure = briefing().figureById.get(figureId);
  if (!figure) return null;
  const { importance, slide, say, caveats } = figure;
  const question = slide?.question ?? figure.question;
  const title = slide?.title ?? figure.title;
  const measure = slide?.subtitle ?? figure.views[0]?.slideSubtitle ?? figure.subtitle;
  // The first of its cautions is the one somebody will ask about.
  const shared = {
    id,
    kind: 'figure',
    chapter,
    importance,
    source: sourceLine(figure),
    who: behindFigure(figure),
    say: say && <p>{say}</p>,
    answer: caveats[0] && <p>{caveats[0]}</p>,
  } as const;
  if (!asksFirst(figure)) {
    return (
      <Slide {...shared} title={title}>
        <h4>{wholeWords(title)}</h4>
        <figure className="slide-main slide-figure">
          <SlidePicture figure={figure} />
        </figure>
      </Slide>
    );
  }
  if (!isHalf(stillOnSlide(figure))) {
    // A picture as wide as the slide leaves room for one line above it.
    return (
      <Slide {...shared} title={question} steps={2}>
        <h3 className="slide-reveal">
          <span className="slide-hands">{wholeWords(question)}</span>
          <span className="slide-says">{wholeWords(title)}</span>
        </h3>
        <figure className="slide-main slide-figure" data-figure={figure.kind}>
          <SlidePicture figure={figure} />
        </figure>
      </Slide>
    );
  }
  return (
    <Slide {...shared} title={question} steps={2}>
      <div className="slide-asked">
        <h3>{wholeWords(question)}</h3>
        <p className="slide-measure">{wholeWords(measure)}</p>
        <p className="slide-reveal">
          <span className="slide-hands">Hands up: what do you think?</span>
          <b className="slide-says">{wholeWords(title)}</b>
        </p>
      </div>
      <figure className="slide-main slide-figure" data-figure={figure.kind}>
        <SlidePicture figure={figure} />
      </figure>
    </Slide>
  );
}
