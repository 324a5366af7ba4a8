// What is taken away, read by other people's readers than those that wrote it: the data package, BibTeX, RIS, CSL-JSON.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse as parseRis } from 'astrocite-ris';
import { entries } from 'bibtex-parse';
import { Engine } from 'citeproc';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citables } from '../export/citable';
import { citationRecord } from '../export/citationRecord';
import { citationForms } from '../export/citations';
import { tables, wholePackage } from '../export/tables';
import { briefing } from '../load';

const all = briefing();
const publication = { name: 'GSOMIA, a briefing', address: 'https://gsomia.example' };
const things = citables(all, publication);
/** All but the facts, and of these the first of each ten. */
const sample = things.filter(({ kind }, index) => kind !== 'fact' || index % 10 === 0);
const formOf = (thing: (typeof things)[number], name: string) => citationForms(thing, all, publication).find((form) => form.name === name)?.text ?? '';

describe('the data package, by the reference implementation in JavaScript', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'package-'));
    for (const { resource, text } of tables(all)) writeFileSync(path.join(folder, resource.path), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is valid, and every table is read with its types, rows and keys', async () => {
    const found = await Package.load(wholePackage(all), { basePath: folder, strict: true });
    expect(found.errors).toEqual([]);
    expect(found.valid).toBe(true);
    const counts: Record<string, number> = {};
    for (const resource of found.resources) {
      expect(resource.tabular, resource.name).toBe(true);
      counts[resource.name] = (await resource.read({ keyed: true })).length;
    }
    expect(counts).toEqual(Object.fromEntries(tables(all).map(({ id, rowCount }) => [id, rowCount])));
  });
});

/** As a reader of BibTeX without LaTeX leaves them. */
const plain = (text: string) =>
  text
    .replaceAll(/\\text(quoteright|quoteleft|quotedblleft|quotedblright|endash)(\{\})?/g, (_, name: string) => marks[name] ?? '')
    .replaceAll(/\\[`'"^~]?\{?\\?(\w)\}?/g, '$1')
    .replaceAll('--', '–')
    .replaceAll(/[{}\\]/g, '');
const marks: Record<string, string> = { quoteright: '’', quoteleft: '‘', quotedblleft: '“', quotedblright: '”', endash: '–' };
const bare = (text: string) => text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');

it('each citation in BibTeX is one entry, with its month as one of BibTeX’s own twelve words', () => {
  for (const thing of sample) {
    const text = formOf(thing, 'BibTeX');
    const record = citationRecord(thing, all, publication);
    expect(text, record.id).toMatch(/^ {2}month = (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec),$/m);
    const [entry, ...others] = entries(text);
    expect(others, record.id).toEqual([]);
    expect(entry, record.id).toMatchObject({ key: record.id, YEAR: '2026', MONTH: 'November', DAY: '22', URL: record.URL, AUTHOR: record.author[0]?.literal });
    expect(bare(plain(entry?.TITLE ?? '')), record.id).toBe(bare(record.title));
  }
});

it('each citation in RIS is one record, read back with title, year, address and author', () => {
  for (const thing of sample) {
    const record = citationRecord(thing, all, publication);
    const read = parseRis(`${formOf(thing, 'RIS')}\n`) as {
      id: string;
      title: string;
      URL: string;
      author: { family: string }[];
      issued: { 'date-parts': string[][] };
    }[];
    expect(read, record.id).toHaveLength(1);
    expect(read[0], record.id).toMatchObject({ id: record.id, title: record.title, URL: record.URL, author: [{ family: record.author[0]?.literal }] });
    expect(read[0]?.issued['date-parts'][0]?.[0], record.id).toBe('2026');
  }
});

it('each citation in CSL-JSON is set by Zotero’s processor, with author, title, day and address', () => {
  const { 'en-US': locale } = createRequire(import.meta.url)('@citation-js/plugin-csl/lib/locales.json') as Record<string, string>;
  const style = readFileSync(new URL('../export/citationStyles/chicago.csl', import.meta.url), 'utf8');
  const items = new Map(sample.flatMap((thing) => JSON.parse(formOf(thing, 'CSL-JSON')) as { id: string }[]).map((item) => [item.id, item]));
  const engine = new Engine({ retrieveLocale: () => locale ?? '', retrieveItem: (id) => items.get(id) ?? {} }, style);
  engine.setOutputFormat('text');
  engine.updateItems([...items.keys()]);
  const [{ bibliography_errors: errors }, lines] = engine.makeBibliography();
  expect(errors).toEqual([]);
  expect(lines).toHaveLength(sample.length);
  const text = lines.join('\n');
  for (const thing of sample) expect(text).toContain(citationRecord(thing, all, publication).URL);
  for (const line of lines) expect(line).toMatch(/Authors of the GSOMIA briefing[\s\S]*November 22, 2026/);
});
