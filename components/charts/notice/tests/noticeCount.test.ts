// The days of the notice, against the facts and the calendar of 2019.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { realContent } from '@/briefing/tests/fixtureContent';
import { dayAndMonth, hoursIn, noticeCount, noticeSums, shortDayAndMonth, weekday } from '../noticeCount';

const { figureById, factById } = briefing(realContent);
const view = figureById.get('notice-period')?.views[0];
const columns = view?.columns ?? {};
const count = noticeCount(view?.rows ?? [], columns);
const valueOf = (fact: string) => factById.get(fact)?.value;

describe('noticeCount', () => {
  it('agrees with the facts on the rule, the days that ran and the dates', () => {
    expect(count.rule).toBe(valueOf('notice-period'));
    expect(count.ran).toBe(valueOf('days-notice-ran'));
    expect(count.note.date).toBe(valueOf('notice-given'));
    expect(count.lastDayForNote.date).toBe(valueOf('last-notice-day'));
    expect(count.suspension.date).toBe(valueOf('notice-suspended'));
    expect(count.days.at(-1)?.date).toBe(valueOf('last-day-of-term'));
  });

  it('counts from the day after the note: 24 August is day 1, 21 November day 90, 22 November day 91', () => {
    expect(count.days[0]).toMatchObject({ date: '2019-08-24', count: 1, mark: 'last-day-for-note' });
    expect(count.days[89]).toMatchObject({ date: '2019-11-21', count: 90, mark: 'rule' });
    expect(count.days.at(-1)).toMatchObject({ date: '2019-11-22', count: 91, mark: 'end' });
    expect(count.ruleMet).toBe('2019-11-21');
  });

  it('divides the days among the months, which add up', () => {
    expect(count.months).toEqual([
      { name: 'August', days: 8 },
      { name: 'September', days: 30 },
      { name: 'October', days: 31 },
      { name: 'November', days: 22 },
    ]);
    expect(count.months.reduce((sum, { days }) => sum + days, 0)).toBe(count.ran);
  });

  it('gives every day a stop that is said', () => {
    expect(new Set([0, ...count.days.map(({ stop }) => stop)])).toEqual(new Set(count.stops.keys()));
    expect(count.stops[2]).toBe('25 August to 30 August: days 2 to 7.');
    expect(count.stops.at(-3)).toBe('16 November to 20 November: days 85 to 89.');
    expect(count.stops.at(-2)).toBe('21 November 2019, day 90: as many days have passed as the pact asks for between a note and the end.');
    expect(count.stops.at(-1)).toBe('22 November 2019, day 91: Notice suspended, six hours before the end of the pact’s term.');
  });

  it('says which date is missing', () => expect(() => noticeCount([], columns)).toThrow('there is no row of the kind "note"'));
});

it('noticeSums can be checked by the reader', () =>
  expect(noticeSums(count)).toEqual([
    ['23 August to 22 November:', '8 + 30 + 31 + 22 = 91 days'],
    ['22 November less 90 days:', '24 August; the note came one day earlier'],
  ]));

it('dates, weekdays and hours in words', () => {
  expect([dayAndMonth('2019-08-24'), shortDayAndMonth('2019-08-24')]).toEqual(['24 August', '24 Aug']);
  expect(['2019-08-23', '2019-08-24', '2019-11-22'].map(weekday)).toEqual(['Fri', 'Sat', 'Fri']);
  expect([hoursIn(6), hoursIn(1)]).toEqual(['six hours', 'one hour']);
});
