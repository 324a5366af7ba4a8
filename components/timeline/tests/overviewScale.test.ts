// The overview's time axis: to scale from the end of the long quiet that goes before most events, whatever the years are.
import { describe, expect, it } from 'vitest';
import { axisOf, placeMarks, placeOnAxis, scaledYears, squeezeOf } from '../overviewScale';

const on = (...dates: string[]) => dates.map((date) => ({ date }));

describe('the axis', () => {
  it.each([
    [['1910', '1965-06-22', '2011-12-18', '2012-06-26', '2019', '2026-03'], { first: 1910, turn: 2011, end: 2027 }],
    [['1990', '1999-01-01', '2009-01-01', '2018-01-01'], { first: 1990, turn: 2009, end: 2019 }],
    // An event long after does not squeeze the story.
    [['1965', '2011', '2012', '2013', '2040'], { first: 1965, turn: 2011, end: 2041 }],
    [['2031-02-01', '2033-05-01'], { first: 2031, turn: 2031, end: 2034 }],
    [['2031-02-01'], { first: 2031, turn: 2031, end: 2032 }],
  ])('of %j', (dates, axis) => expect(axisOf(on(...dates))).toEqual(axis));

  it('reaches to the end of a stretch of time', () => {
    expect(axisOf([{ date: '2031' }, { date: '2032', until: '2035' }])).toEqual({ first: 2031, turn: 2031, end: 2036 });
  });

  it('is to scale: as many per cent for each day', () => {
    const axis = axisOf(on('1910', '2011', '2020'));
    expect(placeOnAxis('1910-01-01', axis)).toBe(0);
    expect(placeOnAxis('2011-01-01', axis)).toBe(8);
    expect(placeOnAxis('2021-01-01', axis)).toBe(100);
    // Five of ten years, of 3653 days.
    expect(placeOnAxis('2016-01-01', axis)).toBeCloseTo(8 + (1826 / 3653) * 92, 2);
    expect(placeOnAxis('1960-07-02', axis)).toBeCloseTo(4, 1);
    expect(placeOnAxis(undefined, axis)).toBe(100);
    expect(squeezeOf(axis)).toBe(Math.round(92 / 10 / (8 / 101)));
    expect(scaledYears(axis)).toEqual([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
  });

  it('uses its whole width where nothing goes before', () => {
    const axis = axisOf(on('2031-02-01', '2032-05-01'));
    expect(placeOnAxis('2031-01-01', axis)).toBe(0);
    expect(placeOnAxis('2032-01-01', axis)).toBeCloseTo((365 / 731) * 100, 2);
    expect(squeezeOf(axis)).toBeUndefined();
  });
});

describe('a mark', () => {
  const event = (date: string, until?: string, actors = ['seoul']) =>
    ({ id: date, date, until, title: '', text: '', actors, sources: [] }) as unknown as Parameters<typeof placeMarks>[0][number];

  it('stands where its day is, in the middle of a month and at the beginning of a stretch', () => {
    const { marks } = placeMarks([event('2031-01-01'), event('2031-07'), event('2031-09-01', '2031-12-31')], ['seoul'], 1);
    const place = (day: string) => placeOnAxis(day, { first: 2031, turn: 2031, end: 2032 });
    expect(marks.map(({ x }) => x)).toEqual([0, expect.closeTo((place('2031-07-01') + place('2031-07-31')) / 2, 1), place('2031-09-01')]);
    expect(marks.map(({ to }) => to)).toEqual([0, place('2031-07-31'), place('2031-12-31')]);
  });

  it('stands on the one before where they would overlap, and on the base line again where there is room', () => {
    const { marks, lanes } = placeMarks(
      [event('2031-01-01'), event('2031-01-02'), event('2031-08-01', undefined, ['seoul', 'tokyo'])],
      ['seoul', 'tokyo', 'beijing'],
      2,
    );
    expect(marks.map(({ heights }) => heights)).toEqual([
      [{ actor: 'seoul', row: 0 }],
      [{ actor: 'seoul', row: 1 }],
      [
        { actor: 'seoul', row: 0 },
        { actor: 'tokyo', row: 0 },
      ],
    ]);
    expect(lanes).toEqual([
      { actor: 'seoul', rows: 2 },
      { actor: 'tokyo', rows: 1 },
    ]);
  });
});
