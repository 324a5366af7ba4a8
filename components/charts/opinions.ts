// The opinions of a poll, read from its row in the order of the bar.
import { marginToShow } from './marginOfError';
import { neededNumber, numberIn, textIn, type PictureProps, type Row } from './picture';

export type OpinionRole = 'first' | 'second' | 'none';

export interface Opinion {
  role: OpinionRole;
  label: string;
  share: number;
  /** Where it begins on the bar, in per cent. */
  from: number;
  /** What is said of it when a reader points at it. */
  sentence: string;
}

/** @returns the opinions in the order of the bar; 'Don't know' only where the poll gives it */
export function opinionsOf(row: Row, columns: PictureProps['columns']): Opinion[] {
  const n = numberIn(row, columns.n);
  const stated = numberIn(row, columns.margin);
  const given: { role: OpinionRole; label: string; share: number | undefined }[] = [
    { role: 'first', label: textIn(row, columns.firstLabel), share: neededNumber(row, columns, 'first') },
    { role: 'second', label: textIn(row, columns.secondLabel), share: neededNumber(row, columns, 'second') },
    { role: 'none', label: 'Don’t know', share: numberIn(row, columns.dontKnow) },
  ];
  let from = 0;
  return given.flatMap(({ role, label, share }) => {
    if (share === undefined) return [];
    const margin = n ? marginToShow(share, n, stated) : undefined;
    const range = margin === undefined ? '' : `, or ${(share - margin).toFixed(1)} to ${(share + margin).toFixed(1)} with the margin of error`;
    const opinion = { role, label, share, from, sentence: `${label}: ${share.toFixed(1)} %${range}` };
    from += share;
    return [opinion];
  });
}

/** @returns what the bar's full length stands for: 100 %, or the sum where it misses 100 only by rounding */
export function wholeOf(opinions: readonly Opinion[]): number {
  const sum = opinions.reduce((total, { share }) => total + share, 0);
  return sum < 99.5 ? 100 : sum;
}
