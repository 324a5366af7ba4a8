// A lesson as markup: the student's sheet holds no answer, the teacher's all of them, open or folded.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { paperSteps } from '@/briefing/schema/lessons';
import { briefing } from '@/briefing/load';
import { Lesson } from '../Lesson';

const { lessons, factById } = briefing();
const escaped = (text: string) => renderToStaticMarkup(createElement('i', null, text)).slice(3, -4);
/** Given names are kept on one line by a tag of their own, a day and its month by a space that does not break. */
const plain = (markup: string) => markup.replace(/<span class="no-break">([^<]*)<\/span>/g, '$1').replaceAll('\u00a0', ' ');

describe.each(lessons)('the lesson on $id', (lesson) => {
  const student = plain(renderToStaticMarkup(createElement(Lesson, { lesson, for: 'student' })));
  const open = plain(renderToStaticMarkup(createElement(Lesson, { lesson, for: 'teacher', heading: 'h2' })));
  const folded = plain(renderToStaticMarkup(createElement(Lesson, { lesson, for: 'teacher', folded: true })));
  const steps = paperSteps.flatMap(([step]) => lesson.paper?.[step] ?? []);
  const parts = lesson.paper ? 5 : 4;
  const answers = [...lesson.exercise.look, ...lesson.questions.flatMap(({ weighs }) => weighs)]
    .map(({ point }) => point)
    .concat(
      lesson.quiz.map(({ why }) => why),
      steps.map(({ look }) => look),
    );

  it('gives everyone the goals, the steps, the questions and the options', () => {
    const shared = [
      ...lesson.goals,
      ...lesson.exercise.task,
      ...steps.map(({ ask }) => ask),
      ...lesson.questions.map(({ ask }) => ask),
      ...lesson.quiz.flatMap(({ ask, options }) => [ask, ...options]),
    ];
    for (const sheet of [student, open, folded]) for (const text of shared) expect(sheet).toContain(escaped(text));
  });

  it('gives the student room to write and no answer', () => {
    expect(student).toContain('room-to-write');
    for (const text of answers) expect(student).not.toContain(escaped(text));
    expect(student).not.toMatch(/<details|class="answer|\/evidence#/);
  });

  it('gives the teacher every answer with its facts', () => {
    const cited = [
      ...lesson.exercise.look,
      ...lesson.questions.flatMap(({ weighs }) => weighs),
      ...lesson.quiz,
      ...(lesson.paper ? [lesson.paper] : []),
    ].flatMap(({ facts }) => facts);
    for (const sheet of [open, folded]) {
      for (const text of answers) expect(sheet).toContain(escaped(text));
      for (const id of cited) {
        expect(sheet).toContain(`href="/evidence#${id}"`);
        expect(sheet).toContain(escaped(factById.get(id)?.statement ?? 'no such fact'));
      }
      expect(sheet).toMatch(/\d+ minutes in class: exercise \d+, questions \d+, quiz \d+\./);
    }
  });

  it('folds answers only when asked, and sets its headings as asked', () => {
    expect(open).not.toContain('<details');
    expect(open.match(/<h2 /g)).toHaveLength(parts);
    expect(folded.match(/<details/g)).toHaveLength(1 + lesson.questions.length + lesson.quiz.length + (lesson.paper ? steps.length + 1 : 0));
    expect(folded.match(/<h3 /g)).toHaveLength(parts);
  });
});
