// A figure on a slide: every view as a still with letters for the back row, which answers when someone reaches for it.
import { ChartPlace } from '@/components/charts/ChartPlace';
import { stillIdOf } from '@/components/charts/picture';
import { squarerStillOf, stillOf } from '@/components/charts/still/stills';
import type { LinkedFigure } from '@/briefing/briefing';
import { SlideRoom } from './SlideRoom';

export function SlidePicture({ figure }: { figure: LinkedFigure }) {
  // One thought, or all its views.
  const views = figure.slide ? [figure.slide] : figure.views;
  return (
    <div className="slide-views">
      {views.map((view, index) => {
        const still = stillIdOf(figure.id, index === 0 && !figure.slide ? '' : view.id);
        return (
          <div
            key={view.id}
            className="slide-picture"
            data-view={view.id}
            data-view-title={view.title}
            data-view-subtitle={view.slideSubtitle}
            hidden={index > 0}
          >
            <SlideRoom still={still} />
            <ChartPlace
              kind={figure.kind}
              title={view.title}
              drawn={{ rows: view.rows, columns: view.columns, view: view.id }}
              stills={{ slide: stillOf(still).slide, squarer: squarerStillOf(still) }}
            />
          </div>
        );
      })}
      {views.length > 1 && (
        <div className="slide-switch" role="group" aria-label="Views">
          {views.map(({ id, name }, index) => (
            <button key={id} type="button" data-show-view={id} aria-pressed={index === 0}>
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
