// Framing: how outlets and officials word the same thing. Its schema, its rules, and whose words each phrase is.
import { z } from 'zod';
import type { Fault } from './faults';
import { unknownId, type Ids } from './ids';
import { Id, PartialDate, Sentence as Text } from './fields';
import { Citation, SourceKind, type Source, type Term } from './model';
import { countWords } from '@/briefing/read/readChapter';
import { textsIn, type Entry } from '@/briefing/read/readYaml';

/** A few words as they stand in a source, and whose they are. */
export const Phrase = z.strictObject({
  words: Text,
  /** A person or an organisation of the glossary; nobody when a machine reworded them. */
  by: Id.optional(),
  /** The day of words that were spoken or issued. */
  said: PartialDate.optional(),
  /** What the words are, when that is not their source's own kind. */
  kind: z.enum([...SourceKind.options, 'official words']).optional(),
  source: Citation,
  reworded: z.boolean().default(false),
  note: Text.optional(),
});

/** One thing, our own words for it, the words of others, and a question for a class. */
export const Framing = z.strictObject({
  id: Id,
  thing: Text,
  ours: Text,
  question: Text,
  phrases: z.array(Phrase).refine((phrases) => phrases.length >= 3, 'must be at least three, to compare them'),
});

export type Phrase = z.infer<typeof Phrase>;
export type Framing = z.infer<typeof Framing>;

export const longestPhrase = 12;

interface Known {
  sources: Ids;
  /** Terms that can speak: people and organisations. */
  speakers: Ids;
  sourceById: ReadonlyMap<string, Source>;
  termById: ReadonlyMap<string, Term>;
}

/** @returns the faults of `framing.yaml`; sources cited are added to `citedSources` */
export function checkFraming(
  { file, entries, unread }: { file: string; entries: readonly Entry<Framing>[]; unread: readonly unknown[] },
  known: Known,
  citedSources: Set<string>,
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  // An entry that could not be read still cites what it names.
  for (const text of unread.flatMap(textsIn)) citedSources.add(text);
  for (const { value, line, lineOf } of entries) {
    const fault = (path: PropertyKey[], message: string) => faults.push({ file, line: lineOf(path), about: `framing "${value.id}"`, message });
    const earlier = seen.get(value.id);
    if (earlier === undefined) seen.set(value.id, line);
    else fault(['id'], `this id is already used on line ${earlier}: choose another`);
    value.phrases.forEach((phrase, index) => {
      citedSources.add(phrase.source.id);
      for (const { field, message } of phraseFaults(phrase, known)) fault(['phrases', index, field], message);
    });
  }
  return faults;
}

function phraseFaults({ words, by, said, kind, source: { id }, reworded }: Phrase, { sources, speakers, sourceById, termById }: Known) {
  const length = countWords(words);
  const checks: [keyof Phrase, string | false | undefined][] = [
    ['words', length > longestPhrase && `the phrase has ${length} words; ${longestPhrase} at most: shorten it`],
    ['source', unknownId('source', id, sources, 'add it to sources.yaml')],
    ['by', by !== undefined && unknownId('speaker', by, speakers, 'add the person or organisation to terms.yaml')],
    ['by', by !== undefined && reworded && 'a machine-reworded text is nobody’s words: take by: out'],
    ['by', by === undefined && !reworded && 'a phrase needs by:, whose words it is'],
    ['said', termById.get(by ?? '')?.kind === 'person' && !said && 'a person’s words need said:, their date'],
    ['kind', sourceById.get(id)?.kind === 'blog' && !kind && 'a phrase from a digest needs kind:, what the excerpt is'],
  ];
  return checks.flatMap(([field, message]) => (message ? [{ field, message }] : []));
}

const countries: Partial<Record<string, string>> = { seoul: 'South Korea', tokyo: 'Japan', washington: 'United States' };

/** Whose words, of what kind and from where: 'Yonhap', 'wire', 'South Korea'. */
export function whoseWords(phrase: Phrase, { sourceById, termById }: Pick<Known, 'sourceById' | 'termById'>) {
  const term = termById.get(phrase.by ?? '');
  const source = sourceById.get(phrase.source.id);
  const side = term && 'side' in term ? term.side : undefined;
  return {
    term,
    kind: phrase.kind ?? source?.kind ?? '',
    country: (side && countries[side]) ?? source?.country ?? 'not given',
    outside: source ? !source.core : false,
  };
}
