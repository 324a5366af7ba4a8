// One row of a dataset, as charts, tables and rules meet it.

export type CellValue = string | number | boolean | null;

export type Row = Record<string, CellValue>;

/** The ids in a `source_ids` cell, which are separated by spaces. */
export function sourceIdsOf(cell: unknown): string[] {
  return typeof cell === 'string' ? cell.split(' ').filter(Boolean) : [];
}
