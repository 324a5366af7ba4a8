// The files of every figure: its pictures, and the rows of each view and of all together, with what is known of them.
import { stillIdOf } from '@/components/charts/picture';
import type { DrawnView } from '@/briefing/schema/figure';
import type { Briefing, LinkedFigure } from '@/briefing/briefing';
import { byteOrderMark, csvText } from './csvText';
import { drawnTable } from './drawnTable';
import { figureRecord } from './figureRecord';
import { pictureFile } from './pictureFiles';
import { pictureForms, pictureName, type PictureForm } from './pictureNames';
import { tableName } from './tableAddresses';
import { workbook, workbookType } from './workbook';

type Body = string | Uint8Array<ArrayBuffer>;

export interface FigureFile {
  /** `exchanges-per-year.svg`. */
  name: string;
  type: string;
  /** Made or read when it is asked for. */
  body: () => Body | Promise<Body>;
}

const types = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};

export function figureFiles(all: Briefing): FigureFile[] {
  return all.figures.flatMap((figure) => [
    ...picturesOf(figure),
    ...tablesOf(all, figure, ''),
    ...figure.views.flatMap((view) => (view.id ? tablesOf(all, figure, view.id, view) : [])),
  ]);
}

function picturesOf(figure: LinkedFigure): FigureFile[] {
  const forms = Object.keys(pictureForms) as PictureForm[];
  const stills = figure.views.map((view, index) => stillIdOf(figure.id, index === 0 ? '' : view.id));
  return stills
    .flatMap((still) => forms.map((form) => pictureName(still, form)))
    .map((name) => ({ name, type: name.endsWith('.svg') ? types.svg : types.png, body: () => pictureFile(name) }));
}

/** @param id of the view, empty for all together */
function tablesOf(all: Briefing, figure: LinkedFigure, id: string, view?: DrawnView): FigureFile[] {
  const table = () => drawnTable(all, figure, view ? [view] : figure.views);
  const record = () => figureRecord(all, figure, view);
  return [
    { name: tableName(figure.id, id, 'csv'), type: types.csv, body: () => byteOrderMark + csvText(table()) },
    { name: tableName(figure.id, id, 'plainCsv'), type: types.csv, body: () => csvText(table()) },
    { name: tableName(figure.id, id, 'xlsx'), type: workbookType, body: () => workbook(table(), record()) },
    { name: tableName(figure.id, id, 'json'), type: types.json, body: () => `${JSON.stringify(record(), null, 2)}\n` },
  ];
}
