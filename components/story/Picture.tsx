// A figure's picture in one of its views: the still in the page, the live chart when a reader reaches for it.
import { LiveChart } from '@/components/charts/LiveChart.client';
import { stillIdOf } from '@/components/charts/picture';
import { Still } from '@/components/charts/Still';
import { stillOf } from '@/components/charts/stills';
import type { DrawnView } from '@/content/figure';
import type { LinkedFigure } from '@/content/load';
import { shownCells } from './shownCells';

interface PictureProps {
  figure: LinkedFigure;
  /** The figure's first where it is left out. */
  view?: DrawnView | undefined;
  /** The id of the text that says what the picture shows. */
  describedBy?: string;
  /** Live as soon as it is on the screen. */
  atOnce?: boolean;
}

export function Picture({ figure, view = figure.views[0], describedBy = `figure-${figure.id}-summary`, atOnce }: PictureProps) {
  if (!view) return null;
  const still = stillIdOf(figure.id, view === figure.views[0] ? '' : view.id);
  const { wide, narrow } = stillOf(still);
  return (
    <LiveChart kind={figure.kind} rows={shownCells(view)} columns={view.columns} title={view.title} view={view.id} describedBy={describedBy} atOnce={atOnce}>
      <Still id={still} wide={wide} narrow={narrow} />
    </LiveChart>
  );
}
