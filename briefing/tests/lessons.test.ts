// The lessons as they stand: in the chapters' order, fair to three capitals, and a quiz that cannot be passed by position.
import { describe, expect, it } from 'vitest';
import { briefing } from '../load';
import { minutesInClass } from '../schema/lessons';
import { realContent } from './fixtureContent';

const { chapters, lessons, factById, framing } = briefing(realContent);

describe('the lessons', () => {
  it('stand in the order of the chapters; a later chapter may have none', () => {
    const taught = lessons.map(({ id }) => id);
    expect(taught).toEqual(expect.arrayContaining(['background', '2019-dispute', 'us-pressure', '2023-normalization']));
    expect(taught).toEqual(chapters.map(({ id }) => id).filter((id) => taught.includes(id)));
  });

  it('leave no placeholder unfilled', () => {
    expect(
      JSON.stringify(lessons.map(({ goals, exercise, questions, quiz }) => [goals, exercise, questions, quiz.map((each) => Object.values(each))])),
    ).not.toMatch(/\{[a-z][a-z0-9-]*( words)?\}/);
  });

  it('compare a row of framing each, and no row twice', () => {
    const rows = lessons.map(({ exercise }) => exercise.framing);
    expect(new Set(rows).size).toBe(rows.length);
    expect(framing.map(({ id }) => id)).toEqual(expect.arrayContaining(rows));
  });

  it.each(lessons)('weigh what each capital said or did, in $id', ({ questions }) => {
    const cited = questions.flatMap(({ weighs }) => weighs.flatMap(({ facts }) => facts));
    const actors = new Set(cited.flatMap((id) => factById.get(id)?.actors ?? []));
    expect([...actors]).toEqual(expect.arrayContaining(['seoul', 'tokyo', 'washington']));
  });

  it.each(lessons)('fit a school hour, in $id', (lesson) => {
    expect(minutesInClass(lesson)).toBeLessThanOrEqual(45);
  });

  it.each(lessons)('have right options in more than one place, in $id', ({ quiz }) => {
    expect(new Set(quiz.map(({ right }) => right)).size).toBeGreaterThanOrEqual(2);
  });

  it('do not give the right option away by its length', () => {
    const quizzes = lessons.flatMap(({ quiz }) => quiz);
    const longest = quizzes.filter(({ options, right }) =>
      options.every((option, index) => index === right - 1 || option.length < (options[right - 1]?.length ?? 0)),
    );
    expect(longest.length).toBeLessThanOrEqual(quizzes.length / 2);
  });

  it('end every goal, step, point and answer with a full stop, and every question with its mark', () => {
    for (const { goals, exercise, questions, quiz } of lessons) {
      const points = [...exercise.look, ...questions.flatMap(({ weighs }) => weighs)].map(({ point }) => point);
      for (const text of [...goals, ...exercise.task, ...points, ...quiz.map(({ why }) => why)]) expect(text).toMatch(/[.?]$/);
      for (const { ask } of [...questions, ...quiz]) expect(ask).toMatch(/\?$/);
    }
  });
});
