// The table behind a figure, one press away.
import { figureAddresses } from '@/components/takeaway/figureAddresses';
import { briefing, type LinkedFigure } from '@/content/load';
import { DataTable } from './DataTable';
import { rowsOfFigure } from './tableColumns';

export function FigureData({ figure }: { figure: LinkedFigure }) {
  const dataset = briefing().datasetById.get(figure.dataset);
  if (!dataset) return null;
  const count = rowsOfFigure(figure).length;
  const id = 'numbers';
  return (
    <details className="figure-data">
      <summary>
        Table: {count} {count === 1 ? 'row' : 'rows'}
      </summary>
      <p role="status" id={`${id}-status`} />
      <div className="overflow-x-auto" role="region" aria-label={`Table: ${figure.title}`} tabIndex={0}>
        <DataTable figure={figure} dataset={dataset} id={id} saidIn={`${id}-status`} />
      </div>
      <p>
        <a href={figureAddresses(figure.id).csv} download>
          Download these rows as CSV
        </a>
      </p>
    </details>
  );
}
