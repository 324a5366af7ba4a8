// The lifeline's axis follows the pact's states, and a day's place is its share of the days between the ends.
import { expect, it } from 'vitest';
import { axisOf, placeOf, yearsOn } from '../lifelineScale';

const spans = [{ from: '2016-11-23' }, { from: '2019-08-23' }, { from: '2023-03-21' }];

it('runs from the half year of the first state to the end of the year of the last turn', () => {
  expect(axisOf(spans)).toEqual({ from: '2016-07-01', to: '2024-01-01' });
  expect(axisOf([{ from: '2012-06-29' }, { from: '2031-01-02' }])).toEqual({ from: '2012-01-01', to: '2032-01-01' });
});

it('names the years that begin on it', () => {
  expect(yearsOn(axisOf(spans))).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023']);
});

it('puts a day where its share of the days is', () => {
  const hundredDays = { from: '2021-01-01', to: '2021-04-11' };
  expect(placeOf('2021-01-01', hundredDays)).toBe(0);
  expect(placeOf('2021-01-11', hundredDays)).toBe(10);
  expect(placeOf('2021-03-22', hundredDays)).toBe(80);
  expect(placeOf('2021-04-11', hundredDays)).toBe(100);
  expect(placeOf('2021-02', hundredDays)).toBe(31);
  expect(placeOf(undefined, hundredDays)).toBe(100);
});

it('keeps what lies beyond at the ends', () => {
  const hundredDays = { from: '2021-01-01', to: '2021-04-11' };
  expect(placeOf('2020-12-31', hundredDays)).toBe(0);
  expect(placeOf('2030-01-01', hundredDays)).toBe(100);
});
