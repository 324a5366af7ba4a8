// The polls' picture against polls.csv: every South Korean poll of 2019 and 2020 that a newsroom reported stands in it, and no line joins different words.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { pollPlaces, pollSets } from '../pollPlaces';
import { restOf } from '../PollNotes';
import { pollGroups } from '../pollRows';
import { pollsDrawn } from '../pollsDrawn';
import { sizes } from '@/components/charts/picture';
import { sizeOf } from '@/components/charts/registry';
import { sentencesOf } from '@/components/charts/said';

const { figureById, datasetById } = briefing();
const figure = figureById.get('polls');
const table = datasetById.get('polls')?.rows ?? [];
const { rows = [], columns = {}, rowIds = [] } = figure?.views[0] ?? {};
const groups = pollGroups(rows, columns);
const flat = groups.flatMap((group) => group.rows.map((row) => ({ ...row, group })));
const year = (row: Record<string, unknown>) => String(row.fieldwork_end ?? row.published).slice(0, 4);

/** The row of the dataset that a row of the picture was read from. */
const sourceOf = (sentence: string) => rows.find((row) => pollGroups([row], columns)[0]?.rows[0]?.sentence === sentence) ?? {};

describe('the picture of the polls', () => {
  it('has every South Korean poll of 2019 and 2020 that more than one commentator knows, each once', () => {
    const korean = table.filter((row) => row.country === 'South Korea' && ['2019', '2020'].includes(year(row)) && row.confidence !== 'low');
    expect(korean).toHaveLength(13);
    for (const { id } of korean)
      expect(
        rowIds.filter((row) => row === id),
        String(id),
      ).toHaveLength(1);
    expect(flat.map(({ stop }) => stop)).toEqual(rowIds.map((_, index) => index));
  });

  it('joins the two pairs that asked in the same words, and nothing else', () => {
    const joined = flat.flatMap((row, index) =>
      row.sameAsAbove ? [[flat[index - 1]?.sentence ?? '', row.sentence].map((sentence) => sourceOf(sentence).id)] : [],
    );
    expect(joined).toEqual([
      ['gallup-korea-2019-08-29', 'gallup-korea-2019-11-21'],
      ['realmeter-2019-11-06', 'realmeter-2019-11-15'],
    ]);
  });

  it('leaves Realmeter’s polls of July and August unjoined', () => {
    const [july, august] = ['realmeter-2019-07-30', 'realmeter-2019-08-06'].map((id) => table.find((row) => row.id === id));
    expect([july?.wording, august?.wording]).toEqual([null, null]);
    expect(july?.question).not.toBe(august?.question);
  });

  it('puts Japan last, under its own heading, and marks its answers as others', () => {
    expect(groups.map(({ country }) => country)).toEqual([...Array<string>(groups.length - 2).fill('South Korea'), 'Japan', 'Japan']);
    expect(groups.filter(({ sided }) => !sided).map(({ heading }) => heading)).toEqual([
      'Verdict on the suspension, 2019',
      'Japan: view of the decision, 2019',
      'Japan: view of the suspension, 2019',
    ]);
  });

  it('gives an interval exactly where the sample is given', () => {
    for (const { answers, sentence } of flat) {
      expect(
        answers.map(({ margin }) => margin !== undefined),
        sentence,
      ).toEqual(Array(2).fill(sourceOf(sentence).n !== null));
    }
  });

  it('has in each group the days in order, but for polls of the same words', () => {
    for (const { rows: members } of groups) {
      const ends = members
        .filter(({ sameAsAbove }) => !sameAsAbove)
        .map(({ sentence }) => String(sourceOf(sentence).fieldwork_end ?? sourceOf(sentence).published));
      expect(ends).toEqual([...ends].sort());
    }
  });
});

describe('the wording in polls.csv', () => {
  it('is shared only by polls with one and the same question and answers', () => {
    for (const wording of new Set(table.flatMap((row) => row.wording ?? []))) {
      const alike = table.filter((row) => row.wording === wording);
      expect(alike.length, String(wording)).toBeGreaterThan(1);
      expect(new Set(alike.map((row) => [row.question, row.first_option, row.second_option, row.question_group].join())).size, String(wording)).toBe(1);
    }
  });

  it('takes a side where the question weighs ending the pact against keeping it', () => {
    for (const row of table.filter(({ question_group: group }) => /suspension$|2023|Japanese/.test(String(group)) && group !== 'after the suspension'))
      expect(row.first_side, String(row.id)).toBeNull();
  });
});

it('an answer for the pact that comes first changes places', () => {
  const [group] = pollGroups([{ ...rows[0], first_side: 'for', first_option: 'Keep it', second_option: 'Scrap it' }], columns);
  expect(group?.rows[0]?.answers.map(({ role, label }) => [role, label])).toEqual([
    ['first', 'Scrap it'],
    ['second', 'Keep it'],
  ]);
});

describe('the places', () => {
  it.each(sizes)('of no two rows meet, in %s', (size) => {
    const { placed, height } = pollPlaces(pollGroups(pollsDrawn(rows, columns, size), columns), pollSets[size]);
    for (const column of new Set(placed.map((group) => group.column))) {
      const ys = placed.filter((group) => group.column === column).flatMap((group) => [group.y, ...group.rows.map((row) => row.y)]);
      ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThan(pollSets[size].text));
      expect(Math.max(...ys)).toBeLessThan(height);
    }
    expect(sizeOf('opinion-points', size, { rows, columns }).height).toBe(height);
  });
});

describe('on a slide', () => {
  const onSlide = pollGroups(pollsDrawn(rows, columns, 'slide'), columns);

  it('stand the polls on the decision itself, in two columns', () => {
    const { placed } = pollPlaces(onSlide, pollSets.slide);
    expect(placed.map(({ group, column }) => [group.heading, group.rows.length, column])).toEqual([
      ['Before the decision, 2019', 2, 0],
      ['Verdict on the decision, 2019', 4, 0],
      ['Keep or reverse the decision, 2019', 2, 1],
    ]);
  });

  it('has no share beyond the end of its scale', () => {
    const ends = onSlide.flatMap((group) => group.rows.flatMap(({ answers }) => answers.map(({ share, margin = 0 }) => share + margin)));
    expect(Math.max(...ends)).toBeLessThan(pollSets.slide.upTo);
  });

  it('the walk says those polls, by the stops of their marks', () => {
    expect(sentencesOf('opinion-points', { rows, columns, size: 'slide' })).toEqual(onSlide.flatMap((group) => group.rows.map(({ sentence }) => sentence)));
    expect(onSlide.flatMap((group) => group.rows.map(({ stop }) => stop))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('is said how many polls are left out', () => {
    expect(restOf(8, rows.length - 8)).toEqual(['Only the eight polls on the decision:', 'eight more in the full chart']);
    expect(restOf(16, 0)).toEqual([]);
  });

  it('stand all where none is on the decision', () => {
    const others = rows.filter((row) => !String(row.question_group).endsWith('the decision'));
    expect(pollsDrawn(others, columns, 'slide')).toEqual(others);
  });
});

it('the walk says every poll', () => {
  const sentences = sentencesOf('opinion-points', { rows, columns });
  expect(sentences).toHaveLength(16);
  expect(sentences[9]).toBe(
    'Realmeter, 15 November 2019: Keep the decision 55.4 % ± 4.4, Withdraw it and extend 33.2 % ± 4.1. “Should the government keep its decision to end the pact, or withdraw the decision and extend the pact?” 501 asked.',
  );
});
