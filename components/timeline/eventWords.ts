// How an event is named, dated and placed among the chapters.
import { inOrder, actors } from '@/components/actors/actorShapes';
import { firstDay, formatDate, lastDay } from '@/briefing/write/dates';
import type { Chapter } from '@/briefing/briefing';
import type { Event } from '@/briefing/schema/model';

/** The chapters whose span the event falls into, by address: 'background 2019-dispute'. A span is from the first to the last day. */
export function chapterIdsOf({ date, until }: Event, chapters: readonly Chapter[]): string {
  const [first, last] = [firstDay(date), lastDay(until ?? date)];
  return chapters
    .filter(({ from, to }) => first <= lastDay(to) && last >= firstDay(from))
    .map(({ id }) => id)
    .join(' ');
}

/** What the filter compares: spread on every row and every mark of an event. */
export function filterData(event: Event, chapters: readonly Chapter[]) {
  return { 'data-actor': event.actors.join(' '), 'data-chapter': chapterIdsOf(event, chapters) };
}

/** The two ends as they read together: ['20', '22 August 2019'], ['9 May', '16 August 2019'], ['1910', '1945'], or one date. */
export function dateParts({ date, until }: Event): { iso: string; shown: string }[] {
  const last = { iso: until ?? date, shown: formatDate(until ?? date) };
  if (!until) return [last];
  const [year, month] = [date.slice(0, 4) === until.slice(0, 4), date.slice(0, 7) === until.slice(0, 7)];
  const words = formatDate(date).split(' ');
  const kept = date.length === 10 ? words.slice(0, month ? 1 : year ? 2 : 3) : words;
  return [{ iso: date, shown: kept.join(' ') }, last];
}

/** 'month known, day not' for a date that is not known to the day; nothing for one that is. */
export function precisionOf({ date, until }: Event): string | undefined {
  if (date.length === 10) return undefined;
  return date.length === 7 ? 'month known, day not' : `only the ${until ? 'years' : 'year'} known`;
}

/** '23 November 2016: The two countries sign the pact in Seoul. Seoul, Tokyo.' */
export function spokenEvent(event: Event): string {
  const who = inOrder(event.actors)
    .map((actor) => actors[actor].name)
    .join(', ');
  const when = dateParts(event)
    .map(({ shown }) => shown)
    .join(' to ');
  return `${when}: ${event.title}${event.planned ? ' (planned)' : ''}. ${who}.`;
}
