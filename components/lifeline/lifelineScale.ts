// The lifeline's data and its time axis, from the dataset of the pact's states.
import { daysBetween, firstDay } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import type { PactState } from '@/briefing/schema/pact';

export interface Span {
  id: string;
  state: PactState;
  label: string;
  /** What began it: 'Seoul gives notice'. */
  turn: string;
  from: string;
  /** Empty while it lasts. */
  to: string | undefined;
}

/** @returns the pact's states in order */
export function pactSpans(): Span[] {
  const rows = briefing().datasetById.get('pact-status')?.rows ?? [];
  return rows.map((row) => ({
    id: String(row.id),
    state: row.state as PactState,
    label: String(row.label),
    turn: String(row.turn),
    from: String(row.from),
    to: row.to === null ? undefined : String(row.to),
  }));
}

/** Two days, ISO. */
export interface DayAxis {
  from: string;
  to: string;
}

/**
 * The band runs a little past its first and last turns, so that before and after can be seen.
 * @returns from the half year in which the first state began to the end of the year of the last turn
 */
export function axisOf(spans: readonly Pick<Span, 'from'>[]): DayAxis {
  const [first = '', last = ''] = [spans[0]?.from, spans.at(-1)?.from];
  return { from: `${first.slice(0, 4)}-${first.slice(5, 7) < '07' ? '01' : '07'}-01`, to: `${Number(last.slice(0, 4)) + 1}-01-01` };
}

/** @returns the years that begin between the axis's ends: '2017' … '2023' */
export function yearsOn({ from, to }: DayAxis): string[] {
  const [first, end] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  return Array.from({ length: end - first }, (_, index) => String(first + index));
}

/** @param date ISO of any precision, or undefined for the end of the axis; @returns per cent of the width, 0 to 100 */
export function placeOf(date: string | undefined, { from, to } = axisOf(pactSpans())): number {
  if (!date) return 100;
  const share = daysBetween(from, firstDay(date)) / daysBetween(from, to);
  return Math.round(Math.min(1, Math.max(0, share)) * 10000) / 100;
}
