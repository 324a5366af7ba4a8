// Every text a reader meets as prose: chapters with their points and notes, lessons, and what may go on air.
import { at, type EntryFile } from './entryFile';
import type { ReaderText } from './checkProse';
import type { Lesson } from '@/briefing/schema/lessons';
import type { ChapterDraft } from '@/briefing/read/readChapter';
import type { SafeToSay } from '@/briefing/schema/safeToSay';
import type { Entry } from '@/briefing/read/readYaml';

/** @returns the texts with the place a fault names */
export function proseOf(drafts: readonly ChapterDraft[], lessons: EntryFile<Lesson>, safe: EntryFile<SafeToSay>): ReaderText[] {
  return [...drafts.flatMap(textsOfChapter), ...lessons.entries.flatMap((entry) => textsOfLesson(lessons, entry)), ...safe.entries.flatMap((entry) => textsOnAir(safe, entry))];
}

/** A paragraph is broken by its words in tags, so each chapter's sentences are looked at run by run. */
function textsOfChapter({ file, texts, frontMatter, lineOf }: ChapterDraft): ReaderText[] {
  const fields = (['title', 'question', 'answer', 'summary'] as const).map((field) => ({ file, line: lineOf([field]), text: frontMatter[field] }));
  return [...fields, ...texts.map(({ text, line }) => ({ file, line, text }))];
}

function textsOfLesson(file: EntryFile<Lesson>, entry: Entry<Lesson>): ReaderText[] {
  const { goals, exercise, questions, quiz } = entry.value;
  const text = (path: PropertyKey[], words: string) => ({ ...at(file, entry, path), text: words });
  return [
    ...goals.map((goal, index) => text(['goals', index], goal)),
    ...exercise.task.map((task, index) => text(['exercise', 'task', index], task)),
    ...exercise.look.map(({ point }, index) => text(['exercise', 'look', index, 'point'], point)),
    ...questions.flatMap(({ ask, weighs }, question) => [
      text(['questions', question, 'ask'], ask),
      ...weighs.map(({ point }, index) => text(['questions', question, 'weighs', index, 'point'], point)),
    ]),
    ...quiz.flatMap(({ ask, why }, index) => [text(['quiz', index, 'ask'], ask), text(['quiz', index, 'why'], why)]),
  ];
}

function textsOnAir(file: EntryFile<SafeToSay>, entry: Entry<SafeToSay>): ReaderText[] {
  const { sentences, errors, short, long } = entry.value;
  const text = (path: PropertyKey[], words: string) => ({ ...at(file, entry, path), text: words });
  return [
    ...sentences.map(({ say }, index) => text(['sentences', index, 'say'], say)),
    ...errors.flatMap(({ right, why }, index) => [text(['errors', index, 'right'], right), text(['errors', index, 'why'], why)]),
    text(['short', 'text'], short.text),
    text(['long', 'text'], long.text),
  ];
}
