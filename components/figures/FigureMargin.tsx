// What stands beside a figure: who says so, as of when, and what to bear in mind.
import { formatDate } from '@/briefing/write/dates';
import { dayOf } from '@/components/sources/sourceNames';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';

/** So many sources stand in a line; more are folded. */
const few = 3;

export function FigureMargin({ figure }: { figure: LinkedFigure }) {
  const { sourceById } = briefing();
  const ids = [...new Set(figure.sources.map(({ id }) => id))];
  const asOf = `as of ${formatDate(figure.asOf)}`;
  const links = ids.map((id, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <a href={`/sources/${id}`}>
        {sourceById.get(id)?.outlet}
        <span className="sr-only">, {dayOf(sourceById.get(id))}</span>
      </a>
    </span>
  ));
  return (
    <div className="chart-margin">
      {ids.length > few ? (
        <details className="on-paper chart-fold">
          <summary>
            {ids.length} sources, {asOf}
          </summary>
          <p>{links}.</p>
        </details>
      ) : (
        <p>
          {links}, {asOf}.
        </p>
      )}
      <h2>Bear in mind</h2>
      <ul>
        {figure.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </div>
  );
}
