// The talks' plans: seconds for each slide, notes that fit them, and what is said when they do not.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { applyEdit, copyOfContent, fixtureBriefing } from '@/briefing/tests/fixtureContent';
import { mostQuestions, secondsSpoken, talkFaults, talkPlan, talkTable } from '../talkPlan';

const talks = [
  { minutes: 10, slides: [8, 12] },
  { minutes: 20, slides: [17, 24] },
  { minutes: 45, slides: [30, 40] },
] as const;

describe.each(talks)('the talk of $minutes minutes', ({ minutes, slides: [fewest, most] }) => {
  const plan = talkPlan(briefing(), { minutes });
  const questions = plan.filter(({ kind }) => kind === 'question');

  it('has about as many slides as a speaker can tell, and few questions with two minutes or more each', () => {
    expect(plan.length).toBeGreaterThanOrEqual(fewest);
    expect(plan.length).toBeLessThanOrEqual(most);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(mostQuestions[minutes]);
    for (const { seconds } of questions) expect(seconds).toBeGreaterThanOrEqual(119);
  });

  it('takes its minutes, to the second', () => {
    expect(plan.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(60 * minutes);
  });

  it('has something to say on every slide but the lists', () => {
    expect(plan.filter(({ kind, words }) => words === 0 && kind !== 'sources' && kind !== 'contents').map(({ id }) => id)).toEqual([]);
  });

  it('says nothing twice: no title stands on two slides, but for one turning point’s voices', () => {
    const titles = plan.filter(({ kind }) => kind !== 'quotation').map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

it('a hundred and thirty words take a minute', () => {
  expect([0, 65, 130, 131].map(secondsSpoken)).toEqual([0, 30, 60, 60]);
});

describe('faults', () => {
  it('are none in the briefing', () => expect(talkFaults(briefing())).toEqual([]));

  it('name the slide whose notes are too long, with its words, and the talk that they break', () => {
    const root = copyOfContent();
    applyEdit(root, { file: 'chapters/01-background.mdx', find: 'It was the year of most tests.', put: 'It was a year of many tests. '.repeat(220) });
    expect(talkFaults(briefing(root))).toEqual([
      'talk of 10 minutes: its notes take 12 minutes at 130 words a minute: shorten them, or give some a higher importance',
      expect.stringMatching(
        /^talk of 10 minutes, slide "background\/how-often-it-was-used": 1540 words take 711 s, and the slide has \d+ s: shorten its notes$/,
      ),
      expect.stringMatching(
        /^talk of 20 minutes, slide "background\/how-often-it-was-used": 1540 words take 711 s, and the slide has \d+ s: shorten its notes$/,
      ),
      expect.stringMatching(
        /^talk of 45 minutes, slide "background\/how-often-it-was-used": 1540 words take 711 s, and the slide has \d+ s: shorten its notes$/,
      ),
    ]);
  });
});

it('the table has a line for each slide of each talk under a line of sums', () => {
  const table = talkTable(fixtureBriefing()).split('\n');
  expect(table[0]).toBe('10 minutes: 4 slides, 0 questions (at most 2), 12 words of notes, 0:06 spoken');
  expect(table[2]).toMatch(/^ +2 +points +\d+ s +7 words +3 s +How often it was used$/);
});
