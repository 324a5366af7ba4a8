// Lessons for a class: the schema of lessons.yaml, and its texts with the data's values filled in.
import { z } from 'zod';
import { Id, Sentence as Text } from './fields';
import { fillIn } from './safeToSay';

const Facts = z.array(Id).min(1, 'must name the facts it rests on');
const Minutes = z.number().refine((minutes) => Number.isInteger(minutes) && minutes > 0, 'must be whole minutes, at least one');

/** A list with a least and a greatest number of entries, told in one message. */
function between<S extends z.ZodType>(entry: S, fewest: number, most: number) {
  return z.array(entry).refine(({ length }) => length >= fewest && length <= most, `must have ${fewest} to ${most} entries`);
}

/** Something a good answer takes into account, and the facts that show it. */
const Point = z.strictObject({ point: Text, facts: Facts });

const QuizQuestion = z.strictObject({
  ask: Text,
  options: between(Text, 3, 4),
  /** The right option's place, counted from 1. */
  right: z.number().refine(Number.isInteger, 'must be the place of an option, counted from 1'),
  why: Text,
  facts: Facts,
});

/** A step of reading a paper: what the class asks, and what there is to find. */
const Step = z.strictObject({ ask: Text, look: Text });

/** An official paper read in four steps: who speaks, in what situation, what bears it out, and what may then be claimed. */
const PaperWork = z.strictObject({
  id: Id,
  minutes: Minutes,
  source: Step,
  context: Step,
  corroboration: Step,
  claim: Step,
  facts: Facts,
});

/** The steps in their order, each with its name on the page. */
export const paperSteps = [
  ['source', 'Source'],
  ['context', 'Context'],
  ['corroboration', 'Corroboration'],
  ['claim', 'Claim'],
] as const;

/** One chapter's lesson. Its id is the chapter's; a chapter may have none. */
export const Lesson = z.strictObject({
  id: Id,
  /** What each part takes in the room; the chapter is read beforehand. */
  minutes: z.strictObject({ exercise: Minutes, questions: Minutes, quiz: Minutes }),
  goals: between(Text, 3, 4),
  /** A comparison of sources: a row of framing.yaml, what pairs do with it, and what there is to find. */
  exercise: z.strictObject({ framing: Id, task: between(Text, 2, 5), look: between(Point, 2, 5) }),
  /** A paper of papers.yaml; a lesson may do without. */
  paper: PaperWork.optional(),
  /** `vote`: answers to choose from where a class can vote on it in the live room; without them it is for talk in pairs. */
  questions: between(z.strictObject({ ask: Text, vote: between(Text, 2, 4).optional(), weighs: between(Point, 2, 4) }), 3, 5),
  quiz: between(QuizQuestion, 4, 6),
});

export type Lesson = z.infer<typeof Lesson>;
export type PaperWork = z.infer<typeof PaperWork>;
export type Point = z.infer<typeof Point>;
export type QuizQuestion = z.infer<typeof QuizQuestion>;

/** @returns a checked lesson with every text as it is read, each placeholder replaced by its fact's value */
export function readLesson(lesson: Lesson, facts: ReadonlyMap<string, { shown?: string | undefined }>): Lesson {
  const say = (text: string) => fillIn(text, facts);
  const points = (list: readonly Point[]) => list.map((each) => ({ ...each, point: say(each.point) }));
  return {
    ...lesson,
    goals: lesson.goals.map(say),
    exercise: { ...lesson.exercise, task: lesson.exercise.task.map(say), look: points(lesson.exercise.look) },
    ...(lesson.paper && { paper: readPaperWork(lesson.paper, say) }),
    questions: lesson.questions.map(({ ask, vote, weighs }) => ({ ask: say(ask), ...(vote && { vote: vote.map(say) }), weighs: points(weighs) })),
    quiz: lesson.quiz.map((question) => ({ ...question, ask: say(question.ask), options: question.options.map(say), why: say(question.why) })),
  };
}

/** @returns every fact a lesson's answers rest on */
export function factsOfLesson({ exercise, questions, quiz }: Lesson): string[] {
  return [...exercise.look, ...questions.flatMap(({ weighs }) => weighs), ...quiz].flatMap(({ facts }) => facts);
}

function readPaperWork(work: PaperWork, say: (text: string) => string): PaperWork {
  const step = ({ ask, look }: z.infer<typeof Step>) => ({ ask: say(ask), look: say(look) });
  return { ...work, source: step(work.source), context: step(work.context), corroboration: step(work.corroboration), claim: step(work.claim) };
}

/** @returns the minutes of a lesson's parts together; the paper is for home, or stands in for another part */
export function minutesInClass({ minutes }: Pick<Lesson, 'minutes'>): number {
  return minutes.exercise + minutes.questions + minutes.quiz;
}
