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

/** The band runs a little past its first and last dates, so that before and after can be seen. */
const axis = { from: '2016-07-01', to: '2024-01-01' };

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

/** @param date ISO of any precision, or undefined for the end of the axis; @returns per cent of the width, 0 to 100 */
export function placeOf(date: string | undefined, { from, to } = axis): number {
  if (!date) return 100;
  const share = daysBetween(from, firstDay(date)) / daysBetween(from, to);
  return Math.round(Math.min(1, Math.max(0, share)) * 10000) / 100;
}

export const yearsOnAxis = ['2017', '2018', '2019', '2020', '2021', '2022', '2023'];
