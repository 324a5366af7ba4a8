// A figure's own table, record and card: the columns it shows, valid by the dataset's schema, with who says so.
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { briefing } from '@/content/load';
import { castRows, rowSchema } from '@/content/tests/tableSchema';
import { figureFiles } from '../figureFiles';
import { figureRecord } from '../figureRecord';
import { figureTable } from '../figureTable';
import { openGraphOf } from '../openGraph';

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const all = briefing();

describe.each(all.figures.map((figure) => ({ id: figure.id, figure })))('$id', ({ figure }) => {
  const table = figureTable(all, figure);
  const { header, rows } = castRows(table.resource, table.text);
  const record = figureRecord(all, figure);

  it('has every row and column that a view shows, and the rows’ names', () => {
    const ids = new Set(figure.views.flatMap(({ rowIds }) => rowIds));
    expect(rows.map(({ id }) => id)).toEqual([...ids]);
    for (const column of figure.views.flatMap(({ columns }) => Object.values(columns))) expect(header).toContain(column);
    expect(header).toContain('id');
  });

  it('keeps the types and constraints of the dataset', () => {
    const isRow = ajv.compile(rowSchema(table.resource));
    expect(rows.flatMap((row) => (isRow(row) ? [] : [ajv.errorsText(isRow.errors)]))).toEqual([]);
  });

  it('has the same rows as CSV and as JSON', () => {
    const given = record.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)));
    expect(given).toEqual(rows);
    expect(record.columns.map(({ name }) => name)).toEqual(header);
  });

  it('says who says so, how it was made and with what cautions', () => {
    expect(record.sources.map(({ id }) => id)).toEqual(figure.sources.map(({ id }) => id));
    for (const { outlet, title, page } of record.sources) expect([outlet, title, page].every(Boolean)).toBe(true);
    expect(record.caveats.length).toBeGreaterThan(0);
    expect(record.method).not.toBe('');
    expect(record.licence?.url).toMatch(/^https:/);
    expect(record.views).toHaveLength(figure.views.length);
  });
});

it('no two files have one name', () => {
  const names = figureFiles(all).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('a figure’s page shows its own card, and an unknown figure none', () => {
  for (const { id, title } of all.figures) {
    expect(openGraphOf(id)).toMatchObject({ openGraph: { title, url: `/charts/${id}`, images: [{ url: `/og/${id}.png`, width: 1200, height: 630 }] }, twitter: { card: 'summary_large_image' } });
  }
  expect(openGraphOf('no-such-figure')).toEqual({});
});
