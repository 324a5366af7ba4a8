// A view's numbers as a table: every row it draws, the columns it draws, and who says so, row by row.
import { Fragment } from 'react';
import { dayOf, shortName } from '@/components/sources/sourceNames';
import { drawnTable } from '@/components/takeaway/drawnTable';
import { formatDate } from '@/briefing/write/dates';
import type { DrawnView } from '@/briefing/schema/figure';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { sourceIdsOf } from '@/briefing/schema/row';
import { shownColumns, type ShownColumn } from './tableColumns';

interface DataTableProps {
  figure: LinkedFigure;
  view: DrawnView;
  /** The table's. */
  id: string;
  /** The id of the line in which enhance/sortHeads.ts says how the rows are sorted. */
  saidIn: string;
}

export function DataTable({ figure, view, id, saidIn }: DataTableProps) {
  const table = drawnTable(briefing(), figure, [view]);
  const columns = shownColumns(table);
  const sources = table.columns.findIndex(({ name }) => name === 'source_ids');
  return (
    <table id={id} data-said-in={saidIn}>
      <thead>
        <tr>
          {columns.map(({ name, title, unit, order }) => (
            <th key={name} scope="col" data-order={order} className={order === 'number' ? 'number' : undefined}>
              {title}
              {unit && ` (${unit})`}
            </th>
          ))}
          {sources >= 0 && <th scope="col">Sources</th>}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.id} data-row={row.id}>
            {columns.map((column) => (
              <Cell key={column.name} text={row.typed[column.index] ?? ''} column={column} />
            ))}
            {sources >= 0 && <Sources ids={sourceIdsOf(row.cells[sources])} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Numbers as they are typed, dates in words with their ISO form beside. */
function Cell({ text, column: { type, order } }: { text: string; column: ShownColumn }) {
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
          <a href={`/sources/${id}`}>
            {shortName(sourceById.get(id)?.outlet ?? id)}
            <span className="sr-only">, {dayOf(sourceById.get(id))}</span>
          </a>
        </Fragment>
      ))}
    </td>
  );
}
