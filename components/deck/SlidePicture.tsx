// A figure on a slide: every view as a still with letters for the back row, live when someone reaches for it.
import { LiveChart } from '@/components/charts/LiveChart.client';
import { stillIdOf } from '@/components/charts/picture';
import { Still } from '@/components/charts/Still';
import { stillOf } from '@/components/charts/stills';
import { shownCells } from '@/components/story/shownCells';
import type { LinkedFigure } from '@/content/load';
import { SlideRoom } from './SlideRoom';

export function SlidePicture({ figure }: { figure: LinkedFigure }) {
  const { views } = figure;
  return (
    <div className="slide-views">
      {views.map((view, index) => {
        const still = stillIdOf(figure.id, index === 0 ? '' : view.id);
        return (
          <div key={view.id} className="slide-picture" data-view={view.id} data-view-title={view.title} data-view-subtitle={view.subtitle} hidden={index > 0}>
            <SlideRoom still={still} />
            <LiveChart kind={figure.kind} rows={shownCells(view)} columns={view.columns} title={view.title} view={view.id} size="slide">
              <Still id={still} slide={stillOf(still).slide} />
            </LiveChart>
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
