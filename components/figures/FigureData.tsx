// The table behind a figure, one press away.
import { tableAddresses } from '@/components/takeaway/tableAddresses';
import { ServerHtml } from '@/components/html/ServerHtml';
import { briefing, type LinkedFigure } from '@/content/load';
import { dataTable, rowsOfFigure } from './dataTable';
import { SortHeads } from './SortHeads.client';

export function FigureData({ figure }: { figure: LinkedFigure }) {
  const all = briefing();
  const dataset = all.datasetById.get(figure.dataset);
  if (!dataset) return null;
  const count = rowsOfFigure(figure).length;
  const id = 'numbers';
  return (
    <details className="figure-data">
      <summary>
        Table: {count} {count === 1 ? 'row' : 'rows'}
      </summary>
      {/* The script writes into it; React leaves it alone. */}
      <ServerHtml as="div" name={`numbers-status-${figure.id}`} html={{ __html: `<p role="status" id="${id}-status"></p>` }} />
      <div className="overflow-x-auto" role="region" aria-label={`Table: ${figure.title}`} tabIndex={0}>
        <ServerHtml as="div" name={`numbers-${figure.id}`} html={dataTable(figure, dataset, all, id)} />
      </div>
      <p>
        <a href={tableAddresses(figure.id, '').csv} download>
          Download these rows as CSV
        </a>
      </p>
      <SortHeads table={id} status={`${id}-status`} />
    </details>
  );
}
