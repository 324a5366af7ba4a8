// A figure alone, for a frame in another page: title, subtitle, picture, source, the way to its page.
import { site } from '@/components/layout/site';
import { Picture } from '@/components/story/Picture';
import type { LinkedFigure } from '@/briefing/briefing';
import { chartAddress } from './embedCode';
import { sourceLine } from './embedMeasures';
import { anchorOfView } from './FigureViews';
import { ViewChoice } from './ViewChoice';

/** Links open in the whole window: in the frame the site would stand in a page that is not its own. */
export function EmbeddedFigure({ figure }: { figure: LinkedFigure }) {
  return (
    <main id="main" className="embed" data-figure={figure.id}>
      <ViewChoice figure={figure} control={false} />
      {figure.views.map((view) => {
        const id = anchorOfView(figure, view);
        return (
          <section key={view.id} data-of-view={view.id} id={id} aria-labelledby={`${id}-title`}>
            {view.name && <p className="view-name">{view.name}</p>}
            <h1 id={`${id}-title`}>{view.title}</h1>
            <p className="soft">{view.subtitle}</p>
            <Picture figure={figure} view={view} describedBy={`${id}-words`} />
            <p id={`${id}-words`} className="words">
              {view.description}
            </p>
            <p className="foot">
              {sourceLine(figure)}{' '}
              <a href={chartAddress('', figure, view)} target="_top">
                {site.name}
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
