// A table as CSV: what is in it, and what a spreadsheet needs before it.
import { stringify } from 'csv-stringify/sync';
import { harmlessCell } from '@/briefing/export/harmlessCell';
import type { DrawnTable } from './drawnTable';

/** Tells a spreadsheet that opens the file by double click that it is UTF-8: without it ‘5½ weeks’ reads ‘5Â½ weeks’. */
export const byteOrderMark = '\uFEFF';

/** @returns RFC 4180 with line feeds, a header line, cells as they are typed; a text that a spreadsheet would run is marked as text */
export function csvText({ columns, rows }: DrawnTable): string {
  const isText = columns.map(({ type }) => type !== 'integer' && type !== 'number');
  return stringify([columns.map(({ name }) => name), ...rows.map(({ typed }) => typed.map((text, index) => (isText[index] ? harmlessCell(text) : text)))]);
}
