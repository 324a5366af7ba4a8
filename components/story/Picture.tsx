// A figure's picture in one of its views, which answers when a reader reaches for it.
import { ChartPlace } from '@/components/charts/ChartPlace';
import { stillIdOf } from '@/components/charts/picture';
import { stillOf } from '@/components/charts/still/stills';
import { Enhanced } from '@/components/enhanced/Enhanced';
import type { DrawnView } from '@/briefing/schema/figure';
import type { LinkedFigure } from '@/briefing/briefing';

interface PictureProps {
  figure: LinkedFigure;
  /** The figure's first where it is left out. */
  view?: DrawnView | undefined;
  /** The id of the text that says what the picture shows. */
  describedBy?: string;
}

export function Picture({ figure, view = figure.views[0], describedBy = `figure-${figure.id}-summary` }: PictureProps) {
  if (!view) return null;
  const { wide, narrow } = stillOf(stillIdOf(figure.id, view === figure.views[0] ? '' : view.id));
  const { rows, columns, title, id } = view;
  return (
    <>
      <ChartPlace kind={figure.kind} title={title} drawn={{ rows, columns, view: id }} stills={{ wide, narrow }} describedBy={describedBy} />
      <Enhanced by="charts" />
    </>
  );
}
