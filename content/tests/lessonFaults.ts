// What can be wrong in a lesson: what it names, its numbers, and a quiz that has no one right answer.
import { readFileSync } from 'node:fs';
import { changed, type FaultCase } from './faultCase';

const lessons = 'lessons.yaml';
const once = readFileSync(new URL('fixture/lessons.yaml', import.meta.url), 'utf8');
const inLesson = (line: number, message: string) => `content/lessons.yaml:${line} · lesson "background"${message}`;
const heldByNone = (claim: string) => `"${claim}" stands in no fact cited here: cite one that holds it, or write {its-fact-id}`;

export const lessonFaults: FaultCase[] = [
  {
    rule: 'the file is missing',
    edit: { file: lessons, remove: true },
    faults: ['content/lessons.yaml · the file is missing: add it, with a list of lessons or [] for none'],
  },
  changed('a field is unknown', lessons, '  goals:', '  gaols:',
    inLesson(5, ': "gaols" is not a field (did you mean "goals"?)')),
  changed('the chapter is unknown', lessons, 'id: background', 'id: backgruond',
    'content/lessons.yaml:3 · lesson "backgruond": unknown chapter "backgruond" (did you mean "background"?)'),
  {
    rule: 'a chapter has two lessons',
    edit: { file: lessons, write: once + once.slice(once.indexOf('- id')) },
    faults: [inLesson(35, ': the chapter has a lesson already, in line 3: put both into one')],
  },
  changed('the framing is unknown', lessons, 'framing: the-decision', 'framing: the-decison',
    inLesson(10, ': unknown framing "the-decison" (did you mean "the-decision"?)')),
  changed('a fact of what to look for is unknown', lessons, 'needs a date., facts: [signed]', 'needs a date., facts: [singed]',
    inLesson(15, ': unknown fact "singed" (did you mean "signed"?)')),
  changed('a fact of a question is unknown', lessons, "'Little is known.', facts: [secret-contents]", "'Little is known.', facts: [secret-content]",
    inLesson(20, ': unknown fact "secret-content" (did you mean "secret-contents"?)')),
  changed('a fact of the quiz is unknown', lessons, 'On 23 November 2016., facts: [signed]', 'On the day., facts: [singed]',
    inLesson(31, ': unknown fact "singed" (did you mean "signed"?)')),
  changed('a point has no facts', lessons, "'Little is known.', facts: [secret-contents]", "'Little is known.', facts: []",
    inLesson(20, ': "questions.0.weighs.0.facts" must have at least one entry')),
  changed('an answer of the quiz has no facts', lessons, 'Of what kind is not said., facts: [secret-contents]', 'Of what kind is not said., facts: []',
    inLesson(32, ': "quiz.1.facts" must have at least one entry')),
  changed('there are too few goals', lessons, '    - Say what is not known.\n', '',
    inLesson(5, ': "goals" must have 3 to 4 entries')),
  changed('a part takes no time', lessons, 'quiz: 5', 'quiz: 0',
    inLesson(4, ': "minutes.quiz" must be whole minutes, at least one (it is "0")')),
  changed('an option has no place', lessons, 'right: 1', 'right: 1.5',
    inLesson(32, ': "quiz.1.right" must be the place of an option, counted from 1 (it is "1.5")')),
  changed('the right option is out of range', lessons, 'right: 1', 'right: 4',
    inLesson(32, ', quiz "What was exchanged?": "right" is 4, and there are 3 options: give its place, counted from 1')),
  changed('two options are alike', lessons, '[Secrets, Nothing, Money]', '[Secrets, Nothing, secrets.]',
    inLesson(32, ', quiz "What was exchanged?": "secrets." is option 1 again: give another')),
  changed('a number stands in no fact', lessons, 'Of what kind is not said.', 'Of what kind is not said 26 times.',
    inLesson(32, `, quiz "What was exchanged?": ${heldByNone('26')}`)),
  changed('a number is part of one in a fact', lessons, 'Counts differ.', 'Counts differ by 1.',
    inLesson(25, `, question 2: ${heldByNone('1')}`)),
  changed('a number of a rival statement may stand', lessons, 'Counts differ.', 'The ministry counts 7.'),
  changed('a date stands in no fact', lessons, 'On 23 November 2016.', 'On 3 November 2016.',
    inLesson(31, `, quiz "When was it signed?": ${heldByNone('3 November 2016')}`)),
  changed('a day without its year stands in no fact', lessons, 'Little is known.', 'Little is known of 22 November.',
    inLesson(20, `, question 1: ${heldByNone('22 November')}`)),
  changed('a year stands in no fact', lessons, 'One verb needs a date.', 'One verb is of 2018.',
    inLesson(15, `: ${heldByNone('2018')}`)),
  changed('a number of a right option stands in no fact', lessons, '[In 2012, In 2016, In 2019], right: 2', '[In 2012, In 2016, In 2019], right: 3',
    inLesson(31, `, quiz "When was it signed?": ${heldByNone('2019')}`)),
  changed('a number of a goal stands in no fact of the lesson', lessons, 'Say what is not known.', 'Say what 26 means.',
    inLesson(8, `: ${heldByNone('26')}`)),
  changed('a placeholder names no fact', lessons, '{exchanges-2017}', '{exchanges-2071}',
    inLesson(24, ', question 2: {exchanges-2071} names an unknown fact "exchanges-2071" (did you mean "exchanges-2017"?)')),
  changed('a placeholder’s fact has no value', lessons, 'Little is known.', 'Little is known of {secret-contents}.',
    inLesson(20, ', question 1: {secret-contents} has no value to show: say it in words')),
  changed('a placeholder’s fact is not cited', lessons, 'Little is known.', 'Little is known of {exchanges-2017}.',
    inLesson(20, ', question 1: {exchanges-2017} is not among the facts: add it there')),
];
