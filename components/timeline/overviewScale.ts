// The overview's time axis and the place of every mark on it.
import { firstDay, lastDay } from '@/briefing/write/dates';
import type { Actor, Event } from '@/briefing/schema/model';

/** Per cent of the width for the years before the axis is to scale. */
const squeezed = 8;
/** So many years without an event part the events that go before the story from those of the story. */
const quietYears = 10;

export interface TimeAxis {
  /** The first year with an event, and the year after the last. */
  first: number;
  end: number;
  /** From this year on the axis is to scale; what came before is squeezed into the first few per cent. The first year where nothing did. */
  turn: number;
}

export interface Mark {
  event: Event;
  /** Per cent of the width: the middle of what the date can mean, and both ends of it. */
  x: number;
  from: number;
  to: number;
  /** How high the mark stands in the lane of each of its actors: 0 on the base line. */
  heights: { actor: Actor; row: number }[];
}

export interface Lane {
  actor: Actor;
  /** How many marks stand on one another at the busiest time. */
  rows: number;
}

/** @returns the axis all events stand on; to scale from the end of the last long quiet before the middle one of them */
export function axisOf(events: readonly Pick<Event, 'date' | 'until'>[]): TimeAxis {
  const years = events.flatMap(({ date, until }) => [date, until ?? date]).map((date) => Number(date.slice(0, 4)));
  const inOrder = years.sort((a, b) => a - b);
  const first = inOrder[0] ?? 0;
  const middle = Math.floor(inOrder.length / 2);
  const turn = inOrder.findLast((year, index) => index <= middle && year - (inOrder[index - 1] ?? year) >= quietYears) ?? first;
  return { first, end: (inOrder.at(-1) ?? 0) + 1, turn };
}

/** The years to scale: 2011, 2012 … */
export function scaledYears({ turn, end }: TimeAxis): number[] {
  return Array.from({ length: end - turn }, (_, index) => turn + index);
}

/** @param day ISO, or undefined for the end of the axis; @returns per cent of the width, 0 to 100 */
export function placeOnAxis(day: string | undefined, axis: TimeAxis): number {
  if (!day) return 100;
  const [start, turn, stop, at] = [`${axis.first}-01-01`, `${axis.turn}-01-01`, `${axis.end}-01-01`, day].map((each) => Date.parse(`${each}T00:00:00Z`)) as [
    number,
    number,
    number,
    number,
  ];
  const before = start < turn ? squeezed : 0;
  const place = at < turn ? ((at - start) / (turn - start)) * before : before + ((at - turn) / (stop - turn)) * (100 - before);
  return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;
}

/** @returns how many times shorter a year is drawn before the scaled part than in it; undefined where nothing is before it */
export function squeezeOf({ first, turn, end }: TimeAxis): number | undefined {
  return first < turn ? Math.round((100 - squeezed) / (end - turn) / (squeezed / (turn - first))) : undefined;
}

/**
 * Marks that would overlap stand on one another, so that a busy time shows as a tower.
 * @param pitch the least distance between two marks in per cent of the width
 */
export function placeMarks(events: readonly Event[], order: readonly Actor[], pitch: number): { marks: Mark[]; lanes: Lane[] } {
  const axis = axisOf(events);
  /** For each lane, where the last mark of each row stands. */
  const taken = new Map<Actor, number[]>(order.map((actor) => [actor, []]));
  const placed = events.map((event) => {
    const from = placeOnAxis(firstDay(event.date), axis);
    const to = placeOnAxis(lastDay(event.until ?? event.date), axis);
    // A stretch of time is marked where it began, a date known only roughly in its middle.
    return { event, from, to, x: event.until ? from : Math.round((from + to) * 50) / 100 };
  });
  const marks = placed
    .sort((a, b) => a.x - b.x)
    .map((mark) => ({
      ...mark,
      heights: order
        .filter((actor) => mark.event.actors.includes(actor))
        .map((actor) => {
          const rows = taken.get(actor) ?? [];
          const free = rows.findIndex((last) => mark.x - last >= pitch);
          const row = free === -1 ? rows.length : free;
          rows[row] = mark.x;
          return { actor, row };
        }),
    }));
  const lanes = order.map((actor) => ({ actor, rows: taken.get(actor)?.length ?? 0 })).filter(({ rows }) => rows > 0);
  return { marks, lanes };
}
