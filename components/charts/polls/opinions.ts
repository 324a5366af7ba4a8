// The opinions of a poll, read from its row in the order in which they are drawn.
import { marginToShow } from './marginOfError';
import { neededNumber, numberIn, textIn, type PictureProps, type Row } from '@/components/charts/picture';

export type OpinionRole = 'first' | 'second' | 'none';

export interface Opinion {
  role: OpinionRole;
  label: string;
  share: number;
  /** What is said of it when a reader points at it. */
  sentence: string;
}

/** @returns the opinions in the order of the rows; 'Don't know' only where the poll gives it */
export function opinionsOf(row: Row, columns: PictureProps['columns']): Opinion[] {
  const n = numberIn(row, columns.n);
  const stated = numberIn(row, columns.margin);
  const given: { role: OpinionRole; label: string; share: number | undefined }[] = [
    { role: 'first', label: textIn(row, columns.firstLabel), share: neededNumber(row, columns, 'first') },
    { role: 'second', label: textIn(row, columns.secondLabel), share: neededNumber(row, columns, 'second') },
    { role: 'none', label: 'Don’t know', share: numberIn(row, columns.dontKnow) },
  ];
  return given.flatMap(({ role, label, share }) => {
    if (share === undefined) return [];
    const margin = n ? marginToShow(share, n, stated) : undefined;
    const range = margin === undefined ? '' : `, or ${(share - margin).toFixed(1)} to ${(share + margin).toFixed(1)} with the margin of error`;
    return [{ role, label, share, sentence: `${label}: ${share.toFixed(1)} %${range}` }];
  });
}
