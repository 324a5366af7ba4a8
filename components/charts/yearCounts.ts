// The bars of a count by year, read from its rows, with what is said of each.
import { neededNumber, textIn, type PictureProps, type Row } from './picture';

export interface YearBar {
  /** Its place in the walk. */
  stop: number;
  year: string;
  value: number;
  partial: string;
  sentence: string;
}

/** @returns the bars with what the live chart says of each: '2017: 19 exchanges, 73 % of the 26 counted' */
export function yearBars(rows: readonly Row[], columns: PictureProps['columns']): YearBar[] {
  const total = rows.reduce((sum, row) => sum + neededNumber(row, columns, 'value'), 0);
  return rows.map((row, stop) => {
    const value = neededNumber(row, columns, 'value');
    const year = textIn(row, columns.label);
    const partial = textIn(row, columns.partial);
    const unit = textIn(row, columns.unit);
    const counted = [value, value === 1 ? unit.replace(/s$/, '') : unit].filter((word) => word !== '').join(' ');
    const share = total > 0 ? `, ${Math.round((100 * value) / total)} % of the ${total} counted` : '';
    return { stop, year, value, partial, sentence: `${year}${partial && ` (part of the year, ${partial})`}: ${counted}${share}` };
  });
}
