// A fact's value as the prose prints it: '26', '13.0', '1,215', '22 November 2019'.
import { formatDate, isIsoDate } from './dates';
import type { Fact, Rival } from '@/briefing/schema/model';
import type { Dataset } from '@/briefing/read/readCsv';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** @returns the value in print, or undefined when the entry has none */
export function shownValue(entry: Pick<Fact | Rival, 'cell' | 'value'>, datasets: ReadonlyMap<string, Dataset>): string | undefined {
  if (entry.cell) {
    const { dataset, row, column } = entry.cell;
    const typed = datasets.get(dataset)?.cells.get(row)?.[column];
    return typed && showTyped(typed);
  }
  return entry.value === undefined ? undefined : showValue(entry.value);
}

/** A share typed as 13.0 keeps its decimal: it says how exact the poll is. */
function showTyped(typed: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(typed)) return showValue(typed);
  const decimals = typed.split('.')[1]?.length ?? 0;
  return Number(typed).toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Numbers with thousands marked; dates in words; text as it is. */
export function showValue(value: string | number): string {
  if (typeof value === 'number') return numbers.format(value);
  return isIsoDate(value) ? formatDate(value) : value;
}

const spelled = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** 3 → 'three'; numbers past twenty, and text, come back as they are. */
export function inWords(shown: string): string {
  return (shown && spelled[Number(shown)]) || shown;
}
