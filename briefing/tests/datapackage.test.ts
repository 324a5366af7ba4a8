// The data package keeps the Frictionless standard: its description by the official profile, every row by its Table Schema.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { briefing } from '../load';
import { tables, wholePackage } from '../export/tables';
import { castRows, constraintsOf, rowSchema } from './tableSchema';

// The profile says more than JSON Schema knows (order, examples): `strict` would stop at that.
const ajv = addFormats(new Ajv({ strict: false, allErrors: true, formats: { textarea: true } }));
const profile = readFileSync(fileURLToPath(new URL('frictionless/tabular-data-package.json', import.meta.url)), 'utf8');
const isTabularDataPackage = ajv.compile(JSON.parse(profile));

const all = briefing();
const datasets = tables(all).map((table) => ({ ...table, ...castRows(table.resource, table.text) }));

describe('the description', () => {
  it('keeps the profile of a tabular data package', () => {
    isTabularDataPackage(wholePackage(all));
    expect(isTabularDataPackage.errors ?? []).toEqual([]);
  });

  it('is judged: without a schema a resource fails', () => {
    const [first, ...others] = wholePackage(all).resources;
    expect(isTabularDataPackage({ ...wholePackage(all), resources: [{ ...first, schema: undefined }, ...others] })).toBe(false);
  });

  it('lists every table, with the size of its file', () => {
    const { resources } = wholePackage(all);
    expect(resources.map(({ name }) => name)).toEqual([...all.datasets.map(({ id }) => id), 'facts', 'rival-statements', 'events', 'sources']);
    for (const { bytes, name } of resources) expect(bytes).toBe(Buffer.byteLength(datasets.find(({ id }) => id === name)?.text ?? ''));
  });

  it('has the version of the project', () => {
    const project = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')) as { version: string };
    expect(all.dataPackage.version).toBe(project.version);
  });
});

describe.each(datasets)('$id.csv', ({ resource, header, rows, rowCount }) => {
  it('has the described columns in their order', () => {
    expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
    expect(rows).toHaveLength(rowCount);
  });

  it('keeps types and constraints in every row', () => {
    const isRow = ajv.compile(rowSchema(resource));
    const faults = rows.flatMap((row, index) => (isRow(row) ? [] : [`row ${index + 1}: ${ajv.errorsText(isRow.errors)}`]));
    expect(faults).toEqual([]);
  });

  it('repeats no key and no unique value', () => {
    const keys = [resource.schema.primaryKey].flat();
    const unique = resource.schema.fields.filter((field) => constraintsOf(field).unique).map(({ name }) => [name]);
    for (const columns of [keys, ...unique]) {
      const values = rows.map((row) => columns.map((column) => row[column]).join(' '));
      expect(new Set(values).size).toBe(rows.length);
    }
  });
});

it('every foreign key resolves', () => {
  const rivals = datasets.find(({ id }) => id === 'rival-statements');
  const facts = new Set(datasets.find(({ id }) => id === 'facts')?.rows.map(({ id }) => id));
  expect(rivals?.rows.filter(({ fact_id: fact }) => !facts.has(fact))).toEqual([]);
});

it('a row out of step is found', () => {
  const [polls] = datasets.filter(({ id }) => id === 'polls');
  if (!polls) throw new Error('no polls');
  const isRow = ajv.compile(rowSchema(polls.resource));
  const [row] = polls.rows;
  expect(isRow({ ...row, first_pct: 101 })).toBe(false);
  expect(isRow({ ...row, confidence: 'certain' })).toBe(false);
  expect(isRow({ ...row, first_pct: 'many' })).toBe(false);
});
