// Which rows and columns of its dataset a figure's table has, and how each column is put in order.
import { isIsoDate } from '@/content/dates';
import type { LinkedFigure } from '@/content/load';
import type { Field } from '@/content/model';
import type { Dataset } from '@/content/readCsv';

/** How the cells of a column are put in order: enhance/sortHeads.ts reads it. */
export type Order = 'number' | 'date' | 'text';

interface Column {
  field: Field;
  order: Order;
}

/** @returns the ids of the rows: those of the first view in its order, then what other views add */
export function rowsOfFigure({ views }: LinkedFigure): string[] {
  return [...new Set(views.flatMap(({ rowIds }) => rowIds))];
}

/** @param rows their ids; @returns the columns one of the views draws, in the file's order */
export function columnsOf({ views }: LinkedFigure, dataset: Dataset, rows: readonly string[]): Column[] {
  const drawn = new Set(views.flatMap(({ columns }) => Object.values(columns)));
  return dataset.resource.schema.fields
    .filter(({ name }) => drawn.has(name))
    .map((field) => ({ field, order: orderOf(field, rows.map((row) => dataset.cells.get(row)?.[field.name] ?? '')) }));
}

function orderOf({ type }: Field, cells: readonly string[]): Order {
  if (type === 'integer' || type === 'number') return 'number';
  return cells.every((text) => text === '' || isIsoDate(text)) && cells.some((text) => text !== '') ? 'date' : 'text';
}
