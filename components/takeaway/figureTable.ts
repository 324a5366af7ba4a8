// The rows and columns a figure shows, as CSV and with the description of each column.
import { stringify } from 'csv-stringify/sync';
import type { Briefing, LinkedFigure } from '@/content/load';
import type { DatasetResource } from '@/content/model';
import type { Row } from '@/content/readCsv';

export interface FigureTable {
  /** The dataset's own description, of the columns shown. */
  resource: DatasetResource;
  rows: Row[];
  /** RFC 4180 with line feeds, UTF-8, a header line; cells as they are typed in the dataset. */
  text: string;
}

/** @returns what any of the figure's views shows, with the rows' names, in the dataset's order of columns */
export function figureTable({ datasetById }: Briefing, figure: LinkedFigure): FigureTable {
  const dataset = datasetById.get(figure.dataset);
  if (!dataset) throw new Error(`figure "${figure.id}" has no dataset`);
  const { resource, rowById, cells } = dataset;
  const ids = [...new Set(figure.views.flatMap(({ rowIds }) => rowIds))];
  const shown = new Set([resource.schema.primaryKey, ...figure.views.flatMap(({ columns }) => Object.values(columns))].flat());
  const fields = resource.schema.fields.filter(({ name }) => shown.has(name));
  const names = fields.map(({ name }) => name);
  return {
    resource: { ...resource, path: `${figure.id}.csv`, schema: { ...resource.schema, fields } },
    rows: ids.map((id) => Object.fromEntries(names.map((name) => [name, rowById.get(id)?.[name] ?? null]))),
    text: stringify([names, ...ids.map((id) => names.map((name) => cells.get(id)?.[name] ?? ''))]),
  };
}
