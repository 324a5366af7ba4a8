// Totals counted up to a day or a month, read from their rows, with what is said of each and which of them one reporter gave.
import { formatSpan, monthNames } from '@/components/charts/drawing/dayNames';
import { neededNumber, textIn, type PictureProps, type Row } from '@/components/charts/picture';

export interface CountTotal {
  /** Its place in the walk. */
  stop: number;
  /** First and last day the count may reach to, in days since 1970: the same for a day, apart for a month. */
  from: number;
  to: number;
  total: number;
  reporter: string;
  derived: boolean;
  /** What stands beside the mark after the total. */
  label: string;
  /** What is said of it when a reader points at it. */
  sentence: string;
}

/** In milliseconds. */
export const dayLength = 86_400_000;

/**
 * @returns the totals by the day they reach to, then by size
 * @throws an Error when a row has no total, or no day or month
 */
export function countTotals(rows: readonly Row[], columns: PictureProps['columns']): CountTotal[] {
  return rows
    .map((row) => {
      const date = textIn(row, columns.date);
      const { from, to } = daysOf(date);
      return {
        from,
        to,
        date,
        total: neededNumber(row, columns, 'total'),
        reporter: textIn(row, columns.reporter),
        derived: row[columns.derived ?? ''] === true,
        until: textIn(row, columns.until),
      };
    })
    .sort((one, other) => one.to - other.to || one.total - other.total)
    .map(({ date, until, ...count }, stop) => {
      // The table says how exactly the day is known: 'to about 30 July'.
      const by = until === '' ? (date.length === 7 ? `in ${formatSpan(date)}` : `by ${formatSpan(date)}`) : until.replace(/^to /, 'by ');
      const { reporter, total, derived } = count;
      return {
        ...count,
        stop,
        label: unbroken([short(reporter), by, derived && 'derived'].filter(Boolean).join(', ')),
        sentence: `${reporter}, ${by} ${date.slice(0, 4)}: ${total} exchanges${derived ? ', a total worked out from other counts' : ''}`,
      };
    });
}

/** @returns pairs of totals that one reporter gave, each with that reporter's next */
export function totalsOfOneReporter(totals: readonly CountTotal[]): [CountTotal, CountTotal][] {
  return totals.flatMap((total, index) => {
    const next = totals.slice(index + 1).find(({ reporter }) => reporter === total.reporter);
    return next ? [[total, next] as [CountTotal, CountTotal]] : [];
  });
}

/** @returns the first of each month from that of the first total to that of the last, in days since 1970, and the end of the last */
export function monthsOf(totals: readonly CountTotal[]): { months: { from: number; to: number; name: string }[]; from: number; to: number } {
  const first = new Date(Math.min(...totals.map(({ from }) => from)) * dayLength);
  const last = Math.max(...totals.map(({ to }) => to));
  const months: { from: number; to: number; name: string }[] = [];
  for (let month = first.getUTCMonth(); months.length === 0 || (months.at(-1)?.to ?? 0) < last; month += 1) {
    const from = Date.UTC(first.getUTCFullYear(), month, 1) / dayLength;
    months.push({ from, to: Date.UTC(first.getUTCFullYear(), month + 1, 1) / dayLength, name: monthNames[month % 12] ?? '' });
  }
  return { months, from: months[0]?.from ?? 0, to: months.at(-1)?.to ?? 0 };
}

/** The picture's subtitle names the country; a label need not. */
function short(reporter: string): string {
  const name = reporter.replace(/^South Korea’s /, '');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** '6 August' and 'Ha Tae-keung' stay on one line. */
function unbroken(words: string): string {
  return words.replaceAll(/(?<=\d) | (?=[A-Z][a-z]+-[a-z])/g, '\u00a0');
}

function daysOf(date: string): { from: number; to: number } {
  const [year = Number.NaN, month = Number.NaN, day] = date.split('-').map(Number);
  const from = Date.UTC(year, month - 1, day ?? 1) / dayLength;
  if (Number.isNaN(from)) throw new Error(`the role "date" needs a day or a month, and has "${date}"`);
  return { from, to: day === undefined ? Date.UTC(year, month, 0) / dayLength : from };
}
