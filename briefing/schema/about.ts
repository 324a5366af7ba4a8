// What /about says in words: how the briefing works, objections answered, outlets by use, further reading; schema and rules.
import { z } from 'zod';
import type { EntryFile } from '@/briefing/check/entryFile';
import type { Fault } from './faults';
import { unknownId, type Ids } from './ids';
import { Id, Sentence as Text } from './fields';
import { Actor, SourceKind, type Source } from './model';
import { countWords } from '@/briefing/read/readChapter';
import { textsIn } from '@/briefing/read/readYaml';

/** Some paragraphs under a heading. */
const Part = z.strictObject({ kind: z.literal('part'), id: Id, title: Text, paragraphs: z.array(Text).min(1, 'must have at least one paragraph') });

/** What a reader in one of the capitals may hold against the briefing, and what it answers. */
const Objection = z.strictObject({ kind: z.literal('objection'), id: Id, reader: Actor, objection: Text, answer: Text });

/** What one kind of source is used for. */
const Use = z.strictObject({ kind: z.literal('use'), id: Id, of: SourceKind, text: Text });

/** Something to read next: a source of the briefing, and one line on why. */
const Reading = z.strictObject({ kind: z.literal('reading'), id: Id, level: z.enum(['first', 'further', 'deep']), source: Id, line: Text });

export const AboutEntry = z.discriminatedUnion('kind', [Part, Objection, Use, Reading]);
export type AboutEntry = z.infer<typeof AboutEntry>;
export type Reading = z.infer<typeof Reading>;

/** The levels of further reading, and for whom each is. */
export const readingLevels: readonly { level: Reading['level']; title: string }[] = [
  { level: 'first', title: 'An hour, for a class' },
  { level: 'further', title: 'A day, for a newsroom' },
  { level: 'deep', title: 'A week, for an essay' },
];

/** One line on a page: no longer than this. */
export const longestLine = 30;

/** @returns the faults of about.yaml; sources named are added to `citedSources` */
export function checkAbout(
  { file, entries, unread }: EntryFile<AboutEntry>,
  known: { sources: Ids; list: readonly Source[] },
  citedSources: Set<string>,
): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, number>();
  for (const text of unread.flatMap(textsIn)) citedSources.add(text);
  for (const { value, line, lineOf } of entries) {
    const fault = (field: string, message: string | false | undefined) => {
      if (message) faults.push({ file, line: lineOf([field]), about: `${value.kind} "${value.id}"`, message });
    };
    const earlier = first.get(value.id);
    if (earlier === undefined) first.set(value.id, line);
    else fault('id', `this id is already used on line ${earlier}: give one of them another`);
    if (value.kind !== 'reading') continue;
    citedSources.add(value.source);
    const source = known.list.find(({ id }) => id === value.source);
    const words = countWords(value.line);
    fault('source', unknownId('source', value.source, known.sources, 'add it to sources.yaml'));
    fault('source', source && !source.url && `"${value.source}" has no address to read it at: name a source that has url:`);
    fault('line', words > longestLine && `the line has ${words} words, and may have ${longestLine}: shorten it`);
  }
  return [...faults, ...unexplained({ file, entries, unread }, known.list)];
}

/** Kinds of sources that are used and not explained; none while an entry could not be read. */
function unexplained({ file, entries, unread }: Pick<EntryFile<AboutEntry>, 'file' | 'entries' | 'unread'>, sources: readonly Source[]): Fault[] {
  const explained = new Set(entries.flatMap(({ value }) => (value.kind === 'use' ? [value.of] : [])));
  if (unread.length > 0 || explained.size === 0) return [];
  const kinds = [...new Set(sources.map(({ kind }) => kind))].filter((kind) => !explained.has(kind));
  return kinds.map((kind) => ({ file, message: `no entry says what a ${kind} is used for: add one with kind: use and of: ${kind}` }));
}

/** The entries of one kind, in the order they are written. */
export function ofKind<K extends AboutEntry['kind']>(about: readonly AboutEntry[], kind: K): Extract<AboutEntry, { kind: K }>[] {
  return about.filter((entry): entry is Extract<AboutEntry, { kind: K }> => entry.kind === kind);
}
