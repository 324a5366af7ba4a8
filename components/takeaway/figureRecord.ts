// All that is known of a figure, or of one of its views, for a machine: its words, its numbers, who says so, its files.
import { stillIdOf } from '@/components/charts/picture';
import { site } from '@/components/layout/site';
import type { DrawnView } from '@/briefing/schema/figure';
import type { Briefing, LinkedFigure } from '@/briefing/briefing';
import { drawnTable } from './drawnTable';
import { pictureForms, pictureName, type PictureForm } from './pictureNames';
import { tableAddresses } from './tableAddresses';

const absolute = (path: string) => new URL(path, site.address).href;

export type FigureRecord = ReturnType<typeof figureRecord>;

/**
 * @param view one of the figure's; all of them where it is left out
 * @returns plain data; addresses are whole, dates are ISO 8601, an unknown cell is null
 */
export function figureRecord(all: Briefing, figure: LinkedFigure, view?: DrawnView) {
  const { columns, rows } = drawnTable(all, figure, view ? [view] : figure.views);
  const [licence] = all.dataPackage.licenses;
  const { title, subtitle, description } = view ?? figure;
  const { csv, plainCsv, json, xlsx } = tableAddresses(figure.id, view?.id ?? '');
  return {
    id: figure.id,
    ...(view && { view: view.id, name: view.name }),
    title,
    subtitle,
    question: figure.question,
    description,
    asOf: figure.asOf,
    version: all.dataPackage.version,
    /** ISO day on which the data first appeared. */
    published: all.dataPackage.created.slice(0, 10),
    page: absolute(`/charts/${figure.id}${view && view !== figure.views[0] ? `?view=${view.id}` : ''}`),
    sources: figure.sources.flatMap(({ id, at }) => {
      const source = all.sourceById.get(id);
      return source
        ? [
            {
              id,
              outlet: source.outlet,
              title: source.title,
              published: source.published,
              url: source.url ?? null,
              at: at ?? null,
              reliability: source.reliability,
              page: absolute(`/sources/${id}`),
            },
          ]
        : [];
    }),
    caveats: figure.caveats,
    method: figure.method,
    licence: licence && { name: licence.name, title: licence.title, url: licence.path },
    attribution: [site.name, site.knownAddress].filter(Boolean).join(', '),
    dataset: { id: figure.dataset, title: all.datasetById.get(figure.dataset)?.resource.title ?? '', csv: absolute(`/data/${figure.dataset}.csv`) },
    csv: absolute(csv),
    csvWithoutMark: absolute(plainCsv),
    json: absolute(json),
    xlsx: absolute(xlsx),
    columns,
    rows: rows.map(({ cells }) => Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]))),
    views: (view ? [view] : figure.views).map((each) => viewRecord(figure, each)),
  };
}

function viewRecord(figure: LinkedFigure, view: DrawnView) {
  const { csv, plainCsv, json, xlsx } = tableAddresses(figure.id, view.id);
  const stillId = stillIdOf(figure.id, view === figure.views[0] ? '' : view.id);
  const forms = Object.keys(pictureForms) as PictureForm[];
  return {
    id: view.id,
    name: view.name,
    title: view.title,
    subtitle: view.subtitle,
    description: view.description,
    rows: view.rowIds,
    columns: view.columns,
    csv: absolute(csv),
    csvWithoutMark: absolute(plainCsv),
    json: absolute(json),
    xlsx: absolute(xlsx),
    pictures: Object.fromEntries(forms.map((form) => [form, absolute(`/figures/${pictureName(stillId, form)}`)])),
  };
}
