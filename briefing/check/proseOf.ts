// Every text a reader meets as prose: chapters with their points and notes, lessons, what may go on air, and the words of every entry and row.
import { at, type EntryFile } from './entryFile';
import type { ReaderText } from './checkProse';
import type { Lesson } from '@/briefing/schema/lessons';
import type { ChapterDraft } from '@/briefing/read/chapterDraft';
import type { Dataset } from '@/briefing/read/readCsv';
import type { SafeToSay } from '@/briefing/schema/safeToSay';
import type { Entry } from '@/briefing/read/readYaml';

/** @returns the texts with the place a fault names */
export function proseOf(drafts: readonly ChapterDraft[], lessons: EntryFile<Lesson>, safe: EntryFile<SafeToSay>): ReaderText[] {
  return [
    ...drafts.flatMap(textsOfChapter),
    ...lessons.entries.flatMap((entry) => textsOfLesson(lessons, entry)),
    ...safe.entries.flatMap((entry) => textsOnAir(safe, entry)),
  ];
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
    ...questions.flatMap(({ ask, vote = [], weighs }, question) => [
      text(['questions', question, 'ask'], ask),
      ...vote.map((option, index) => text(['questions', question, 'vote', index], option)),
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

/** Fields of entries that hold no prose of ours: names in the data, places in a source, and what others wrote or said. */
const notOurs: ReadonlySet<string> = new Set([
  ...['id', 'url', 'archived', 'at', 'read', 'outlet', 'author', 'sources', 'source', 'facts', 'rows', 'columns', 'cell'],
  ...['words', 'original', 'translation', 'native', 'variants', 'called'],
]);

/** @returns the texts of entries with the place a fault names: notes, definitions, captions, answers, all that is not another's */
export function textsOfEntries(files: readonly EntryFile<{ id: string }>[]): ReaderText[] {
  return files.flatMap((file) => file.entries.flatMap((entry) => stringsIn(entry.value, []).map(({ path, text }) => ({ ...at(file, entry, path), text }))));
}

/** @returns the texts in the cells of rows; @param folder where the files lie, as a fault names it */
export function textsOfRows(datasets: readonly Dataset[], folder: string): ReaderText[] {
  return datasets.flatMap(({ resource, rows, rowLines }) =>
    rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([column, text]) =>
        typeof text === 'string' && column !== 'source_ids'
          ? [{ file: `${folder}/${resource.path}`, line: rowLines[index], about: `row "${String(row.id)}", column "${column}"`, text }]
          : [],
      ),
    ),
  );
}

function stringsIn(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => stringsIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (notOurs.has(key) ? [] : stringsIn(each, [...path, key])));
}
