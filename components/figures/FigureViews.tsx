// A figure's views, large: each with its own subtitle, picture and words. The page shows one, or all where there are no scripts.
import { Picture } from '@/components/story/Picture';
import type { DrawnView } from '@/briefing/schema/figure';
import type { LinkedFigure } from '@/briefing/briefing';
import { DrawFirst } from './DrawFirst';

export function FigureViews({ figure }: { figure: LinkedFigure }) {
  return figure.views.map((view) => <View key={view.id} figure={figure} view={view} />);
}

function View({ figure, view }: { figure: LinkedFigure; view: DrawnView }) {
  const id = anchorOfView(figure, view);
  const named = view.name !== '';
  return (
    <section className="view" data-of-view={view.id} id={id} aria-labelledby={named ? `${id}-name` : 'chart-title'}>
      {named && (
        <h2 id={`${id}-name`} className="view-name">
          {view.name}
        </h2>
      )}
      {view.title !== figure.title && <p className="view-title">{view.title}</p>}
      <p className="view-subtitle">{view.subtitle}</p>
      <Picture figure={figure} view={view} describedBy={`${id}-words`} />
      <DrawFirst figure={figure} view={view} id={id} />
    </section>
  );
}

/** The first view's is the figure's own: `figure-exchanges-per-year`, `figure-exchanges-per-year-per-month`. */
export function anchorOfView(figure: LinkedFigure, view: DrawnView): string {
  return view === figure.views[0] ? `figure-${figure.id}` : `figure-${figure.id}-${view.id}`;
}
