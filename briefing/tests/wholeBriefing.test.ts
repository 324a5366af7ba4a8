// The briefing as it stands: enough of everything, chapters of the right make, figures that add up.
import { describe, expect, it } from 'vitest';
import { marginOfShare } from '@/components/charts/polls/marginOfError';
import { briefing } from '../load';
import { inWords } from '../write/values';
import { realContent } from './fixtureContent';

const all = briefing(realContent);
const rowsOf = (dataset: string) => all.datasetById.get(dataset)?.rows ?? [];
const rowOf = (dataset: string, row: string) => all.datasetById.get(dataset)?.rowById.get(row) ?? {};

describe('there is enough', () => {
  it('of sources: five read from end to end, and many others to hold against them', () => {
    expect(all.sources.filter(({ core }) => core)).toHaveLength(5);
    expect(all.sources.filter(({ core }) => !core).length).toBeGreaterThanOrEqual(25);
  });

  it('of facts, events, people and other terms', () => {
    expect(all.facts.length).toBeGreaterThanOrEqual(150);
    expect(all.events.length).toBeGreaterThanOrEqual(50);
    expect(all.terms.filter(({ kind }) => kind === 'person').length).toBeGreaterThanOrEqual(25);
    expect(all.terms.filter(({ kind }) => kind !== 'person').length).toBeGreaterThanOrEqual(24);
  });

  it('of events in order, oldest first', () => {
    const dates = all.events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });
});

describe.each(all.chapters)('the chapter $id', ({ id, order, title, sections, figures, wordCount, minutes }) => {
  it('has its minutes, and a heading of its own for each section', () => {
    expect(minutes).toBe(Math.max(1, Math.round(wordCount / 230)));
    const elsewhere = all.chapters.filter((other) => other.id !== id).flatMap((other) => other.sections.map(({ heading }) => heading));
    expect(sections.filter(({ heading }) => elsewhere.includes(heading))).toEqual([]);
  });

  it('stands in its place, with a title and figures that exist', () => {
    expect(all.chapters[order - 1]?.id).toBe(id);
    expect(title).not.toBe('');
    expect(figures.every((figure) => all.figureById.has(figure))).toBe(true);
  });
});

describe('facts', () => {
  it('say in their statement the number they carry', () => {
    // 'Half an hour' is thirty minutes.
    const other = ['chengdu-planned'];
    const unsaid = all.facts
      .filter(({ id, cell, value }) => (cell || typeof value === 'number') && !other.includes(id))
      .filter(({ shown = '', statement }) => !statement.includes(shown) && !statement.toLowerCase().includes(inWords(shown)));
    expect(unsaid.map(({ id, shown }) => `${id}: ${shown}`)).toEqual([]);
  });

  it('are cited by chapters, or stand on their own with a value or a position', () => {
    const cited = new Set([...all.marks.values()].map(({ fact }) => fact));
    expect(all.facts.filter(({ id }) => cited.has(id)).length).toBeGreaterThan(all.facts.length / 2);
  });
});

describe('polls', () => {
  it.each(rowsOf('polls').map((row) => [String(row.id), row] as const))('of %s sum to 100', (_, row) => {
    const sum = Number(row.first_pct) + Number(row.second_pct) + Number(row.dont_know_pct);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.2);
  });

  it('publish the margin that follows from their sample', () => {
    const stated = rowsOf('polls').filter(({ n, margin }) => n !== null && margin !== null);
    expect(stated.length).toBeGreaterThan(5);
    for (const { id, n, margin } of stated) {
      expect(Math.abs(marginOfShare(50, Number(n)) - Number(margin)), String(id)).toBeLessThan(0.1);
    }
  });
});

describe('exchanges', () => {
  const years = ['herald-2016', 'herald-2017', 'herald-2018', 'herald-2019'].map((row) => rowOf('exchanges', row));

  it('add up to 26 in one newspaper’s count', () => {
    expect(years.map(({ count }) => count)).toEqual([1, 19, 2, 4]);
    let total = 0;
    for (const { count, cumulative } of years) expect(cumulative).toBe((total += Number(count)));
    expect(total).toBe(26);
    expect(all.factById.get('exchanges-total')?.shown).toBe('26');
  });

  it('of 2019 follow on the 22 up to the end of 2018, whoever counts', () => {
    const counts = rowsOf('exchanges').filter(({ period, count, cumulative }) => period === '2019' && count !== null && cumulative !== null);
    expect(counts.map(({ count }) => count)).toEqual([4, 2, 3, 5, 7, 10]);
    for (const { count, cumulative } of counts) expect(cumulative).toBe(22 + Number(count));
  });

  it('of 2019 on dated launches are as many as the ministry counts', () => {
    const dated = rowsOf('exchange-dates').filter(({ exchange, date }) => exchange === true && String(date) <= '2019-08-16');
    expect(dated).toHaveLength(Number(rowOf('exchanges', 'ministry-2019-08-16').count));
  });
});

describe('the pact', () => {
  it('was in force without a gap from 23 November 2016 on', () => {
    const states = rowsOf('pact-status');
    expect(states[0]?.from).toBe('2016-11-23');
    states.slice(1).forEach(({ from }, index) => expect(from).toBe(states[index]?.to));
    expect(states.at(-1)).toMatchObject({ to: null, state: 'in-force' });
  });
});
