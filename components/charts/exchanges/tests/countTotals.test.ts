// Totals read from rows like those of the dataset: a day, a month, a total worked out, one reporter twice.
import { describe, expect, it } from 'vitest';
import { countTotals, monthsOf, totalsOfOneReporter } from '../countTotals';

const columns = { date: 'to', total: 'total', reporter: 'who', derived: 'derived', until: 'partial' };
const ministry = 'South Korea’s defence ministry';
const rows = [
  { to: '2019-11-22', total: 32, who: ministry, derived: false, partial: 'to 22 November' },
  { to: '2019-10', total: 29, who: `${ministry} to the lawmaker Song Young-gil`, derived: false, partial: null },
  { to: '2019-07-30', total: 24, who: `${ministry} to the lawmaker Ha Tae-keung`, derived: true, partial: 'to about 30 July' },
  { to: '2019-08-16', total: 29, who: ministry, derived: false, partial: 'to 16 August' },
];
const totals = countTotals(rows, columns);
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('countTotals', () => {
  it('stand in the order of their days', () => {
    expect(totals.map(({ stop, total }) => [stop, total])).toEqual([
      [0, 24],
      [1, 29],
      [2, 29],
      [3, 32],
    ]);
  });

  it('reach to a day, or to some day of a month', () => {
    expect(totals[0]).toMatchObject({ from: day('2019-07-30'), to: day('2019-07-30') });
    expect(totals[2]).toMatchObject({ from: day('2019-10-01'), to: day('2019-10-31') });
  });

  it('say who, by when, and whether the total was worked out', () => {
    expect(totals[0]?.label.replaceAll('\u00a0', ' ')).toBe('Defence ministry to the lawmaker Ha Tae-keung, by about 30 July, derived');
    expect(totals[0]?.sentence).toBe(`${ministry} to the lawmaker Ha Tae-keung, by about 30 July 2019: 24 exchanges, a total worked out from other counts`);
    expect(totals[2]?.sentence).toBe(`${ministry} to the lawmaker Song Young-gil, in October 2019: 29 exchanges`);
  });

  it('take no row without a day', () => {
    expect(() => countTotals([{ to: null, total: 3, who: 'x' }], columns)).toThrow('needs a day or a month');
  });
});

it('only totals of the very same reporter are joined', () => {
  expect(totalsOfOneReporter(totals).map((pair) => pair.map(({ total, to }) => [total, to]))).toEqual([
    [
      [29, day('2019-08-16')],
      [32, day('2019-11-22')],
    ],
  ]);
});

it('the axis has whole months, from the first count to the last', () => {
  const { months, from, to } = monthsOf(totals);
  expect(months.map(({ name }) => name)).toEqual(['July', 'August', 'September', 'October', 'November']);
  expect([from, to]).toEqual([day('2019-07-01'), day('2019-12-01')]);
});
