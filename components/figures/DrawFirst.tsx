// 'Draw it first': a reader guesses the bars before seeing them; enhance/drawFirst.ts brings it to life, and without it there is only the chart.
import { yearBars } from '@/components/charts/exchanges/yearCounts';
import type { DrawnView } from '@/briefing/schema/figure';
import type { LinkedFigure } from '@/briefing/briefing';

interface DrawFirstProps {
  figure: LinkedFigure;
  view: DrawnView;
  /** Of the view's section, unique in the page. */
  id: string;
}

/** For counts by year in their first view: rates and rival counts are nothing one guesses. */
export function DrawFirst({ figure, view, id }: DrawFirstProps) {
  if (figure.kind !== 'year-bars' || view !== figure.views[0]) return null;
  const columns = yearBars({ rows: view.rows, columns: view.columns, view: view.id }).map(({ year, value, partial }) => ({ name: year, value, partial }));
  // Half as much again as the highest, on a round number: the end of the scale is not to give the answer away.
  const most = Math.ceil((1.5 * Math.max(...columns.map(({ value }) => value))) / 10) * 10;
  return (
    <div
      className="draw-first no-print"
      data-draws-first={JSON.stringify({ columns: columns.map(({ name, value }) => ({ name, value })), most })}
      data-waits=""
    >
      <button type="button">Draw it first</button>
      <form hidden autoComplete="off" aria-label="Your guess of each year">
        <p>How many in each year? Draw in the picture, or move the sliders.</p>
        {columns.map(({ name, partial }) => (
          <p key={name}>
            <label htmlFor={`${id}-guess-${name}`}>
              {name}
              {partial && ` (${partial})`}
            </label>
            <input id={`${id}-guess-${name}`} type="range" min={0} max={most} step={1} defaultValue={Math.round(most / 3)} />
            <output htmlFor={`${id}-guess-${name}`}>{Math.round(most / 3)}</output>
          </p>
        ))}
        <p>
          <button type="submit">Show the count</button> <button type="reset">Back to the chart</button>
        </p>
      </form>
      <p role="status" />
    </div>
  );
}
