// The pact's state on every day that could be got wrong: the days it changed, those beside them, leap days, both ends.
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, lastDay } from '../write/dates';
import { briefing } from '../load';
import type { PactSpan, PactState } from '@/briefing/schema/pact';
import { askableDaysOf, pactOnDay, readAskedDay, usualDay } from '../ask/pactOnDay';
import { arithmeticOn, sentenceOn } from '../write/pactSentences';

const { datasetById, factById } = briefing();
const spans: PactSpan[] = (datasetById.get('pact-status')?.rows ?? []).map(({ state, from, to }) => ({
  state: state as PactState,
  from: String(from),
  to: to === null ? undefined : String(to),
}));
const noticeDays = Number(factById.get('notice-period')?.value);
const knownTo = '2025-12-11';
const askableDays = askableDaysOf(spans, '2026-03-11');

const on = (day: string) => pactOnDay(day, spans, noticeDays);
const sentence = (day: string) => sentenceOn(on(day), knownTo);
const sums = (day: string) => arithmeticOn(on(day), noticeDays).join(' ');

describe('the state on a day', () => {
  it.each([
    ['2016-01-01', 'not-signed'],
    ['2016-11-22', 'not-signed'],
    ['2016-11-23', 'in-force'],
    ['2016-11-24', 'in-force'],
    ['2019-08-22', 'in-force'],
    ['2019-08-23', 'notice-given'],
    ['2019-08-24', 'notice-given'],
    ['2019-11-21', 'notice-given'],
    ['2019-11-22', 'notice-suspended'],
    ['2019-11-23', 'notice-suspended'],
    ['2023-03-20', 'notice-suspended'],
    ['2023-03-21', 'in-force'],
    ['2023-03-22', 'in-force'],
    ['2026-12-31', 'in-force'],
  ])('%s: %s', (day, state) => {
    expect(on(day).state).toBe(state);
  });

  it('is never a gap: every day from the signing on belongs to one state', () => {
    for (let day = askableDays.first; day <= askableDays.last; day = addDays(day, 1)) {
      const { state, from, to, days } = on(day);
      if (state === 'not-signed') expect(day < from && days > 0).toBe(true);
      else expect(from <= day && (to === undefined || day < to) && days >= 0).toBe(true);
    }
  });

  it('refuses a pact without states', () => {
    expect(() => pactOnDay('2019-11-10', [], noticeDays)).toThrow('no states');
  });
});

describe('the term and its last day for notice', () => {
  it.each([
    ['2016-11-23', '2017-11-22', '2017-08-24'],
    ['2017-11-22', '2017-11-22', '2017-08-24'],
    ['2017-11-23', '2018-11-22', '2018-08-24'],
    ['2019-08-24', '2019-11-22', '2019-08-24'],
    ['2020-02-29', '2020-11-22', '2020-08-24'],
    ['2024-02-29', '2024-11-22', '2024-08-24'],
    ['2026-11-22', '2026-11-22', '2026-08-24'],
    ['2026-12-31', '2027-11-22', '2027-08-24'],
  ])('on %s the term ends on %s, notice by %s', (day, end, lastNoticeDay) => {
    expect(on(day).term).toMatchObject({ end, lastNoticeDay });
  });

  it('is not there before the signing', () => {
    expect(on('2016-11-22').term).toBeUndefined();
  });

  it('counts leap days', () => {
    expect(on('2020-02-28').days + 2).toBe(on('2020-03-01').days);
    expect(on('2021-02-28').days + 1).toBe(on('2021-03-01').days);
  });
});

describe('what is said of it', () => {
  it.each([
    ['2016-01-01', 'On 1 January 2016 the pact was not yet signed; 327 days to the signing.'],
    ['2016-11-22', 'On 22 November 2016 the pact was not yet signed; 1 day to the signing.'],
    ['2016-11-23', 'On 23 November 2016 the pact was signed and came into force.'],
    ['2018-03-01', 'On 1 March 2018 the pact was in force.'],
    ['2019-08-22', 'On 22 August 2019 the pact was in force.'],
    ['2019-08-23', 'On 23 August 2019 the pact was in force; notice was given that day; 91 days to expiry.'],
    ['2019-11-10', 'On 10 November 2019 the pact was in force; notice had been given; 12 days to expiry.'],
    ['2019-11-21', 'On 21 November 2019 the pact was in force; notice had been given; 1 day to expiry.'],
    ['2019-11-22', 'On 22 November 2019 the pact was in force; the notice was suspended that day, the last of the term.'],
    ['2019-11-23', 'On 23 November 2019 the pact was in force; the notice had been suspended for 1 of 1,215 days.'],
    ['2023-03-20', 'On 20 March 2023 the pact was in force; the notice had been suspended for 1,214 of 1,215 days.'],
    ['2023-03-21', 'On 21 March 2023 the pact was in force; both notes were withdrawn that day, after 1,215 days of suspension.'],
    ['2024-02-29', 'On 29 February 2024 the pact was in force, with no notice pending.'],
    ['2025-12-11', 'On 11 December 2025 the pact was in force, with no notice pending.'],
    ['2025-12-12', 'On 12 December 2025 the pact is taken to be in force: nothing recorded here, up to 11 December 2025, says otherwise.'],
  ])('%s', (day, said) => {
    expect(sentence(day)).toBe(said);
  });

  it('shows the sum of the notice', () => {
    expect(sums('2019-11-10')).toBe(
      'From 10 November 2019 to 22 November 2019, the last day of the term, is 12 days. 22 November 2019 less 90 days is 24 August 2019, the last day for notice; notice came on 23 August 2019, one day earlier.',
    );
  });

  it('shows an ordinary year’s sum, and how near the day is', () => {
    expect(sums('2018-03-01')).toBe(
      'The yearly term runs to 22 November 2018, 266 days ahead. 22 November 2018 less 90 days is 24 August 2018, the last day for notice: 176 days ahead.',
    );
    expect(sums('2018-08-24')).toContain('the last day for notice: this very day.');
    expect(sums('2018-08-25')).toContain('1 day past; without a notice the term renews itself for a year.');
    expect(sums('2018-11-22')).toContain('The yearly term runs to 22 November 2018, this very day.');
  });

  it('says that the yearly rule is disputed as long as the notice is suspended, and only then', () => {
    expect(sums('2019-11-22')).toContain('to 21 March 2023, when both notes were withdrawn, is 1,215 days. That day ended the yearly term.');
    expect(sums('2020-11-10')).toContain('to 10 November 2020 is 354 days; to 21 March 2023');
    for (const day of ['2019-11-22', '2020-08-24', '2023-03-20']) expect(sums(day)).toContain('disputed');
    for (const day of ['2016-06-01', '2019-11-21', '2023-03-21']) expect(sums(day)).not.toContain('disputed');
  });

  it('counts the days to the signing', () => {
    expect(sums('2016-01-01')).toBe('From 1 January 2016 to 23 November 2016 is 327 days.');
  });

  it('tells a late notice from a timely one', () => {
    const late: PactSpan[] = [
      { state: 'in-force', from: '2016-11-23', to: '2019-08-26' },
      { state: 'notice-given', from: '2019-08-26' },
    ];
    expect(arithmeticOn(pactOnDay('2019-09-01', late, 90), 90)[1]).toContain('two days late');
  });
});

describe('the day that was asked for', () => {
  it.each([
    [null, { day: '2019-11-10' }],
    ['2020-02-29', { day: '2020-02-29' }],
    ['2016-01-01', { day: '2016-01-01' }],
    ['2026-12-31', { day: '2026-12-31' }],
    ['2015-12-31', { day: '2016-01-01', wrong: 'too early' }],
    ['2027-01-01', { day: '2026-12-31', wrong: 'too late' }],
    ['2019-02-29', { day: '2019-11-10', wrong: 'not a day' }],
    ['2019-13-01', { day: '2019-11-10', wrong: 'not a day' }],
    ['2019-11', { day: '2019-11-10', wrong: 'not a day' }],
    ['', { day: '2019-11-10', wrong: 'not a day' }],
    ['yesterday', { day: '2019-11-10', wrong: 'not a day' }],
  ])('%s', (asked, answer) => {
    expect(readAskedDay(asked, askableDays, '2019-11-10')).toEqual(answer);
  });
});

describe('steps from day to day', () => {
  it('keeps to the month’s length', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
    expect(addMonths('2019-01-15', -1)).toBe('2018-12-15');
    expect(addMonths('2019-12-31', 2)).toBe('2020-02-29');
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2019-11-22', -90)).toBe('2019-08-24');
  });

  it('knows the last day a date can mean', () => {
    expect([lastDay('2017'), lastDay('2020-02'), lastDay('2019-08-23')]).toEqual(['2017-12-31', '2020-02-29', '2019-08-23']);
  });
});

describe('the days one may ask for', () => {
  it('are those from the year of the signing to the year something is recorded of', () => {
    expect(askableDaysOf([{ from: '2031-05-01' }, { from: '2033-02-01' }], '2040-06-30')).toEqual({ first: '2031-01-01', last: '2040-12-31' });
  });

  it('hold a change of state that is later than every event', () => {
    expect(askableDaysOf([{ from: '2031-05-01' }, { from: '2041-02-01' }], '2040-06-30').last).toBe('2041-12-31');
    expect(askableDaysOf([{ from: '2031-05-01' }], '').last).toBe('2031-12-31');
  });
});

describe('the day shown when none is asked for', () => {
  it.each([
    [new Date(2026, 2, 5, 0, 30), '2026-03-05'],
    [new Date(2026, 2, 5, 23, 30), '2026-03-05'],
    [new Date(2031, 0, 1), askableDays.last],
    [new Date(2001, 0, 1), askableDays.first],
  ])('%s', (now, day) => {
    expect(usualDay(askableDays, now)).toBe(day);
  });
});
