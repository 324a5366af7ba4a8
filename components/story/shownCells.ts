// The cells a picture draws: the page carries no cell it does not show.
import type { DrawnView } from '@/content/figure';

/** @returns the view's rows with the columns that play a role in the picture */
export function shownCells({ rows, columns }: DrawnView) {
  const shown = Object.values(columns);
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => shown.includes(column))));
}
