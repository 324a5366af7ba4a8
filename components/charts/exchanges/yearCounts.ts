// The bars of a count by year, read from its rows, with what is said of each.
import { daysBetween } from '@/briefing/write/dates';
import { shortMonths } from '@/components/charts/drawing/dayNames';
import { neededNumber, textIn, type Drawn, type PictureProps, type Row } from '@/components/charts/picture';

export interface YearBar {
  /** Its place in the walk. */
  stop: number;
  year: string;
  value: number;
  /** The value as it is written: a rate with one decimal. */
  written: string;
  /** What part of the year it covers, empty for a whole one. */
  partial: string;
  sentence: string;
  /** Other counts of the same year, the smallest first. */
  rivals: RivalCount[];
}

export interface RivalCount {
  stop: number;
  value: number;
  /** '7 Ministry, to 16 August', and where there is little room '7 Ministry, 16 Aug'. */
  label: string;
  shortLabel: string;
  sentence: string;
}

/** The mean length of a month in the Gregorian calendar, in days: 365.2425 ÷ 12. */
export const daysOfMonth = 30.44;

type Columns = PictureProps['columns'];

/**
 * The first row of a year is its bar, the others its rival counts. In the view `per-month` a bar is its count divided by
 * the months it covers, first and last day included.
 * @returns the bars, each with its sentence: '2017: 19 exchanges, 73 % of the 26 counted'
 */
export function yearBars({ rows, columns, view }: Drawn): YearBar[] {
  const first = rows.filter((row, index) => rows.findIndex((other) => yearOf(other, columns) === yearOf(row, columns)) === index);
  const total = first.reduce((sum, row) => sum + neededNumber(row, columns, 'value'), 0);
  let stop = first.length;
  return first.map((row, index) => {
    const year = yearOf(row, columns);
    const partial = textIn(row, columns.partial);
    const about = `${year}${partial && ` (part of the year, ${partial})`}`;
    const others = rows.filter((other) => other !== row && yearOf(other, columns) === year);
    const rivals = others.sort((a, b) => neededNumber(a, columns, 'value') - neededNumber(b, columns, 'value')).map((other) => rivalOf(other, columns, stop++));
    const shared = { stop: index, year, partial, rivals };
    if (view === 'per-month') {
      const value = perMonth(row, columns);
      // A rate of part of a year says on how little it rests.
      const rests = partial && `${neededNumber(row, columns, 'value')} in ${daysCovered(row, columns)} days`;
      return {
        ...shared,
        partial: rests,
        value,
        written: value.toFixed(1),
        sentence: `${about}: ${value.toFixed(1)} exchanges a month (${counted(row, columns)} in ${daysCovered(row, columns)} days)`,
      };
    }
    const value = neededNumber(row, columns, 'value');
    const share = total > 0 ? `, ${Math.round((100 * value) / total)} % of the ${total} counted` : '';
    return { ...shared, value, written: String(value), sentence: `${about}: ${counted(row, columns)}${share}` };
  });
}

/** @returns what is said at each stop: the bars, then the rival counts */
export function yearStops(drawn: Drawn): string[] {
  const bars = yearBars(drawn);
  return [...bars, ...bars.flatMap(({ rivals }) => rivals)].sort((a, b) => a.stop - b.stop).map(({ sentence }) => sentence);
}

function rivalOf(row: Row, columns: Columns, stop: number): RivalCount {
  const value = neededNumber(row, columns, 'value');
  const partial = textIn(row, columns.partial);
  const who = `${value} ${textIn(row, columns.short) || textIn(row, columns.reporter)}`;
  return {
    stop,
    value,
    label: `${who}, ${partial}`,
    shortLabel: `${who}, ${shortMonths(partial.replace(/^to /, '').replace('about ', 'c. '))}`,
    sentence: `Another count of ${yearOf(row, columns)}, ${partial}: ${counted(row, columns)}, from ${textIn(row, columns.reporter)}`,
  };
}

function yearOf(row: Row, columns: Columns): string {
  return textIn(row, columns.label);
}

function counted(row: Row, columns: Columns): string {
  const value = neededNumber(row, columns, 'value');
  const unit = textIn(row, columns.unit);
  return [value, value === 1 ? unit.replace(/s$/, '') : unit].filter((word) => word !== '').join(' ');
}

/** @returns how many days a count covers, first and last included */
export function daysCovered(row: Row, columns: Columns): number {
  return daysBetween(textIn(row, columns.from), textIn(row, columns.to)) + 1;
}

/** @returns the count divided by the months it covers */
export function perMonth(row: Row, columns: Columns): number {
  return (neededNumber(row, columns, 'value') * daysOfMonth) / daysCovered(row, columns);
}
