// The picture a chapter opens with, its events and facts put in: days, labels and spans, ready to be drawn.
import { firstDay } from '@/briefing/write/dates';
import type { Actor, Event, Fact, Opening } from '@/briefing/schema/model';
import { fillIn } from '@/briefing/schema/safeToSay';
import { inWords } from '@/briefing/write/values';

export interface OpeningStep {
  event: string;
  /** ISO day. */
  date: string;
  by: Actor;
  above: boolean;
  short: string;
}

export interface ReadOpening {
  title: string;
  /** ISO days. */
  from: string;
  to: string;
  above: readonly Actor[];
  /** Oldest first. */
  steps: OpeningStep[];
  /** 'eight months', '53 days', between two days. */
  spans: { from: string; to: string; fact: string; text: string }[];
}

/** @returns undefined where the chapter has none, or where what it names is missing, which is told as a fault */
export function readOpening(
  opening: Opening | undefined,
  facts: ReadonlyMap<string, Fact & { shown?: string | undefined }>,
  events: ReadonlyMap<string, Event>,
): ReadOpening | undefined {
  if (!opening) return undefined;
  const dayOf = (id: string) => firstDay(events.get(id)?.date ?? opening.from);
  const title = fillIn(opening.title, facts);
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    from: firstDay(opening.from),
    to: firstDay(opening.to),
    above: opening.above,
    steps: opening.steps
      .map(({ event, by, short }) => ({ event, date: dayOf(event), by, above: opening.above.includes(by), short }))
      .sort((a, b) => a.date.localeCompare(b.date)),
    spans: opening.spans.map(({ from, to, fact: id }) => {
      const fact = facts.get(id);
      return { from: dayOf(from), to: dayOf(to), fact: id, text: `${inWords(fact?.shown ?? '')} ${fact?.unit ?? ''}` };
    }),
  };
}
