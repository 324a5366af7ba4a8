// The rows that a figure draws, in one view or in all: its columns, what was worked out of them, and who says so.
import { derivedColumns } from '@/components/charts/derivedColumns';
import { site } from '@/components/layout/site';
import type { DrawnView } from '@/briefing/schema/figure';
import type { Briefing, LinkedFigure } from '@/briefing/briefing';
import { formatDate } from '@/briefing/write/dates';
import type { Field } from '@/briefing/schema/model';
import type { CellValue } from '@/briefing/schema/row';
import { sourceIdsOf } from '@/briefing/schema/row';

export interface TableColumn {
  name: string;
  title: string;
  description: string;
  type: Field['type'];
  unit: string | null;
  /** Whether the picture shows it: a dataset's column with a role, or one worked out for it. */
  drawn: boolean;
}

export interface DrawnTable {
  columns: TableColumn[];
  /** In the order of the picture's rows; for each column a cell, and the same as it was typed (47.0 says how exact a poll is). */
  rows: { id: string; cells: CellValue[]; typed: string[] }[];
}

/** Said of every row: they are often parted from the page they came from. */
export function licenceLine({ dataPackage }: Pick<Briefing, 'dataPackage'>): string {
  const [licence] = dataPackage.licenses;
  return `${licence?.name ?? ''}, ${licence?.path ?? ''}; credit: ${[site.name, site.knownAddress].filter(Boolean).join(', ')}`;
}

/**
 * @param views one, or all of the figure's: their rows once each, in the order in which they come
 * @returns every column of the dataset that has a value in one of the rows, then what the picture works out, then sources, note and licence
 */
export function drawnTable(all: Briefing, figure: LinkedFigure, views: readonly DrawnView[] = figure.views): DrawnTable {
  const dataset = all.datasetById.get(figure.dataset);
  if (!dataset) throw new Error(`figure "${figure.id}" has no dataset`);
  const ids = [...new Set(views.flatMap(({ rowIds }) => rowIds))];
  const rowOf = (id: string) => dataset.rowById.get(id) ?? {};
  const rows = ids.map(rowOf);
  const roles = Object.assign({}, ...[...views].reverse().map(({ columns }) => columns)) as Record<string, string>;
  const drawn = new Set(views.flatMap(({ columns }) => Object.values(columns)));
  const last = new Set(['source_ids', 'note']);
  const fields = dataset.resource.schema.fields.filter(({ name }) => rows.some((row) => (row[name] ?? null) !== null));
  const own = (field: Field): TableColumn => ({
    name: field.name,
    title: field.title,
    description: field.description,
    type: field.type,
    unit: field.unit ?? null,
    drawn: drawn.has(field.name),
  });
  const derived = derivedColumns(figure.kind, { rows, columns: roles, view: views[0]?.id ?? '' });
  const licence = licenceLine(all);
  const said = (name: string, title: string, description: string): TableColumn => ({ name, title, description, type: 'string', unit: null, drawn: false });

  const first = fields.filter(({ name }) => !last.has(name));
  const rest = fields.filter(({ name }) => last.has(name));
  return {
    columns: [
      ...first.map(own),
      ...derived.map(({ cell: _, unit = null, ...column }) => ({ ...column, unit, drawn: true })),
      ...rest.map(own),
      said('sources', 'Sources in full', 'Who published it, when, and where.'),
      said('licence', 'Licence', 'On which terms the row may be used.'),
    ],
    rows: ids.map((id, index) => {
      const row = rows[index] ?? {};
      const cellsOf = (list: readonly Field[]) => list.map(({ name }) => row[name] ?? null);
      const typedOf = (list: readonly Field[]) => list.map(({ name }) => dataset.cells.get(id)?.[name] ?? '');
      const workedOut = derived.map(({ cell }) => cell(row));
      const end = [sourcesOf(all, row.source_ids), licence];
      return {
        id,
        cells: [...cellsOf(first), ...workedOut, ...cellsOf(rest), ...end],
        typed: [...typedOf(first), ...workedOut.map((cell) => String(cell ?? '')), ...typedOf(rest), ...end],
      };
    }),
  };
}

/** 'Yonhap News Agency, 26 August 2019, https://…; Asia Today, 26 August 2019, https://…' */
function sourcesOf({ sourceById }: Briefing, ids: CellValue | undefined): string {
  return sourceIdsOf(ids)
    .map((id) => {
      const source = sourceById.get(id);
      if (!source) return id;
      const { outlet, published, url } = source;
      return [outlet, published === 'not given' ? 'date not given' : formatDate(published), url].filter(Boolean).join(', ');
    })
    .join('; ');
}
