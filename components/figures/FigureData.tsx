// The table behind each view of a figure, one press away.
import { tableAddresses } from '@/components/takeaway/tableAddresses';
import type { LinkedFigure } from '@/briefing/briefing';
import { DataTable } from './DataTable';
import { anchorOfView } from './FigureViews';

export function FigureData({ figure }: { figure: LinkedFigure }) {
  return figure.views.map((view) => {
    const count = view.rowIds.length;
    const id = `${anchorOfView(figure, view)}-numbers`;
    const { csv } = tableAddresses(figure.id, view.id);
    return (
      <details key={view.id} className="figure-data" data-of-view={view.id}>
        <summary>
          Table{view.name && <span className="view-name-inline"> of “{view.name}”</span>}: {count} {count === 1 ? 'row' : 'rows'}
        </summary>
        <p role="status" id={`${id}-status`} />
        <div className="overflow-x-auto" role="region" aria-label={`Table: ${view.title}`} tabIndex={0}>
          <DataTable figure={figure} view={view} id={id} saidIn={`${id}-status`} />
        </div>
        <p>
          <a href={csv} download>
            Download {csv.split('/').at(-1)}
          </a>
          : these rows, with notes and sources
        </p>
      </details>
    );
  });
}
