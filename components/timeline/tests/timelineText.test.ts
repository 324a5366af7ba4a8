// The timeline as a reader reads it: when, who, what and who says so; the pact’s states with their days; the day that is asked for.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { asRead } from '@/components/tests/asRead';
import { states } from '@/components/tests/onFixture';
import { briefing } from '@/briefing/load';
import type { Event } from '@/briefing/schema/model';
import { EventList } from '../EventList';
import { EventRow } from '../EventRow';
import { dateParts, spokenEvent } from '../eventWords';
import { PactDay } from '../PactDay';
import { PactStates } from '../PactStates';

vi.mock('@/briefing/load', async (actual) => (await import('@/components/tests/onFixture')).onFixture(await actual()));

const [event] = briefing().events as [Event];
const spans = states.map((each) => ({ ...each, to: each.to ?? undefined }));

describe('an event', () => {
  it('has its days, its actors, what happened and who says so', () => {
    expect(asRead(createElement(EventRow, { event }))).toEqual([
      '22 to 23 August 2019',
      'Seoul',
      'Seoul decides to end the pact',
      'It gives notice on the next day.',
      'Edaily, 22 August 2019',
    ]);
  });

  it('says where its day is not known, how it was found, and that it was a plan', () => {
    const rough = { ...event, date: '2019-08', until: undefined, planned: true, how: 'The paper says last month.', actors: ['tokyo', 'seoul'] } as Event;
    expect(asRead(createElement(EventRow, { event: rough }))).toEqual([
      'August 2019',
      'month known, day not',
      'Seoul',
      'Tokyo',
      'Seoul decides to end the pact',
      'A plan, as reported before the day',
      'It gives notice on the next day.',
      'How the date was found: The paper says last month.',
      'Edaily, 22 August 2019',
    ]);
    expect(spokenEvent(rough)).toBe('August 2019: Seoul decides to end the pact (planned). Seoul, Tokyo.');
  });

  it.each([
    [{ date: '2019-08-20', until: '2019-08-22' }, ['20', '22 August 2019']],
    [{ date: '2019-05-09', until: '2019-08-16' }, ['9 May', '16 August 2019']],
    [{ date: '2018-12-20', until: '2019-01-21' }, ['20 December 2018', '21 January 2019']],
    [{ date: '1910', until: '1945' }, ['1910', '1945']],
    [{ date: '2019-08' }, ['August 2019']],
  ])('%j', (dates, shown) => expect(dateParts({ ...event, until: undefined, ...dates }).map((part) => part.shown)).toEqual(shown));
});

it('the list has each event under its year', () => {
  expect(asRead(createElement(EventList)).slice(0, 2)).toEqual(['2019', '22 to 23 August 2019']);
});

describe('the pact’s states', () => {
  const rows = asRead(createElement(PactStates, { spans, noticeDays: 90, knownTo: '2025-06-01' })).filter((line) => line.endsWith('|'));

  it('have each its first day and how many days it lasted; the last has no end', () => {
    expect(rows.slice(1).map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['23 November 2016', 'in force, 769 days'],
      ['1 January 2019', 'notice given, 100 days'],
      ['11 April 2019', 'notice suspended, 1,000 days'],
      ['5 January 2022', 'in force'],
    ]);
  });

  it('have the sentence of their first and of their last day', () => {
    expect(rows[1]).toContain('On 23 November 2016 the pact was signed and came into force. On 31 December 2018 the pact was in force.');
    expect(rows[3]).toContain('On 11 April 2019 the pact was in force; the notice was suspended that day.');
    expect(rows[3]).toContain('On 4 January 2022 the pact was in force; the notice had been suspended for 999 of 1,000 days.');
    expect(rows[4]).toContain('both notes were withdrawn that day, after 1,000 days of suspension.');
  });
});

describe('any day', () => {
  const props = { spans, noticeDays: 90, knownTo: '2025-06-01', eventDays: ['2016-11-23', '2019-08-22'], band: null } as unknown as Parameters<
    typeof PactDay
  >[0];
  const html = renderToStaticMarkup(createElement(PactDay, props, 'Was it lawful?'));

  it('may be chosen from the year of the signing to the year something is recorded of', () => {
    const years = [...(/<select name="year".*?<\/select>/.exec(html)?.[0] ?? '').matchAll(/>(\d{4})</g)].map(([, year]) => year);
    expect(years).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
    // From 1 January 2016 to 31 December 2025.
    expect(html).toContain('min="0" max="3652"');
  });

  it('is the last that can be chosen where the clock is beyond it', () => {
    expect(html).toContain('data-day="2025-12-31"');
    expect(asRead(createElement(PactDay, props, 'Was it lawful?')).join(' ')).toContain(
      'the pact is taken to be in force: nothing recorded here, up to 1 June 2025, says otherwise.',
    );
    expect(html).toContain('Event before: 22 August 2019');
  });
});
