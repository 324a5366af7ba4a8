// The derived tables say what the YAML says, and can be read back.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { briefing } from '../load';
import { tables } from '../export/tables';
import { showValue } from '../write/values';

const all = briefing();
const rowsOf = (id: string) => parse(tables(all).find((table) => table.id === id)?.text ?? '', { columns: true }) as Record<string, string>[];

describe('facts.csv', () => {
  const rows = rowsOf('facts');

  it('has one row for each fact, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(all.facts.map(({ id }) => id));
  });

  it('gives the value that the site prints', () => {
    for (const [index, fact] of all.facts.entries()) {
      const { value = '', value_type: type } = rows[index] ?? {};
      const printed = type === 'number' && !value.includes('.') ? showValue(Number(value)) : showValue(value);
      expect(printed || undefined, fact.id).toBe(typeof fact.value === 'number' ? showValue(fact.value) : fact.shown);
    }
  });

  it('says from which cell a value is taken', () => {
    const fact = all.facts.find(({ cell }) => cell);
    expect(rows.find(({ id }) => id === fact?.id)?.value_cell).toBe(`${fact?.cell?.dataset}/${fact?.cell?.row}/${fact?.cell?.column}`);
  });

  it('leaves empty what is not given', () => {
    expect(rows.filter(({ as_of: asOf }) => asOf === 'not given')).toEqual([]);
    expect(rows.some(({ as_of: asOf }) => asOf === '')).toBe(all.facts.some(({ asOf }) => asOf === 'not given'));
  });
});

it('rival-statements.csv has every rival of every fact', () => {
  expect(rowsOf('rival-statements').map(({ says }) => says)).toEqual(all.facts.flatMap(({ otherwise }) => otherwise.map(({ says }) => says)));
});

it('events.csv is in the order of dates', () => {
  const dates = rowsOf('events').map(({ date }) => date ?? '');
  expect(dates).toEqual([...dates].sort());
  expect(dates).toHaveLength(all.events.length);
});

it('every source named in a table stands in sources.csv', () => {
  const known = new Set(rowsOf('sources').map(({ id }) => id));
  for (const { id } of tables(all)) {
    const unknown = rowsOf(id).flatMap(({ source_ids: ids = '' }) => ids.split(' ').filter((source) => source && !known.has(source)));
    expect(unknown, id).toEqual([]);
  }
});

it('no cell would be run as a formula by a spreadsheet', () => {
  for (const { id } of tables(all)) {
    const formulas = rowsOf(id).flatMap((row) => Object.values(row).filter((cell) => /^[=+@\t]|^-(?!\d)/.test(cell)));
    expect(formulas, id).toEqual([]);
  }
});

it('lines end as the description says', () => {
  for (const { id, text } of tables(all)) {
    expect(text.includes('\r'), id).toBe(false);
    expect(text.endsWith('\n'), id).toBe(true);
  }
});
