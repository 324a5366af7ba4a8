// A figure in the text: the finding as title, the picture, its source and caveats, its table.
import { briefing } from '@/briefing/load';
import { formatDate } from '@/briefing/write/dates';
import { FigureTable } from './FigureTable';
import { Picture } from './Picture';
import { dayOf } from '@/components/sources/sourceNames';

export function Figure({ id, level = 3 }: { id: string; level?: 2 | 3 }) {
  const { figureById, sourceById } = briefing();
  const figure = figureById.get(id);
  if (!figure) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  const outlets = [...new Set(figure.sources.map((source) => source.id))].slice(0, 2);
  const otherViews = figure.views.slice(1).map(({ name }) => name);
  return (
    <figure className="figure" id={`figure-${id}`} aria-labelledby={`figure-${id}-title`}>
      <header>
        <Heading id={`figure-${id}-title`}>{figure.title}</Heading>
        <p>{figure.subtitle}</p>
      </header>
      <Picture figure={figure} />
      <figcaption className="foot">
        <p>
          {outlets.map((source, index) => (
            <span key={source}>
              {index > 0 && '; '}
              <a href={`/sources/${source}`}>
                {sourceById.get(source)?.outlet}
                <span className="sr-only">, {dayOf(sourceById.get(source))}</span>
              </a>
            </span>
          ))}
          , as of {formatDate(figure.asOf)}. {figure.caveats[0]}
        </p>
        <FigureTable figure={figure} />
        <p className="more">
          <a href={`/charts/${id}`}>
            More on this chart<span className="sr-only">: {figure.title}</span>
          </a>
          : {[...otherViews.map((name) => name.toLowerCase()), 'picture files', 'embed code'].join(', ')}
        </p>
      </figcaption>
    </figure>
  );
}
