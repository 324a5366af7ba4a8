// A figure with a slide of its own: the finding as its title; or its question first, and the finding with the marks once hands have been up.
import { asksFirst } from '@/briefing/ask/deck';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import type { Importance } from '@/briefing/read/readChapter';
import { isHalf } from './slidePictures';
import { Slide } from './Slide';
import { SlidePicture } from './SlidePicture';
import { sourceLine } from './sourceLine';

export function FigureSlide({ id, figure: figureId, chapter, importance }: { id: string; figure: string; chapter: Chapter; importance: Importance }) {
  const figure = briefing().figureById.get(figureId);
  if (!figure) return null;
  const notes = (
    <>
      <p>{figure.subtitle}</p>
      <p>{figure.description}</p>
      {figure.caveats.map((caveat) => (
        <p key={caveat}>{caveat}</p>
      ))}
    </>
  );
  const shared = { id, kind: 'figure', chapter, importance, source: sourceLine(figure), notes } as const;
  if (!asksFirst(figure)) {
    return (
      <Slide {...shared} title={figure.title}>
        <h4>{figure.title}</h4>
        <figure className="slide-main slide-figure">
          <SlidePicture figure={figure} />
        </figure>
      </Slide>
    );
  }
  if (!isHalf(figureId)) {
    // A picture as wide as the slide leaves room for one line above it.
    return (
      <Slide {...shared} title={figure.question} steps={2}>
        <h3 className="slide-reveal">
          <span className="slide-hands">{figure.question}</span>
          <span className="slide-says">{figure.title}</span>
        </h3>
        <figure className="slide-main slide-figure" data-figure={figure.kind}>
          <SlidePicture figure={figure} />
        </figure>
      </Slide>
    );
  }
  return (
    <Slide {...shared} title={figure.question} steps={2}>
      <div className="slide-asked">
        <h3>{figure.question}</h3>
        <p className="slide-measure">{figure.views[0]?.slideSubtitle ?? figure.subtitle}</p>
        <p className="slide-reveal">
          <span className="slide-hands">Hands up: what do you think?</span>
          <b className="slide-says">{figure.title}</b>
        </p>
      </div>
      <figure className="slide-main slide-figure" data-figure={figure.kind}>
        <SlidePicture figure={figure} />
      </figure>
    </Slide>
  );
}
