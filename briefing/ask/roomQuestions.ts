// What a class may be asked, with its options: published polls, quizzes and discussion questions of the lessons, what moved it, the exit question.
import type { Briefing } from '@/briefing/briefing';
import { pollDataset, type RoomEntry } from '@/briefing/schema/room';
import type { RoomQuestion } from '@/briefing/schema/roomQuestion';
import { formatDate } from '@/briefing/write/dates';
import type { Row } from '@/briefing/schema/row';

type Asked = Pick<Briefing, 'room' | 'lessons' | 'chapters' | 'datasetById' | 'factById'>;

/** The same for every chapter: the facts say the rest. */
const movedTitle = 'What moved you most?';

/**
 * @returns the questions in the chapters' order, each chapter's poll first and what moved the class last; the exit question at the end.
 *   A discussion question without a vote is for talk in pairs, and not among them
 */
export function roomQuestions(briefing: Asked): RoomQuestion[] {
  const entries = (kind: RoomEntry['kind'], chapter?: string) =>
    briefing.room.filter((entry) => entry.kind === kind && (entry.kind === 'exit' || entry.chapter === chapter)).map((entry) => asEntry(briefing, entry));
  return [...briefing.chapters.flatMap(({ id }) => [...entries('poll', id), ...ofLesson(briefing, id), ...entries('moved', id)]), ...entries('exit')];
}

function asEntry(briefing: Asked, entry: RoomEntry): RoomQuestion {
  const { id, kind } = entry;
  const bare = { id, kind, chapter: null, wording: null, right: null, poll: null };
  switch (entry.kind) {
    case 'exit':
      return { ...bare, title: entry.ask, options: numbered(entry.options) };
    case 'moved': {
      const options = entry.facts.map((fact) => ({ id: fact, says: briefing.factById.get(fact)?.statement ?? fact, side: null }));
      return { ...bare, chapter: entry.chapter, title: movedTitle, options };
    }
    case 'poll': {
      const row = briefing.datasetById.get(pollDataset)?.rowById.get(entry.poll) ?? {};
      const options = optionsOf(row);
      return {
        ...bare,
        chapter: entry.chapter,
        title: textIn(row, 'question'),
        wording: entry.says ?? null,
        options: options.map(({ id, says, side }) => ({ id, says, side })),
        poll: {
          id: entry.poll,
          pollster: textIn(row, 'pollster'),
          fieldwork: formatDate(textIn(row, 'fieldwork_end')),
          asked: Number(row.n),
          margin: Number(row.margin),
          sameQuestion: true,
          shares: Object.fromEntries(options.map(({ id, share }) => [id, share])),
        },
      };
    }
  }
}

/** The poll's own answers in its own order; who did not know is an answer, too, where it was counted. */
function optionsOf(row: Row) {
  const side = textIn(row, 'first_side');
  const other = side === 'for' ? 'against' : side === 'against' ? 'for' : null;
  const all = [
    { id: 'first', says: textIn(row, 'first_option'), side: side || null, share: Number(row.first_pct) },
    { id: 'second', says: textIn(row, 'second_option'), side: other, share: Number(row.second_pct) },
  ];
  return typeof row.dont_know_pct === 'number' ? [...all, { id: 'dont-know', says: 'Don’t know', side: null, share: row.dont_know_pct }] : all;
}

function ofLesson({ lessons }: Asked, chapter: string): RoomQuestion[] {
  const lesson = lessons.find(({ id }) => id === chapter);
  if (!lesson) return [];
  const bare = { chapter, wording: null, poll: null };
  return [
    ...lesson.quiz.map(({ ask, options, right }, index) => ({
      ...bare,
      id: `${chapter}-quiz-${index + 1}`,
      kind: 'quiz' as const,
      title: ask,
      options: numbered(options),
      right: String(right),
    })),
    ...lesson.questions.flatMap(({ ask, vote }, index) =>
      vote ? [{ ...bare, id: `${chapter}-question-${index + 1}`, kind: 'poll' as const, title: ask, options: numbered(vote), right: null }] : [],
    ),
  ];
}

function numbered(options: readonly string[]): RoomQuestion['options'] {
  return options.map((says, index) => ({ id: String(index + 1), says, side: null }));
}

function textIn(row: Row, column: string): string {
  const cell = row[column];
  return cell === null || cell === undefined ? '' : String(cell);
}
