// What a fact said before, as its note prints it: 'Until 3 March 2027: 25. A later count replaced it.'
import { formatDate } from '@/briefing/write/dates';
import type { Fact } from '@/briefing/schema/model';
import { showValue } from '@/briefing/write/values';

/** @returns one entry for each earlier value, the latest first */
export function earlierValues({ was, unit }: Pick<Fact, 'was' | 'unit'>): string[] {
  return [...was]
    .sort((a, b) => b.until.localeCompare(a.until))
    .map(({ value, until, why }) => `Until ${formatDate(until)}: ${showValue(value)}${unit ? ` ${unit}` : ''}. ${why}`);
}
