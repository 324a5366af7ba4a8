// All that is known of a figure, for a machine: its words, its numbers, who says so, its files.
import { stillIdOf } from '@/components/charts/picture';
import { site } from '@/components/layout/site';
import type { Briefing, LinkedFigure } from '@/content/load';
import type { DrawnView } from '@/content/figure';
import { figureTable } from './figureTable';
import { pictureForms, pictureName, type PictureForm } from './pictureNames';

const absolute = (path: string) => new URL(path, site.address).href;

/** @returns plain data; addresses are whole, dates are ISO 8601, an unknown cell is null */
export function figureRecord(all: Briefing, figure: LinkedFigure) {
  const { resource, rows } = figureTable(all, figure);
  const [licence] = all.dataPackage.licenses;
  return {
    id: figure.id,
    title: figure.title,
    subtitle: figure.subtitle,
    question: figure.question,
    description: figure.description,
    asOf: figure.asOf,
    version: all.dataPackage.version,
    sources: figure.sources.flatMap(({ id, at }) => {
      const source = all.sourceById.get(id);
      return source ? [{ id, outlet: source.outlet, title: source.title, published: source.published, url: source.url ?? null, at: at ?? null, reliability: source.reliability, page: absolute(`/sources/${id}`) }] : [];
    }),
    caveats: figure.caveats,
    method: figure.method,
    licence: licence && { name: licence.name, title: licence.title, url: licence.path },
    attribution: `${site.name}, ${site.address}`,
    dataset: { id: figure.dataset, title: resource.title, csv: absolute(`/data/${figure.dataset}.csv`) },
    csv: absolute(`/figures/${figure.id}.csv`),
    columns: resource.schema.fields.map(({ name, title, description, type, unit }) => ({ name, title, description, type, unit: unit ?? null })),
    rows,
    views: figure.views.map((view) => viewRecord(figure, view)),
  };
}

function viewRecord(figure: LinkedFigure, view: DrawnView) {
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
    pictures: Object.fromEntries(forms.map((form) => [form, absolute(`/figures/${pictureName(stillId, form)}`)])),
  };
}
