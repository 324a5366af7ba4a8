// The bars by year: counts, rates per month of coverage, and the counts of others beside them.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { realContent } from '@/briefing/tests/fixtureContent';
import { yearBars, yearStops } from '../yearCounts';

const figure = briefing(realContent).figureById.get('exchanges-per-year');

function drawn(view: string) {
  const found = figure?.views.find(({ id }) => id === view);
  if (!found) throw new Error(`the figure has no view "${view}"`);
  return { rows: found.rows, columns: found.columns, view };
}

describe('exchanges per year', () => {
  it('are 1, 19, 2 and 4, the first and the last marked as part of a year', () => {
    const bars = yearBars(drawn('per-year'));
    expect(bars.map(({ written }) => written)).toEqual(['1', '19', '2', '4']);
    expect(bars.map(({ partial }) => partial !== '')).toEqual([true, false, false, true]);
  });

  it('per month of coverage are the counts over the days from the first to the last, both included', () => {
    const bars = yearBars(drawn('per-month'));
    const days = [39, 365, 365, 212];
    expect(bars.map(({ value }) => value)).toEqual([1, 19, 2, 4].map((count, index) => (count * 30.44) / (days[index] ?? 0)));
    expect(bars.map(({ written }) => written)).toEqual(['0.8', '1.6', '0.2', '0.6']);
    expect(yearStops(drawn('per-month'))[0]).toBe('2016 (part of the year, 5½ weeks): 0.8 exchanges a month (1 exchange in 39 days)');
  });

  it('stand beside the other counts of their year, the smallest first, and the walk ends with them', () => {
    const bars = yearBars(drawn('other-counts'));
    expect(bars).toHaveLength(4);
    expect(bars[3]?.rivals.map(({ value }) => value)).toEqual([2, 3, 5, 7, 10]);
    const stops = yearStops(drawn('other-counts'));
    expect(stops).toHaveLength(9);
    expect(stops.at(-1)).toBe('Another count of 2019, to 22 November: 10 exchanges, from South Korea’s defence ministry');
  });
});
