// The rules for the picture a chapter opens with: its steps are events, its spans facts, and both agree on the days.
import type { Known } from './checkWords';
import { addMonths, daysBetween, firstDay } from '@/briefing/write/dates';
import type { Event, Opening } from '@/briefing/schema/model';
import { placeholdersIn } from '@/briefing/schema/safeToSay';

/** What the rules look things up in. */
export type OpeningKnown = Pick<Known, 'facts' | 'factIds'> & { eventById: ReadonlyMap<string, Event>; eventsComplete: boolean };

type Report = (path: PropertyKey[], message: string) => void;

/** Tells every fault of the picture, with the path of the field it is in. */
export function checkOpening({ title, from, to, steps, spans }: Opening, { facts, factIds, eventById, eventsComplete }: OpeningKnown, fault: Report): void {
  const { ids, text } = placeholdersIn(title);
  for (const id of ids) if (!factIds.has(id) && factIds.complete) fault(['title'], `{${id}} is no fact: add it to facts.yaml`);
  if (/\d/.test(text)) fault(['title'], 'a number is typed in the title: take it from a fact, {fact-id}');
  const days = new Map<string, string>();
  for (const [index, { event }] of steps.entries()) {
    const date = eventById.get(event)?.date;
    if (date === undefined) {
      if (eventsComplete) fault(['steps', index, 'event'], `"${event}" is no event: add it to events.yaml`);
      continue;
    }
    days.set(event, firstDay(date));
    if (firstDay(date) < firstDay(from) || firstDay(date) > firstDay(to)) fault(['steps', index, 'event'], `"${event}" is not between "from" and "to"`);
  }
  for (const [index, span] of spans.entries()) {
    const [start, end] = [days.get(span.from), days.get(span.to)];
    for (const key of ['from', 'to'] as const)
      if (!steps.some(({ event }) => event === span[key])) fault(['spans', index, key], `"${span[key]}" is none of the steps`);
    const fact = facts.get(span.fact);
    if (!fact) {
      if (factIds.complete) fault(['spans', index, 'fact'], `"${span.fact}" is no fact: add it to facts.yaml`);
      continue;
    }
    const counted = start && end ? countOf(start, end, fact.unit) : undefined;
    if (counted !== undefined && counted !== fact.value)
      fault(['spans', index, 'fact'], `"${span.fact}" says ${fact.value} ${fact.unit}, and the days make ${counted}`);
  }
}

/** @returns whole days or whole months; undefined for another unit */
function countOf(start: string, end: string, unit: string | undefined): number | undefined {
  if (unit === 'days') return daysBetween(start, end);
  if (unit !== 'months') return undefined;
  let months = 0;
  while (addMonths(start, months + 1) <= end) months += 1;
  return months;
}
