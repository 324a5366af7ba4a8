// A figure's picture: the still in the page, the live chart when a reader reaches for it.
import { LiveChart } from '@/components/charts/LiveChart.client';
import { Still } from '@/components/charts/Still';
import { stillOf } from '@/components/charts/stills';
import type { LinkedFigure } from '@/content/load';

export function Picture({ figure }: { figure: LinkedFigure }) {
  const { wide, narrow } = stillOf(figure.id);
  return (
    <LiveChart kind={figure.kind} rows={cellsOf(figure)} columns={figure.columns} title={figure.title} describedBy={`figure-${figure.id}-summary`}>
      <Still id={figure.id} wide={wide} narrow={narrow} />
    </LiveChart>
  );
}

/** Only the columns the picture draws: the page carries no cell it does not show. */
function cellsOf({ rows, columns }: LinkedFigure) {
  const shown = Object.values(columns);
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => shown.includes(column))));
}
