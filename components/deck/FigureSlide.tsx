// A figure with a slide of its own: the finding as its title.
import { briefing, type Chapter } from '@/content/load';
import type { Importance } from '@/content/readChapter';
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
  return (
    <Slide id={id} kind="figure" title={figure.title} chapter={chapter} importance={importance} source={sourceLine(figure)} notes={notes}>
      <h4>{figure.title}</h4>
      <figure className="slide-main slide-figure">
        <SlidePicture figure={figure} />
      </figure>
    </Slide>
  );
}
