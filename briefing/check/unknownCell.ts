// What to say of a row or a column that is not in a dataset.
import { didYouMean } from '@/briefing/schema/faults';
import type { Dataset } from '@/briefing/read/readCsv';

/** @returns the fault's message, or undefined when the row is there */
export function unknownRow(row: string, { rowById, resource }: Dataset): string | undefined {
  return rowById.has(row) ? undefined : `row "${row}" is not in ${resource.path}${didYouMean(row, rowById.keys(), 'add it there, or correct the id')}`;
}

/** @returns the fault's message, or undefined when the column is there */
export function unknownColumn(column: string, { columns, resource }: Dataset): string | undefined {
  return columns.includes(column)
    ? undefined
    : `column "${column}" is not in ${resource.path}${didYouMean(column, columns, `there are ${columns.join(', ')}`)}`;
}
