// The years cut where the pact's state changed: the rows of the narrow overview.
import { pactSpans } from '@/components/lifeline/lifelineScale';
import { addDays, firstDay, formatShortDate, lastDay } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import type { Event } from '@/briefing/schema/model';
import type { PactState } from '@/briefing/schema/pact';
import { axisOf, scaledYears } from './overviewScale';

export interface Stretch {
  /** '1910–2010', '2017', or '2019' again when the state changed within the year. */
  name: string;
  /** 'from 23 Aug, notice given': where the year was cut, and the state from there on. */
  since: string | undefined;
  from: string;
  /** The last day of it. */
  to: string;
  state: PactState | undefined;
  events: Event[];
  chapterIds: string[];
}

/** @returns every year from the first of the scaled ones, quiet ones too; the years before them are one stretch */
export function stretchesOf(): Stretch[] {
  const { events, chapters } = briefing();
  const axis = axisOf(events);
  const spans = pactSpans();
  const years = scaledYears(axis).map((year) => ({ name: String(year), from: `${year}-01-01`, to: `${year}-12-31` }));
  const { first, turn } = axis;
  const before = first < turn ? [{ name: `${first}–${turn - 1}`, from: `${first}-01-01`, to: `${turn - 1}-12-31` }] : [];
  const cut = [...before, ...years].flatMap((whole) => {
    const turns = spans.map(({ from }) => from).filter((day) => day > whole.from && day <= whole.to);
    const starts = [whole.from, ...turns];
    return starts.map((from, index) => {
      const next = starts[index + 1];
      return {
        name: whole.name,
        since: index > 0 ? `from ${formatShortDate(from).slice(0, -5)}, ${spans.find((span) => span.from === from)?.label}` : undefined,
        from,
        to: next ? addDays(next, -1) : whole.to,
      };
    });
  });
  return cut.map((stretch) => ({
    ...stretch,
    state: spans.findLast(({ from }) => from <= stretch.from)?.state,
    events: events.filter(({ date }) => firstDay(date) >= stretch.from && firstDay(date) <= stretch.to),
    chapterIds: chapters.filter(({ from, to }) => firstDay(from) <= stretch.to && lastDay(to) >= stretch.from).map(({ id }) => id),
  }));
}
