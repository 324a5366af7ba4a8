// The questions of a room as they leave the briefing: from the fixture what they hold, from the project's own content that they are whole.
import { describe, expect, it } from 'vitest';
import type { RoomQuestion } from '../../rooms/wire';
import { roomQuestions } from '../ask/roomQuestions';
import { briefing } from '../load';
import { applyEdit, copyOfContent, faultsIn, fixtureBriefing, realContent } from './fixtureContent';

describe('the questions of a room', () => {
  it('are each chapter’s quiz, its votes, what moved the class, and the exit question at the end', () => {
    // As rooms/wire.ts has them.
    const questions: RoomQuestion[] = roomQuestions(fixtureBriefing());
    expect(questions.map(({ id }) => id)).toEqual([...[1, 2, 3, 4].map((place) => `background-quiz-${place}`), 'moved-background', 'exit']);
    expect(questions[0]).toEqual({
      id: 'background-quiz-1',
      kind: 'quiz',
      chapter: 'background',
      title: 'When was it signed?',
      wording: null,
      options: [
        { id: '1', says: 'In 2012', side: null },
        { id: '2', says: 'In 2016', side: null },
        { id: '3', says: 'In 2019', side: null },
      ],
      right: '2',
      poll: null,
    });
    expect(questions[4]?.options.map(({ id }) => id)).toEqual(['signed', 'exchanges-2017']);
  });

  it('hold a discussion question where it has a vote', () => {
    const root = copyOfContent();
    applyEdit(root, { file: 'lessons.yaml', find: '    - ask: Was the pact used?\n', put: "    - ask: Was the pact used?\n      vote: ['Yes', 'No']\n" });
    expect(faultsIn(root)).toEqual([]);
    const vote = roomQuestions(briefing(root)).find(({ id }) => id === 'background-question-2');
    expect(vote).toMatchObject({ kind: 'poll', title: 'Was the pact used?', right: null, poll: null, options: [{ says: 'Yes' }, { says: 'No' }] });
  });

  it('of this briefing have ids of their own, two options or more, and ids that a request may name', () => {
    const questions = roomQuestions(briefing(realContent));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id, options } of questions) {
      expect(options.length, id).toBeGreaterThanOrEqual(2);
      for (const named of [id, ...options.map((option) => option.id)]) expect(named).toMatch(/^[a-z0-9][a-z0-9.-]{0,99}$/);
    }
  });

  it('name a poll there is, with all that stands beside a class', () => {
    const faultsWith = (row: string) => {
      const root = copyOfContent(realContent);
      applyEdit(root, { file: 'room.yaml', find: 'poll: realmeter-2019-08-06', put: `poll: ${row}` });
      return faultsIn(root).map((fault) => fault.replace(/^content\/room\.yaml:\d+ · /, ''));
    };
    expect(faultsWith('realmeter-2019-08-07')).toEqual([
      'question "realmeter-august-2019": unknown row "realmeter-2019-08-07" (did you mean "realmeter-2019-08-06"?)',
    ]);
    expect(faultsWith('ksoi-2019-07')).toEqual([
      'question "realmeter-august-2019": row "ksoi-2019-07" has no n, no margin: a class can be set beside a whole poll only',
    ]);
    const root = copyOfContent();
    const poll = '- id: split\n  kind: poll\n  chapter: background\n  poll: herald-2017\n';
    applyEdit(root, { file: 'room.yaml', find: '- id: exit', put: `${poll}\n- id: exit` });
    expect(faultsIn(root)).toEqual(['content/room.yaml:11 · question "split": unknown dataset "polls": polls stand in it']);
  });

  it('set a class beside each published poll with its own wording, size, day and margin', () => {
    const { datasetById, ...rest } = briefing(realContent);
    const published = roomQuestions({ datasetById, ...rest }).filter(({ poll }) => poll);
    expect(published.length).toBeGreaterThan(0);
    for (const { title, options, poll } of published) {
      const row = datasetById.get('polls')?.rowById.get(poll!.id);
      expect([title, poll!.asked, poll!.margin]).toEqual([row?.question, row?.n, row?.margin]);
      expect(Object.keys(poll!.shares)).toEqual(options.map(({ id }) => id));
      expect(Object.values(poll!.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
    }
  });
});
