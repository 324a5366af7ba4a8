// The marks of a reveal against the numbers they stand for.
import { describe, expect, it } from 'vitest';
import type { Drawn } from '../run/drawn';
import { planReveal } from '../run/revealPlan';
import { shareText } from '../run/shares';
import { revealView } from '../run/wallReveal';
import { moved, quiz, roundOf, tally, withdraw } from './testRoom';

describe('shares', () => {
  it('are said from ten votes on', () => {
    expect([shareText(3, 9), shareText(3, 10), shareText(11, 28)]).toEqual(['', '30 %', '39 %']);
    expect(shareText(0, 0)).toBe('');
  });
});

describe('the plan', () => {
  const { most, options } = planReveal(withdraw, tally, true);

  it('draws each bar as long as its count: one length a vote within a round', () => {
    for (const round of [1, 2] as const) {
      const bars = options.map(({ bars: drawn }) => drawn.find((bar) => bar.round === round));
      const perVote = bars.map((bar) => (bar?.length ?? 0) / (bar?.count ?? 1));
      for (const length of perVote) expect(length).toBeCloseTo(perVote[0] ?? 0, 9);
    }
  });

  it('puts the dot at its share, on the scale of the bars', () => {
    for (const { dot } of options) expect((dot?.at ?? 0) / (dot?.share ?? 1)).toBeCloseTo(100 / most, 9);
    const [withdrawn] = options;
    // 28 of 28 would be 100 points: a bar and a dot of one share end at one place.
    expect((withdrawn?.bars[0]?.length ?? 0) / ((100 * 11) / 28)).toBeCloseTo(100 / most, 9);
  });

  it('gives every dot the margin of its own share: ±4.4, ±4.3, ±2.9', () => {
    expect(options.map(({ dot }) => dot?.margin.toFixed(1))).toEqual(['4.4', '4.3', '2.9']);
    for (const { dot } of options) expect(((dot?.to ?? 0) - (dot?.from ?? 0)) / 2).toBeCloseTo(((dot?.margin ?? 0) * 100) / most, 9);
  });

  it('ends at 60, or at 100 when a share passes 55', () => {
    expect(most).toBe(100);
    expect(planReveal(withdraw, { rounds: [roundOf(1, 11, 12, 5)] }, true).most).toBe(60);
  });

  it('shows no dot at the first step, and moves nothing when it comes', () => {
    const before = planReveal(withdraw, tally, false);
    expect(before.options.every(({ dot }) => dot === null)).toBe(true);
    expect(before.options.map(({ bars }) => bars)).toEqual(options.map(({ bars }) => bars));
    expect(before.most).toBe(most);
  });
});

const all = (drawn: Drawn | string): (Drawn | string)[] => (typeof drawn === 'string' ? [drawn] : [drawn, ...drawn.children.flatMap(all)]);
const wordsOf = (drawn: Drawn) =>
  all(drawn)
    .filter((part) => typeof part === 'string')
    .join(' ');
const shown = (change: Partial<Parameters<typeof revealView>[0]> = {}) =>
  revealView({ question: withdraw, tally, withPoll: true, foot: [], here: 31, ...change });

describe('the wall', () => {
  it('draws what was planned: lengths in the attributes of the bars', () => {
    const bars = all(shown()).flatMap((part) =>
      typeof part !== 'string' && part.tag === 'rect' && /wall-(first|solid)/.test(part.attrs.class ?? '') ? [part] : [],
    );
    const planned = planReveal(withdraw, tally, true).options.flatMap(({ bars: row }) => row.map(({ length }) => length));
    expect(bars.map(({ attrs }) => parseFloat(attrs.width ?? ''))).toEqual(planned.map((length) => Math.round(length * 1000) / 1000));
    expect(bars.map(({ attrs }) => attrs.class?.split(' ')[0])).toEqual(['wall-first', 'wall-solid', 'wall-first', 'wall-solid', 'wall-first', 'wall-solid']);
  });

  it('says how many changed, that a class is no sample, and what the poll is', () => {
    const words = wordsOf(shown());
    expect(words).toContain('8 of 28');
    expect(words).toContain('A class is no sample, so it has no margin of error.');
    expect(words).toContain('Realmeter: 502 adults');
    expect(words).toContain('The same question, in Korean.');
  });

  it('keeps the poll for the second step', () => {
    expect(wordsOf(shown({ withPoll: false }))).not.toMatch(/47\.7|Realmeter/);
  });

  it('says in the title when the poll asked another question', () => {
    const other = { ...withdraw, poll: { ...withdraw.poll, sameQuestion: false } as typeof withdraw.poll };
    const title = all(shown({ question: other })).find((part) => typeof part !== 'string' && part.tag === 'h2') as Drawn;
    expect(wordsOf(title)).toBe('Should it withdraw? The poll asked another question');
  });

  it('has counts only under ten votes', () => {
    const words = wordsOf(shown({ tally: { question: 'withdraw', rounds: [roundOf(1, 2, 1, 0)], both: null, changed: null }, withPoll: false }));
    expect(words).not.toContain('%');
    expect(words).toContain('Under 10 votes there are counts only.');
  });

  it('has no ‘changed’ for hands, and says that they were counted', () => {
    const words = wordsOf(shown({ tally: { ...tally, rounds: [roundOf(1, 11, 12, 5, 'hands'), roundOf(2, 9, 16, 3, 'hands')], both: null, changed: null } }));
    expect(words).not.toContain('changed');
    expect(words).toContain('Counted by hand.');
  });

  it('names the right answer of a quiz', () => {
    expect(wordsOf(shown({ question: quiz, withPoll: false }))).toContain('the right answer');
  });

  it('ranks what moved the class; equal counts keep the chapter’s order; each with its source', () => {
    const ranking = shown({ question: moved, tally: { question: 'moved', rounds: [roundOf(1, 4, 9, 4)], both: null, changed: null } });
    const rows = all(ranking).flatMap((part) => (typeof part !== 'string' && part.tag === 'li' ? [wordsOf(part)] : []));
    expect(rows).toEqual(['Keep The Korea Herald, 21 August 2019 9', 'Withdraw 4', 'Don’t know 4']);
  });
});
