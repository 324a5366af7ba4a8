// The pictures of a class's first sheet, side by side.
import { Still } from '@/components/charts/still/Still';
import { stillOf } from '@/components/charts/still/stills';
import { sourceLine } from '@/components/deck/sourceLine';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';

/** More, or taller ones, would leave no room for the points. */
const most = 2;
const tallest = 1.2;

export function ClassPictures({ sections }: { sections: Chapter['sections'] }) {
  const all = sections.flatMap((section) => section.figures);
  const low = all.filter((id) => proportionOf(stillOf(id).narrow) <= tallest);
  // A tall picture is drawn wide, and then alone.
  const figures = low.length > 0 ? low.slice(0, most) : all.slice(0, 1);
  if (figures.length === 0) return null;
  return (
    <div className="class-pictures" data-count={figures.length}>
      {figures.map((id) => {
        const figure = briefing().figureById.get(id);
        const { narrow, wide } = stillOf(id);
        return (
          figure && (
            <figure key={id} aria-labelledby={`class-${id}`}>
              <h3 id={`class-${id}`}>{figure.title}</h3>
              <p className="pack-measure">{figure.subtitle}</p>
              <div className="pack-picture">
                <Still {...(figures.length === 1 ? { wide, narrow } : { narrow })} />
              </div>
              <figcaption>{sourceLine(figure)}.</figcaption>
            </figure>
          )
        );
      })}
    </div>
  );
}

/** @returns how many times as high as wide a still is drawn */
function proportionOf(svg: string): number {
  const [, width = 1, height = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  return height / width;
}
