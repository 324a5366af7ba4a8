// The pact’s states read from their rows: what began each, how many days it lasted, and what is said of it.
import { daysBetween, formatDate } from '@/briefing/write/dates';
import type { PactState } from '@/briefing/schema/pact';
import { showValue } from '@/briefing/write/values';
import { textIn, type PictureProps, type Row } from '@/components/charts/picture';

export interface PactStretch {
  /** Its place in the walk. */
  stop: number;
  state: PactState;
  /** The state in words: 'in force, notice suspended'. */
  label: string;
  /** What began it: 'Seoul gives notice'. */
  turn: string;
  from: string;
  /** Empty while it lasts. */
  to: string;
  /** Whole days from its first to the next one’s first; undefined while it lasts. */
  days: number | undefined;
  sentence: string;
}

/** @returns the states in the order of the rows, each with its days and a sentence */
export function pactStates(rows: readonly Row[], columns: PictureProps['columns']): PactStretch[] {
  return rows.map((row, stop) => {
    const [from, to] = [textIn(row, columns.from), textIn(row, columns.to)];
    const [label, turn] = [textIn(row, columns.label), textIn(row, columns.turn)];
    const days = to ? daysBetween(from, to) : undefined;
    const lasting = days === undefined ? 'since that day' : `for ${daysIn(days)}, to ${formatDate(to)}`;
    return {
      stop,
      state: textIn(row, columns.state) as PactState,
      label,
      turn,
      from,
      to,
      days,
      sentence: `${formatDate(from)}: ${turn}. ${capital(label)} ${lasting}.`,
    };
  });
}

/** '1,215 days', '1 day'. */
export function daysIn(count: number): string {
  return `${showValue(count)} ${count === 1 ? 'day' : 'days'}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** @returns how far along a band of this length the date lies, from the first state to the last date in the rows */
export function placeOnBand(date: string, states: readonly PactStretch[], length: number): number {
  const [first, last] = [states[0]?.from ?? date, states.at(-1)?.from ?? date];
  const whole = daysBetween(first, last);
  return whole === 0 ? 0 : (length * daysBetween(first, date)) / whole;
}

/** @returns the first days of the years between the first and the last date: '2017-01-01' … */
export function newYears(states: readonly PactStretch[]): string[] {
  const [first, last] = [Number(states[0]?.from.slice(0, 4)), Number(states.at(-1)?.from.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first) || 0 }, (_, index) => `${first + 1 + index}-01-01`);
}
