// What we worked out ourselves, worked out again from what it rests on.
import { describe, expect, it } from 'vitest';
import { marginOfLead, splitMargins } from '@/components/charts/polls/marginOfError';
import { daysBetween } from '../write/dates';
import { briefing } from '../load';
import { realContent } from './fixtureContent';

const { factById, datasetById } = briefing(realContent);

function valueOf(id: string): string | number | undefined {
  return factById.get(id)?.value;
}

/** The ISO day a number of days before another. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The signing, the notice, its suspension, its end. */
const turns = { signed: '2016-11-23', notice: '2019-08-23', suspended: '2019-11-22', withdrawn: '2023-03-21' } as const;

describe('days', () => {
  it('of the pact’s turns are the days of the facts and of the pact’s states', () => {
    expect(valueOf('signed')).toBe(turns.signed);
    expect(valueOf('notice-given')).toBe(turns.notice);
    expect(valueOf('notice-suspended')).toBe(turns.suspended);
    expect(valueOf('notes-withdrawn')).toBe(turns.withdrawn);
    expect(datasetById.get('pact-status')?.rows.map(({ from }) => from)).toEqual(Object.values(turns));
  });

  it.each([
    ['days-suspended', turns.suspended, turns.withdrawn],
    ['days-notice-ran', turns.notice, turns.suspended],
    ['announcement-to-signing', '2016-10-27', turns.signed],
    ['days-to-first-exchange', turns.signed, '2016-12-16'],
    ['days-stilwell-to-senate', '2019-11-06', '2019-11-21'],
    ['days-from-plan-to-note', '2023-03-06', turns.withdrawn],
    ['days-from-summit-to-note', '2023-03-16', turns.withdrawn],
    ['days-of-special-licensing', '2019-07-04', '2023-03-23'],
    ['days-off-japans-list', '2019-08-28', '2023-07-21'],
    ['notice-before-deadline', turns.notice, '2019-08-24'],
  ])('of %s run from %s to %s', (id, from, to) => expect(valueOf(id)).toBe(daysBetween(from, to)));

  it('in force in 2016 count the first and the last', () => {
    expect(valueOf('days-in-force-2016')).toBe(daysBetween(turns.signed, '2016-12-31') + 1);
  });

  it('of notice lead back from the pact’s birthday to the deadline', () => {
    expect(valueOf('notice-period')).toBe(90);
    expect(valueOf('last-notice-day')).toBe(daysBefore('2019-11-22', 90));
    expect(valueOf('notice-day-2020')).toBe(daysBefore('2020-11-22', 90));
  });
});

describe('exchanges', () => {
  const month = 30.44;
  const count = (year: number) => Number(datasetById.get('exchanges')?.rowById.get(`herald-${year}`)?.count);
  const round = (value: number) => Math.round(value * 100) / 100;

  it('by the month rest on the counts and the days', () => {
    expect(valueOf('rate-2016')).toBe(round((count(2016) / 39) * month));
    expect(valueOf('rate-2017')).toBe(round(count(2017) / 12));
    expect(valueOf('rate-2018')).toBe(round(count(2018) / 12));
    expect(valueOf('rate-2019')).toBe(round((count(2019) / (daysBetween('2019-01-01', '2019-07-31') + 1)) * month));
    expect(valueOf('rate-overall')).toBe(round((26 / (daysBetween(turns.signed, '2019-07-31') + 1)) * month));
  });

  it('of 2017, as a share and before the fall', () => {
    expect(valueOf('share-2017')).toBe(Math.round((100 * count(2017)) / 26));
    expect(valueOf('fall-2018')).toBe(Math.round((100 * (count(2017) - count(2018))) / count(2017)));
  });
});

describe('the poll of 6 August 2019', () => {
  const row = datasetById.get('polls')?.rowById.get('realmeter-2019-08-06') ?? {};
  const [first, second, n] = [Number(row.first_pct), Number(row.second_pct), Number(row.n)];

  it('has the lead and the margin the facts give', () => {
    expect([first, second, n]).toEqual([47.7, 39.3, 502]);
    expect(valueOf('realmeter-lead')).toBeCloseTo(first - second, 10);
    expect(valueOf('realmeter-lead-margin')).toBe(Number(marginOfLead(first, second, n).toFixed(1)));
    expect(valueOf('realmeter-lead-margin')).toBe(8.1);
  });

  it('leaves the lead borderline, as the handling says', () => {
    expect(splitMargins(first, second, n, Number(row.margin)).verdict).toBe('borderline');
    expect(factById.get('realmeter-lead-reading')?.handling).toContain('borderline');
  });

  it('is below the later polls by the rise the fact gives', () => {
    const share = (id: string) => Number(datasetById.get('polls')?.rowById.get(id)?.first_pct);
    expect(valueOf('realmeter-rise-november')).toBeCloseTo(share('realmeter-2019-11-15') - share('realmeter-2019-11-06'), 10);
  });
});
