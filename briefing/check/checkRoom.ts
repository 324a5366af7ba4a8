// The rules for what a class is asked: what an entry names exists, its facts stand in its chapter, and no two options are alike.
import type { Fault } from '@/briefing/schema/faults';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import { longestStatement, pollDataset, type RoomEntry } from '@/briefing/schema/room';
import type { ChapterDraft } from '@/briefing/read/chapterDraft';
import type { Dataset } from '@/briefing/read/readCsv';
import { at, type EntryFile } from './entryFile';
import { numbersBorneOut, type NumberedFacts } from './numbersBorneOut';

export interface RoomKnown extends NumberedFacts {
  chapters: Ids;
  datasets: Ids;
  /** The polls; undefined where they could not be read. */
  polls: Dataset | undefined;
  /** The facts a chapter cites, by its address. */
  factsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a row must hold to stand beside a class. */
const needed = ['question', 'first_option', 'first_pct', 'second_option', 'second_pct', 'n', 'margin', 'fieldwork_end', 'pollster'];

/** @returns every fault of room.yaml; it never throws */
export function checkRoom(file: EntryFile<RoomEntry>, known: RoomKnown): Fault[] {
  const faults: Fault[] = [];
  const lines = new Map<string, number>();
  for (const entry of file.entries) {
    const { value } = entry;
    const fault = (path: readonly PropertyKey[], message: string | undefined) => {
      if (message) faults.push({ ...at(file, entry, path), message });
    };
    const line = lines.get(value.id);
    if (line === undefined) lines.set(value.id, entry.line);
    else fault(['id'], `this id stands already in line ${line}: give one of them another`);
    if (value.kind === 'exit') {
      for (const { text, path } of [{ text: value.ask, path: ['ask'] }, ...value.options.map((text, index) => ({ text, path: ['options', index] }))]) {
        for (const message of numbersBorneOut(text, [], known)) fault(path, message);
      }
      value.options.forEach((option, index) => {
        const first = value.options.findIndex((other) => plain(other) === plain(option));
        if (first < index) fault(['options', index], `"${option}" is option ${first + 1} again: give another`);
      });
      continue;
    }
    fault(['chapter'], unknownId('chapter', value.chapter, known.chapters, 'name a chapter by its address'));
    value.facts.forEach((id, index) => fault(['facts', index], unknownId('fact', id, known.factIds, 'add it to facts.yaml')));
    if (value.kind === 'poll') {
      fault(['poll'], pollProblem(value.poll, known));
      for (const message of numbersBorneOut(value.says ?? '', value.facts, known)) fault(['says'], message);
      continue;
    }
    value.facts.forEach((id, index) => fault(['facts', index], factProblem(id, value.facts.indexOf(id) < index, value.chapter, known)));
  }
  return faults;
}

function pollProblem(row: string, { polls, datasets }: RoomKnown): string | undefined {
  if (!polls) return unknownId('dataset', pollDataset, datasets, 'polls stand in it');
  const found = polls.rowById.get(row);
  if (!found) return unknownId('row', row, Object.assign(new Set(polls.rowById.keys()), { complete: true }), `add it to ${pollDataset}.csv`);
  const missing = needed.filter((column) => found[column] === null || found[column] === '' || found[column] === undefined);
  return missing.length > 0 ? `row "${row}" has no ${missing.join(', no ')}: a class can be set beside a whole poll only` : undefined;
}

function factProblem(id: string, again: boolean, chapter: string, { facts, factsOf }: RoomKnown): string | undefined {
  if (again) return `fact "${id}" is named twice: name another`;
  const fact = facts.get(id);
  const cited = factsOf.get(chapter);
  if (!fact) return undefined;
  if (cited && !cited.has(id)) return `the chapter does not cite fact "${id}": name one it cites`;
  if (fact.statement.length > longestStatement)
    return `the statement of fact "${id}" has ${fact.statement.length} characters, more than a phone shows (${longestStatement}): name another`;
  return undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The facts each chapter cites, by its address; of a chapter that misspells one, nobody knows which it meant. */
export function factsOfChapters(drafts: readonly ChapterDraft[], known: Ids): ReadonlyMap<string, ReadonlySet<string>> {
  const citedBy = ({ name, attributes }: ChapterDraft['uses'][number]) =>
    name === 'Fact' ? [String(attributes.id)] : name === 'Disputed' ? [String(attributes.fact)] : [];
  return new Map(
    drafts.map(({ id, uses }) => [id, new Set(uses.flatMap(citedBy))] as const).filter(([, facts]) => [...facts].every((fact) => known.has(fact))),
  );
}
