// The rules for lessons: what they name exists, each number stands in a cited fact, and a quiz has one right answer.
import type { EntryFile } from './entryFile';
import type { Fault } from '@/briefing/schema/faults';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import { paperSteps, type Lesson } from '@/briefing/schema/lessons';
import { numbersBorneOut, type NumberedFacts } from './numbersBorneOut';
import type { Entry } from '@/briefing/read/readYaml';

/** What a lesson may point to. */
export interface LessonKnown extends NumberedFacts {
  chapters: Ids;
  framing: Ids;
  papers: Ids;
}

/** A text of a lesson, where it stands, and the facts its numbers must stand in. */
interface Passage {
  text: string;
  path: readonly PropertyKey[];
  facts: readonly string[];
  about?: string;
}

/** @returns every fault between a lesson and the rest of the content; it never throws */
export function checkLessons({ file, entries }: EntryFile<Lesson>, known: LessonKnown): Fault[] {
  const faults: Fault[] = [];
  const written = new Map<string, number>();
  for (const entry of entries) {
    const { value, line, lineOf } = entry;
    const fault = (path: readonly PropertyKey[], message: string | undefined, about?: string) => {
      const lesson = `lesson "${value.id}"`;
      if (message) faults.push({ file, line: lineOf(path), about: about ? `${lesson}, ${about}` : lesson, message });
    };
    fault(['id'], unknownId('chapter', value.id, known.chapters, 'a lesson has the address of its chapter'));
    const earlier = written.get(value.id);
    if (earlier === undefined) written.set(value.id, line);
    else fault(['id'], `the chapter has a lesson already, in line ${earlier}: put both into one`);
    fault(['exercise', 'framing'], unknownId('framing', value.exercise.framing, known.framing, 'add it to framing.yaml'));
    if (value.paper) fault(['paper', 'id'], unknownId('paper', value.paper.id, known.papers, 'add it to papers.yaml'));
    for (const { facts, path } of citationsIn(value)) {
      facts.forEach((id, index) => fault([...path, index], unknownId('fact', id, known.factIds, 'add it to facts.yaml')));
    }
    for (const { text, path, facts, about } of passagesIn(value)) {
      for (const message of numbersBorneOut(text, facts, known)) fault(path, message, about);
    }
    checkQuiz(entry, fault);
    checkVotes(entry, fault);
  }
  return faults;
}

function checkQuiz({ value }: Entry<Lesson>, fault: (path: readonly PropertyKey[], message: string, about?: string) => void) {
  value.quiz.forEach(({ ask, options, right }, index) => {
    const about = quizNamed(ask);
    if (right < 1 || right > options.length)
      fault(['quiz', index, 'right'], `"right" is ${right}, and there are ${options.length} options: give its place, counted from 1`, about);
    for (const { place, message } of repeated(options)) fault(['quiz', index, 'options', place], message, about);
  });
}

function checkVotes({ value }: Entry<Lesson>, fault: (path: readonly PropertyKey[], message: string, about?: string) => void) {
  value.questions.forEach(({ vote = [] }, index) => {
    for (const { place, message } of repeated(vote)) fault(['questions', index, 'vote', place], message, `question ${index + 1}`);
  });
}

/** Options that a class could not tell apart. */
function repeated(options: readonly string[]): { place: number; message: string }[] {
  const plain = options.map((option) =>
    option
      .toLowerCase()
      .replace(/[^\p{L}\p{N}{}-]+/gu, ' ')
      .trim(),
  );
  return options.flatMap((option, place) => {
    const first = plain.indexOf(plain[place] ?? '');
    return first < place ? [{ place, message: `"${option}" is option ${first + 1} again: give another` }] : [];
  });
}

/** Every list of facts in a lesson. */
function citationsIn({ exercise, paper, questions, quiz }: Lesson) {
  return [
    ...(paper ? [{ facts: paper.facts, path: ['paper', 'facts'] as PropertyKey[] }] : []),
    ...exercise.look.map(({ facts }, index) => ({ facts, path: ['exercise', 'look', index, 'facts'] as PropertyKey[] })),
    ...questions.flatMap(({ weighs }, question) => weighs.map(({ facts }, index) => ({ facts, path: ['questions', question, 'weighs', index, 'facts'] }))),
    ...quiz.map(({ facts }, index) => ({ facts, path: ['quiz', index, 'facts'] })),
  ];
}

/** Every text whose numbers are claims. A wrong option's are errors, and may be any. */
function passagesIn(lesson: Lesson): Passage[] {
  const { goals, exercise, paper, questions, quiz } = lesson;
  const all = citationsIn(lesson).flatMap(({ facts }) => facts);
  const looked = exercise.look.flatMap(({ facts }) => facts);
  return [
    ...goals.map((text, index) => ({ text, path: ['goals', index], facts: all })),
    ...exercise.task.map((text, index) => ({ text, path: ['exercise', 'task', index], facts: looked })),
    ...exercise.look.map(({ point, facts }, index) => ({ text: point, path: ['exercise', 'look', index, 'point'], facts })),
    ...(paper
      ? paperSteps.flatMap(([step]) =>
          (['ask', 'look'] as const).map((field) => ({ text: paper[step][field], path: ['paper', step, field], facts: paper.facts })),
        )
      : []),
    ...questions.flatMap(({ ask, vote = [], weighs }, question) => {
      const about = `question ${question + 1}`;
      const points = weighs.map(({ point, facts }, index) => ({ text: point, path: ['questions', question, 'weighs', index, 'point'], facts, about }));
      const weighed = weighs.flatMap(({ facts }) => facts);
      const votes = vote.map((text, index) => ({ text, path: ['questions', question, 'vote', index], facts: weighed, about }));
      return [{ text: ask, path: ['questions', question, 'ask'], facts: weighed, about }, ...votes, ...points];
    }),
    ...quiz.flatMap(({ ask, options, right, why, facts }, index) => {
      const at = (key: PropertyKey, ...rest: PropertyKey[]) => ({ path: ['quiz', index, key, ...rest], facts, about: quizNamed(ask) });
      const rightOption = options[right - 1];
      return [
        { text: ask, ...at('ask') },
        { text: why, ...at('why') },
        ...(rightOption === undefined ? [] : [{ text: rightOption, ...at('options', right - 1) }]),
      ];
    }),
  ];
}

function quizNamed(ask: string): string {
  return `quiz "${ask}"`;
}
