// A figure's rows as files: of each view and of all together, in every form, with who says so; and its card.
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { cardNames } from '../cardNames';
import { csvText } from '../csvText';
import { drawnTable, type DrawnTable } from '../drawnTable';
import { figureFiles } from '../figureFiles';
import { figureRecord } from '../figureRecord';
import { openGraphOfFigure } from '../openGraph';
import { tableName } from '../tableAddresses';

const all = briefing();
const files = new Map(figureFiles(all).map((file) => [file.name, file]));
const bodyOf = async (name: string) => {
  const file = files.get(name);
  if (!file) throw new Error(`there is no file ${name}`);
  return file.body();
};

/** Read by a second parser than the one that writes. */
const parsed = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

const drawings = all.figures.flatMap((figure) => [
  { name: `${figure.id}, all views`, figure, id: '', view: undefined, views: figure.views },
  ...figure.views.flatMap((view) => (view.id ? [{ name: `${figure.id}, ${view.id}`, figure, id: view.id, view, views: [view] }] : [])),
]);

describe.each(drawings)('$name', ({ figure, id, view, views }) => {
  const table = drawnTable(all, figure, views);
  const names = table.columns.map((column) => column.name);
  const ids = [...new Set(views.flatMap(({ rowIds }) => rowIds))];

  it('has the rows drawn, every column with a role, the sources in full and the licence', () => {
    expect(table.rows.map((row) => row.id)).toEqual(ids);
    for (const column of views.flatMap(({ columns }) => Object.values(columns))) expect(names).toContain(column);
    expect(names).toEqual(expect.arrayContaining(['id', 'sources', 'licence']));
    expect(new Set(names).size).toBe(names.length);
    for (const { cells } of table.rows) expect(cells.at(-1)).toMatch(/^CC-BY-4\.0, https:/);
  });

  it('has no column without a value', () => {
    const empty = names.filter((_, index) => table.rows.every(({ cells }) => cells[index] === null || cells[index] === ''));
    expect(empty).toEqual([]);
  });

  it('says the same as CSV with and without the mark, as JSON and as a workbook', async () => {
    const [marked, plain] = [await bodyOf(tableName(figure.id, id, 'csv')), await bodyOf(tableName(figure.id, id, 'plainCsv'))];
    expect(marked).toBe(`\uFEFF${String(plain)}`);
    const { data, errors } = parsed(String(marked));
    expect(errors).toEqual([]);
    expect(data.map((row) => Object.values(row))).toEqual(table.rows.map(({ typed }) => typed));
    const record = JSON.parse(String(await bodyOf(tableName(figure.id, id, 'json')))) as ReturnType<typeof figureRecord>;
    expect(record.rows.map((row) => Object.values(row))).toEqual(table.rows.map(({ cells }) => cells));
    const sheets = read(await bodyOf(tableName(figure.id, id, 'xlsx')), { cellDates: true, UTC: true }).Sheets;
    const [head = [], ...lines] = utils.sheet_to_json<unknown[]>(sheets.Data ?? {}, { header: 1, defval: null, UTC: true });
    expect(head).toEqual(names);
    const written = lines.map((line) => line.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)));
    expect(written).toEqual(table.rows.map(({ cells }) => cells.map((cell) => (cell === '' ? null : cell))));
    const notes = utils
      .sheet_to_json<string[]>(sheets.Notes ?? {}, { header: 1 })
      .flat()
      .join('\n');
    for (const text of [record.title, figure.method, ...figure.caveats, 'creativecommons.org']) expect(notes).toContain(text);
  });

  it('says who says so, how it was made and with what cautions', () => {
    const record = figureRecord(all, figure, view);
    expect(record.title).toBe((view ?? figure).title);
    expect(record.sources.map((source) => source.id)).toEqual(figure.sources.map((source) => source.id));
    for (const { outlet, title, page } of record.sources) expect([outlet, title, page].every(Boolean)).toBe(true);
    expect(record.caveats.length).toBeGreaterThan(0);
    expect(record.licence?.url).toMatch(/^https:/);
    expect(record.views).toHaveLength(views.length);
    expect(record.columns.map((column) => column.name)).toEqual(names);
  });
});

describe('what a picture works out', () => {
  const column = (figure: string, view: string, name: string) => {
    const found = all.figureById.get(figure);
    const shown = found?.views.find((each) => each.id === view);
    if (!found || !shown) throw new Error(`there is no ${figure}, ${view}`);
    const { columns, rows } = drawnTable(all, found, [shown]);
    const index = columns.findIndex((each) => each.name === name);
    return Object.fromEntries(rows.map(({ id, cells }) => [id, cells[index]]));
  };

  it('is in the file: rates a month, days of a state, days of the notice', () => {
    expect(column('exchanges-per-year', 'per-month', 'per_month')).toEqual({ 'herald-2016': 0.8, 'herald-2017': 1.6, 'herald-2018': 0.2, 'herald-2019': 0.6 });
    expect(column('pact-status', '', 'days')).toMatchObject({ 'notice-given': 91, 'notice-suspended': 1215, 'in-force-2023': null });
    expect(column('notice-period', '', 'day')).toMatchObject({ 'note-handed-over': 0, 'last-day-of-the-term': 91 });
  });

  it('margins say whether they are the pollster’s or computed', () => {
    expect(column('polls', 'with-margins', 'first_margin')).toMatchObject({
      'realmeter-2019-08-06': 4.4,
      'gallup-korea-2019-08-29': null,
      'joongang-ilbo-2019-08-24': 3.1,
    });
    expect(column('polls', 'with-margins', 'margin_basis')).toMatchObject({
      'realmeter-2019-08-06': 'published',
      'gallup-korea-2019-08-29': 'none: the sample is not given',
      'joongang-ilbo-2019-08-24': 'computed from the share and the sample',
    });
  });
});

it('a text that a spreadsheet would run is marked as text, a number keeps its sign', () => {
  const text = { title: '', description: '', unit: null, drawn: true };
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];
  const table: DrawnTable = {
    columns: [
      { name: 'text', type: 'string', ...text },
      { name: 'number', type: 'number', ...text },
    ],
    rows: dangerous.map((cell, index) => ({ id: String(index), cells: [cell, -1], typed: [cell, '-1'] })),
  };
  const rows = parsed(csvText(table)).data;
  expect(rows.map((row) => row.text)).toEqual(dangerous.map((cell) => `'${cell}`));
  for (const row of rows) expect(row.number).toBe('-1');
});

it('no two files have one name, and every view has its own in every form', () => {
  const names = figureFiles(all).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { id, views } of all.figures)
    for (const view of views.filter((each) => each.id))
      for (const form of ['csv', 'plain.csv', 'xlsx', 'json']) expect(names).toContain(`${id}.${view.id}.${form}`);
});

it('a workbook is the same each time it is made, so that a server can say that nothing changed', async () => {
  const [first] = all.figures;
  const name = tableName(first?.id ?? '', '', 'xlsx');
  expect(await bodyOf(name)).toEqual(await new Promise((resolve) => setTimeout(() => resolve(bodyOf(name)), 2100)));
});

it('each view of a figure has a card of its own', () => {
  for (const figure of all.figures) {
    for (const [index, view] of figure.views.entries()) {
      const card = index === 0 ? figure.id : `${figure.id}.${view.id}`;
      expect(openGraphOfFigure(figure, view, '/here')).toMatchObject({
        openGraph: { title: view.title, url: '/here', images: [{ url: `/og/${card}.png`, width: 1200, height: 630 }] },
        twitter: { card: 'summary_large_image' },
      });
      expect(cardNames(all)).toContain(`${card}.png`);
    }
  }
});
