// A value in print: as exact as it was typed, thousands marked, dates in words.
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../read/readCsv';
import { inWords, showValue, shownValue } from '../write/values';

/** A dataset with one row, its cells as typed. */
function datasets(cells: Record<string, string>): ReadonlyMap<string, Dataset> {
  return new Map([['polls', { cells: new Map([['row', cells]]) } as unknown as Dataset]]);
}

const cell = (column: string) => ({ cell: { dataset: 'polls', row: 'row', column } });

describe('shownValue of a cell', () => {
  it.each([
    ['13.0', '13.0'],
    ['47.7', '47.7'],
    ['8.10', '8.10'],
    ['26', '26'],
    ['1215', '1,215'],
    ['1215.50', '1,215.50'],
    ['-3', '-3'],
    ['0', '0'],
    ['2019-08-06', '6 August 2019'],
    ['2019-08', 'August 2019'],
    ['in force', 'in force'],
    ['true', 'true'],
  ])('prints %s as %s', (typed, shown) => expect(shownValue(cell('share'), datasets({ share: typed }))).toBe(shown));

  it('is undefined where the dataset, the row or the column is not known', () => {
    expect(shownValue(cell('share'), new Map())).toBeUndefined();
    expect(shownValue(cell('margin'), datasets({ share: '1' }))).toBeUndefined();
    expect(shownValue({ cell: { dataset: 'polls', row: 'none', column: 'share' } }, datasets({ share: '1' }))).toBeUndefined();
  });
});

describe('shownValue of a value', () => {
  it.each([
    [26, '26'],
    [0, '0'],
    [1215, '1,215'],
    [1_234_567, '1,234,567'],
    [8.4, '8.4'],
    [0.355, '0.36'],
    ['2019-11-22', '22 November 2019'],
    ['the notice', 'the notice'],
  ])('prints %s as %s', (value, shown) => expect(shownValue({ value }, new Map())).toBe(shown));

  it('is undefined where there is none', () => {
    expect(shownValue({}, new Map())).toBeUndefined();
  });
});

describe('showValue', () => {
  it('takes a number for a number and a year in quotes for a year', () => {
    expect(showValue(2019)).toBe('2,019');
    expect(showValue('2019')).toBe('2019');
  });
});

describe('inWords', () => {
  it.each([
    ['0', 'no'],
    ['1', 'one'],
    ['12', 'twelve'],
    ['20', 'twenty'],
    ['21', '21'],
    ['1,215', '1,215'],
    ['8.4', '8.4'],
    ['-1', '-1'],
    ['the notice', 'the notice'],
    ['', ''],
  ])('says "%s" as "%s"', (shown, words) => expect(inWords(shown)).toBe(words));
});
