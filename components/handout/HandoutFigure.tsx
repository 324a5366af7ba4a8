// A figure on paper: the finding, its measure, the still picture, who says so, and its cautions.
import { Still } from '@/components/charts/still/Still';
import { stillOf } from '@/components/charts/still/stills';
import { sourceLine } from '@/components/deck/sourceLine';
import type { PackReader } from '@/briefing/ask/handout';
import { briefing } from '@/briefing/load';
import { PrintedAddress } from './PrintedAddress';

export function HandoutFigure({ id, reader }: { id: string; reader: PackReader }) {
  const figure = briefing().figureById.get(id);
  if (!figure) return null;
  const { wide, narrow } = stillOf(id);
  const [first, ...others] = figure.caveats;
  return (
    <figure className="pack-figure" aria-labelledby={`pack-${id}`}>
      <h4 id={`pack-${id}`}>{figure.title}</h4>
      <p className="pack-measure">{figure.subtitle}</p>
      <div className="pack-picture">
        <Still wide={wide} narrow={narrow} />
      </div>
      <figcaption>
        {sourceLine(figure)}. {[first, ...(reader === 'teacher' ? others : [])].join(' ')} Its data and other views: <PrintedAddress path={`/charts/${id}`} />
      </figcaption>
    </figure>
  );
}
