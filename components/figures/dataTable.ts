// A figure's numbers as a table: every row and column that one of its views draws, and who says so, row by row.
import { html, type Html } from '@/components/html/html';
import { shortName } from '@/components/story/sourceNames';
import { formatDate, isIsoDate } from '@/content/dates';
import type { Briefing, LinkedFigure } from '@/content/load';
import type { Field } from '@/content/model';
import type { Dataset } from '@/content/readCsv';
import { sourceIdsOf } from '@/content/rests';

/** How the cells of a column are put in order: components/figures/SortHeads.client.tsx reads it. */
type Order = 'number' | 'date' | 'text';

interface Column {
  field: Field;
  order: Order;
}

/** @returns the ids of the rows: those of the first view in its order, then what other views add */
export function rowsOfFigure({ views }: LinkedFigure): string[] {
  return [...new Set(views.flatMap(({ rowIds }) => rowIds))];
}

/**
 * @param id the table's
 * @returns the table: numbers as they are typed, dates in words with their ISO form beside
 */
export function dataTable(figure: LinkedFigure, dataset: Dataset, { sourceById }: Pick<Briefing, 'sourceById'>, id: string): Html {
  const rows = rowsOfFigure(figure);
  const columns = columnsOf(figure, dataset, rows);
  const cell = (row: string, { name }: Field) => dataset.cells.get(row)?.[name] ?? '';
  const sourced = dataset.columns.includes('source_ids');
  const sources = (row: string): Html =>
    html`<td>${sourceIdsOf(dataset.rowById.get(row)?.source_ids).map((source, index) => html`${index > 0 && '; '}<a href="/sources/${source}">${shortName(sourceById.get(source)?.outlet ?? source)}</a>`)}</td>`;
  return html`<table id="${id}"><thead><tr>${columns.map(
    ({ field: { title, unit }, order }) => html`<th scope="col" data-order="${order}"${order === 'number' && html` class="number"`}>${title}${unit !== undefined && ` (${unit})`}</th>`,
  )}${sourced && html`<th scope="col">Sources</th>`}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${columns.map(({ field, order }) => cellHtml(cell(row, field), field, order))}${sourced && sources(row)}</tr>`,
  )}</tbody></table>`;
}

function columnsOf({ views }: LinkedFigure, dataset: Dataset, rows: readonly string[]): Column[] {
  const drawn = new Set(views.flatMap(({ columns }) => Object.values(columns)));
  return dataset.resource.schema.fields
    .filter(({ name }) => drawn.has(name))
    .map((field) => ({ field, order: orderOf(field, rows.map((row) => dataset.cells.get(row)?.[field.name] ?? '')) }));
}

function orderOf({ type }: Field, cells: readonly string[]): Order {
  if (type === 'integer' || type === 'number') return 'number';
  return cells.every((text) => text === '' || isIsoDate(text)) && cells.some((text) => text !== '') ? 'date' : 'text';
}

function cellHtml(text: string, { type }: Field, order: Order): Html {
  if (order === 'number') return html`<td class="number">${text}</td>`;
  if (order === 'date' && text) return html`<td><time datetime="${text}">${formatDate(text)}</time></td>`;
  if (type === 'boolean' && text) return html`<td>${text === 'true' ? 'yes' : 'no'}</td>`;
  return html`<td>${text}</td>`;
}
