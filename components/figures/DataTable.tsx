// A figure's numbers as a table: every row and column that one of its views draws, and who says so, row by row.
import { Fragment } from 'react';
import { shortName } from '@/components/story/sourceNames';
import { formatDate } from '@/content/dates';
import { briefing, type LinkedFigure } from '@/content/load';
import type { Field } from '@/content/model';
import type { Dataset } from '@/content/readCsv';
import { sourceIdsOf } from '@/content/rests';
import { columnsOf, rowsOfFigure, type Order } from './tableColumns';

/** @param props id: the table's; saidIn: the id of the line in which enhance/sortHeads.ts says how the rows are sorted */
export function DataTable({ figure, dataset, id, saidIn }: { figure: LinkedFigure; dataset: Dataset; id: string; saidIn: string }) {
  const rows = rowsOfFigure(figure);
  const columns = columnsOf(figure, dataset, rows);
  const sourced = dataset.columns.includes('source_ids');
  return (
    <table id={id} data-said-in={saidIn}>
      <thead>
        <tr>
          {columns.map(({ field: { name, title, unit }, order }) => (
            <th key={name} scope="col" data-order={order} className={order === 'number' ? 'number' : undefined}>
              {title}
              {unit !== undefined && ` (${unit})`}
            </th>
          ))}
          {sourced && <th scope="col">Sources</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {columns.map(({ field, order }) => (
              <Cell key={field.name} text={dataset.cells.get(row)?.[field.name] ?? ''} field={field} order={order} />
            ))}
            {sourced && <Sources ids={sourceIdsOf(dataset.rowById.get(row)?.source_ids)} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Numbers as they are typed, dates in words with their ISO form beside. */
function Cell({ text, field: { type }, order }: { text: string; field: Field; order: Order }) {
  if (order === 'number') return <td className="number">{text}</td>;
  if (order === 'date' && text) {
    return (
      <td>
        <time dateTime={text}>{formatDate(text)}</time>
      </td>
    );
  }
  if (type === 'boolean' && text) return <td>{text === 'true' ? 'yes' : 'no'}</td>;
  return <td>{text}</td>;
}

function Sources({ ids }: { ids: readonly string[] }) {
  const { sourceById } = briefing();
  return (
    <td>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <a href={`/sources/${id}`}>{shortName(sourceById.get(id)?.outlet ?? id)}</a>
        </Fragment>
      ))}
    </td>
  );
}
