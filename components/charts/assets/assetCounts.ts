// What sources say of how many there are of a thing: the rows turned into things, their values and who gives each.
import { formatDate, formatShortDate } from '@/briefing/write/dates';
import { inWords } from '@/briefing/write/values';
import { numberIn, textIn, type PictureProps, type Row } from '@/components/charts/picture';

export interface AssetSource {
  /** 'Yonhap'. */
  name: string;
  /** 'Dec 2016'. */
  month: string;
  /** '2016'. */
  year: string;
}

export interface AssetValue {
  /** Its place in the walk. */
  stop: number;
  value: number;
  /** '6', or 'over 80' where the source gives a lower bound. */
  shown: string;
  sources: AssetSource[];
  sentence: string;
}

export interface Asset {
  role: string;
  name: string;
  /** '5 to 8', or '6 in all three sources'. */
  spread: string;
  highest: number;
  /** From the lowest to the highest. */
  values: AssetValue[];
}

/** In the order in which they are drawn; the second role tells what a count includes. */
const things = [
  { role: 'satellites', note: 'satellitesNote', name: 'Satellites' },
  { role: 'patrol', note: 'patrolNote', name: 'Maritime patrol aircraft' },
  { role: 'aegis', note: '', name: 'Aegis destroyers' },
] as const;

/** @returns a thing for each role that has a column and a number, with one value for all sources that give the same */
export function assetCounts(rows: readonly Row[], columns: PictureProps['columns']): Asset[] {
  let stop = 0;
  return things.flatMap(({ role, note, name }) => {
    const counted = rows.flatMap((row) => {
      const value = numberIn(row, columns[role]);
      return value === undefined ? [] : [{ row, value, said: textIn(row, columns[note]) }];
    });
    if (counted.length === 0) return [];
    const distinct = [...new Set(counted.map(({ value }) => value))].sort((one, other) => one - other);
    const values = distinct.map((value): AssetValue => {
      const same = counted.filter((one) => one.value === value);
      const shown =
        same
          .map(({ said }) => said)
          .find(isLowerBound)
          ?.toLowerCase() ?? String(value);
      return {
        stop: stop++,
        value,
        shown,
        sources: same.map(({ row }) => sourceOf(row, columns)),
        sentence: `${name}, ${shown}: ${same.map(({ row, said }) => saidBy(row, said, columns)).join('; ')}.`,
      };
    });
    return [{ role, name, values, highest: distinct.at(-1) ?? 0, spread: spreadOf(values, counted.length) }];
  });
}

function sourceOf(row: Row, columns: PictureProps['columns']): AssetSource {
  const asOf = textIn(row, columns.asOf);
  return { name: textIn(row, columns.short) || textIn(row, columns.reporter), month: formatShortDate(asOf.slice(0, 7)), year: asOf.slice(0, 4) };
}

function saidBy(row: Row, said: string, columns: PictureProps['columns']): string {
  const what = said && !isLowerBound(said) ? `, ${said.slice(0, 1).toLowerCase()}${said.slice(1)}` : '';
  return `${textIn(row, columns.reporter)} (${formatDate(textIn(row, columns.asOf))}${what})`;
}

/** 'Over 80'. */
function isLowerBound(said: string): boolean {
  return /^over \d+$/i.test(said);
}

function spreadOf(values: readonly AssetValue[], sources: number): string {
  const [lowest, highest] = [values[0]?.shown ?? '', values.at(-1)?.shown ?? ''];
  if (values.length > 1) return `${lowest} to ${highest}`;
  return sources > 1 ? `${lowest} in all ${inWords(String(sources))} sources` : lowest;
}
