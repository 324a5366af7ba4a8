// Who says what a figure shows, as the foot of a slide has room for it.
import { formatDate } from '@/briefing/write/dates';
import { shortName } from '@/components/sources/sourceNames';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { sourceIdsOf } from '@/briefing/schema/row';

/** @returns outlets by their short names: 'The Korea Herald, as of 31 July 2019'; with more than two outlets, the first and how many others */
export function sourceLine(figure: LinkedFigure): string {
  // A slide that draws some of the rows names those rows' sources.
  const ids = figure.slide ? figure.slide.rows.flatMap((row) => sourceIdsOf(row.source_ids)) : figure.sources.map(({ id }) => id);
  const outlets = [...new Set(ids.map((id) => shortName(briefing().sourceById.get(id)?.outlet ?? id)))];
  const [first, second] = outlets;
  const named = outlets.length <= 1 ? first : outlets.length === 2 ? `${first}; ${second}` : `${first} and ${outlets.length - 1} others`;
  return figure.slide ? String(named) : `${named}, as of ${formatDate(figure.asOf)}`;
}
