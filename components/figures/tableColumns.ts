// Which columns a view's table on the page has, and how each is put in order.
import type { DrawnTable, TableColumn } from '@/components/takeaway/drawnTable';
import { isIsoDate } from '@/briefing/write/dates';

/** How the cells of a column are put in order: enhance/sortHeads.ts reads it. */
export type Order = 'number' | 'date' | 'text';

export interface ShownColumn extends TableColumn {
  order: Order;
  /** Its place among the file's columns. */
  index: number;
}

/** @returns the columns the picture draws, in the file's order; what else the file has (notes, licence) is for those who take it away */
export function shownColumns({ columns, rows }: DrawnTable): ShownColumn[] {
  return columns.flatMap((column, index) =>
    column.drawn
      ? [
          {
            ...column,
            index,
            order: orderOf(
              column,
              rows.map(({ typed }) => typed[index] ?? ''),
            ),
          },
        ]
      : [],
  );
}

function orderOf({ type }: TableColumn, cells: readonly string[]): Order {
  if (type === 'integer' || type === 'number') return 'number';
  return cells.every((text) => text === '' || isIsoDate(text)) && cells.some((text) => text !== '') ? 'date' : 'text';
}
