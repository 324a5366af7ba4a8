// The files of every figure: its pictures, its rows and what is known of it.
import { stillIdOf } from '@/components/charts/picture';
import type { Briefing } from '@/content/load';
import { figureRecord } from './figureRecord';
import { figureTable } from './figureTable';
import { pictureFile } from './pictureFiles';
import { pictureForms, pictureName, type PictureForm } from './pictureNames';

export interface FigureFile {
  /** `exchanges-per-year.svg`. */
  name: string;
  type: string;
  /** Made or read when it is asked for. */
  body: () => string | Uint8Array<ArrayBuffer>;
}

const types = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png', csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' };

export function figureFiles(all: Briefing): FigureFile[] {
  const forms = Object.keys(pictureForms) as PictureForm[];
  return all.figures.flatMap((figure) => {
    const stills = figure.views.map((view, index) => stillIdOf(figure.id, index === 0 ? '' : view.id));
    const names = stills.flatMap((still) => forms.map((form) => pictureName(still, form)));
    return [
      ...names.map((name) => ({ name, type: name.endsWith('.svg') ? types.svg : types.png, body: () => pictureFile(name) })),
      { name: `${figure.id}.csv`, type: types.csv, body: () => figureTable(all, figure).text },
      { name: `${figure.id}.json`, type: types.json, body: () => `${JSON.stringify(figureRecord(all, figure), null, 2)}\n` },
    ];
  });
}
