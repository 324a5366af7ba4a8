// Dates in print, between dates, and the dates and numbers found in prose.
import { describe, expect, it } from 'vitest';
import { datesIn, daysBetween, firstDay, formatDate, formatShortDate, isBefore, isIsoDate, numbersIn, typedNumbers } from '../write/dates';

describe('formatDate', () => {
  it.each([
    ['2019', '2019'],
    ['2019-08', 'August 2019'],
    ['2019-08-03', '3 August 2019'],
    ['2016-11-23', '23 November 2016'],
    ['not given', 'not given'],
    ['22 November 2019', '22 November 2019'],
    ['', ''],
  ])('prints "%s" as "%s"', (date, shown) => expect(formatDate(date)).toBe(shown));
});

describe('formatShortDate', () => {
  it.each([
    ['2019', '2019'],
    ['2019-01-31', '31 Jan 2019'],
    ['2019-05-09', '9 May 2019'],
    ['2019-06-30', '30 June 2019'],
    ['2019-07', 'July 2019'],
    ['2019-09-01', '1 Sep 2019'],
    ['2019-11-22', '22 Nov 2019'],
    ['not given', 'not given'],
  ])('prints "%s" as "%s"', (date, shown) => expect(formatShortDate(date)).toBe(shown));
});

describe('isIsoDate', () => {
  it('tells dates of any precision from other words', () => {
    expect(['2019', '2019-08', '2019-08-23'].every(isIsoDate)).toBe(true);
    expect(['19', '2019-8', '2019-08-23T00:00', 'August 2019', ''].some(isIsoDate)).toBe(false);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2019-11-22', '2023-03-21', 1215],
    ['2019-08-24', '2019-11-22', 90],
    ['2020-02-28', '2020-03-01', 2],
    ['2019-02-28', '2019-03-01', 1],
    ['2019-08-23', '2019-08-23', 0],
    ['2019-08-23', '2019-08-22', -1],
    // Clocks change in between where there is summer time.
    ['2019-03-01', '2019-11-01', 245],
  ])('from %s to %s is %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('firstDay', () => {
  it.each([
    ['2019', '2019-01-01'],
    ['2019-08', '2019-08-01'],
    ['2019-08-23', '2019-08-23'],
  ])('of %s is %s', (date, day) => expect(firstDay(date)).toBe(day));
});

describe('isBefore', () => {
  it('compares to the precision both dates have', () => {
    expect(isBefore('2019-08-22', '2019-08-23')).toBe(true);
    expect(isBefore('2019-08-23', '2019-08-23')).toBe(false);
    expect(isBefore('2018', '2019-08')).toBe(true);
    expect(isBefore('2019', '2019-08')).toBe(false);
    expect(isBefore('2019-07', '2019-08-01')).toBe(true);
  });
});

describe('datesIn', () => {
  it('finds full dates, as they stand, as ISO days, and where', () => {
    expect(datesIn('On 4 July 2019, and again on 22 November 2019.')).toEqual([
      { shown: '4 July 2019', iso: '2019-07-04', index: 3 },
      { shown: '22 November 2019', iso: '2019-11-22', index: 29 },
    ]);
  });

  it('finds a date that runs over the end of a line', () => {
    expect(datesIn('notice on 23\nAugust 2019')).toEqual([{ shown: '23 August 2019', iso: '2019-08-23', index: 10 }]);
  });

  it('leaves months, years and days without a year alone', () => {
    expect(datesIn('In August 2019, on 4 July, in 2016 and on November 22.')).toEqual([]);
  });
});

describe('typedNumbers', () => {
  it.each([
    '22 November 2019',
    'on 4 July',
    '1 or 4 July',
    '4 and 5 July 2019',
    '15–16 November 2019',
    '15 to 16 November',
    'between 8 and 15 November 2019',
    'July 2019',
    'in 1965 and in 2023',
    'the 1980s',
    'fiscal 2018–19',
    'from 2016-2019',
    'mid-2019',
    'Article 21',
    'Article 21(3)',
    'Articles 5 and 6',
    'Articles 5, 6 and 21(3)',
    'at the G20',
    'a KN-23 missile',
    'P-1 and F-35A aircraft',
    'S.Res.435',
    '22\nNovember 2019',
    'no number at all',
  ])('allows "%s"', (text) => expect(typedNumbers(text)).toEqual([]));

  it.each([
    ['26 exchanges', ['26']],
    ['about 1,215 days', ['1,215']],
    ['47.7 per cent', ['47.7']],
    ['47.7 and 39.3 per cent', ['47.7', '39.3']],
    ['90 days before 22 November 2019', ['90']],
    ['at 6:00', ['6:00']],
    ['the 19th', ['19']],
    ['$500 million', ['500']],
    ['15 to 16 per cent', ['15', '16']],
    ['November 22', ['22']],
    ['Chapter 2', ['2']],
    ['Article 5 and 6 ships', ['6']],
    ['2019.5 points', ['5']],
    ['in 3019', ['3019']],
    ['26', ['26']],
  ])('forbids the number in "%s"', (text, numbers) => expect(typedNumbers(text)).toEqual(numbers));

  it('says where each stands, line breaks and dates before it counted', () => {
    expect(numbersIn('On 4 July 2019\nthere were 26.')).toEqual([{ shown: '26', index: 26 }]);
  });
});
