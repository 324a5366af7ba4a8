// The picture of the settlement against polls.csv: the joint survey first, each country's own after it, derived shares marked.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { pairPlaces, pairSets } from '../pairPlaces';
import { pairSentences, pollPairs } from '../pollPairs';
import { sizes } from '@/components/charts/picture';

const { figureById, datasetById } = briefing();
const { rows = [], columns = {}, rowIds = [] } = figureById.get('settlement-2023')?.views[0] ?? {};
const pairs = pollPairs(rows, columns);

describe('pollPairs', () => {
  it('has every poll of 2023', () => {
    const polls =
      datasetById
        .get('polls')
        ?.rows.filter(({ question_group: group }) => group === 'the payment plan of 2023')
        .map(({ id }) => String(id)) ?? [];
    expect([...rowIds].sort()).toEqual(polls.sort());
    expect(pairSentences(pairs)).toHaveLength(7);
  });

  it('sets the joint survey’s two answers side by side, and no other', () => {
    expect(pairs.joint.map(({ source, polls }) => [source, polls.map(({ country, opinions }) => [country, ...opinions.map(({ text }) => text)])])).toEqual([
      [
        'Yomiuri Shimbun and Hankook Ilbo, 26–28 May',
        [
          ['South Korea', '36', '59', '5'],
          ['Japan', '57', '31', '12'],
        ],
      ],
    ]);
  });

  it('keeps the other polls by country, in the order of their days', () => {
    expect(pairs.own.map((polls) => polls.map(({ source }) => source))).toEqual([
      ['Gallup Korea, 8–9 March', 'Newsis, 11–13 March'],
      ['Yomiuri Shimbun and NNN, 17–19 March', 'Asahi Shimbun, 18–19 March', 'Mainichi Shimbun, 18–19 March'],
    ]);
  });

  it('marks the rest as derived exactly where it was not reported', () => {
    const derived = [...pairs.joint.flatMap(({ polls }) => polls), ...pairs.own.flat()].map(({ opinions }) => opinions.map((opinion) => opinion.derived));
    expect(derived).toEqual([true, true, false, false, true, true, true].map((rest) => [false, false, rest]));
  });

  it('says country, who asked for whom, when, the shares and the question', () => {
    expect(pairs.own[0]?.[1]?.sentence).toBe(
      'South Korea, Kookmin Research and Ace Research for Newsis, 11–13 March 2023: Decision for the future 39.7 %; Humiliating diplomacy 55.9 %; Don’t know 4.3 %. “Is the third-party payment plan a decision for the future or humiliating diplomacy?” 1,020 asked.',
    );
  });
});

describe('pairPlaces', () => {
  it.each(sizes)('keeps bars and words apart, in %s', (size) => {
    const set = pairSets[size];
    const { words, bars, height } = pairPlaces(pairs, set);
    for (const column of [0, 1]) {
      const spans = [
        ...words.filter((word) => word.column === column).map(({ y }) => [y - set.line / 2, y + set.line / 2] as const),
        ...bars.filter((bar) => bar.column === column).map(({ top, y }) => [top, y + set.bar + set.line] as const),
      ].sort(([one], [other]) => one - other);
      spans.slice(1).forEach(([top], index) => expect(top).toBeGreaterThanOrEqual(spans[index]?.[1] ?? 0));
      expect(spans.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(height);
    }
  });

  it('puts the two countries on one height where there are two columns', () => {
    const [korea, japan] = pairPlaces(pairs, pairSets.wide).bars;
    expect(korea?.y).toBe(japan?.y);
    expect([korea?.column, japan?.column]).toEqual([0, 1]);
  });
});
