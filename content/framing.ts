// Framing: how outlets and officials word the same thing. Its schema, its rules, and whose words each phrase is.
import { z } from 'zod';
import { didYouMean, type Fault } from './faults';
import { Citation, Id, PartialDate, SourceKind, type Source, type Term } from './model';
import { countWords } from './readChapter';
import type { Entry } from './readYaml';

const Text = z.string().trim().min(1, 'must not be empty');

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
  sourceById: ReadonlyMap<string, Source>;
  termById: ReadonlyMap<string, Term>;
}

/** @returns the faults of `framing.yaml`; sources cited are added to `citedSources` */
export function checkFraming(file: string, entries: readonly Entry<Framing>[], known: Known, citedSources: Set<string>): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const { value, line, lineOf } of entries) {
    const fault = (path: PropertyKey[], message: string) => faults.push({ file, line: lineOf(path), about: `framing "${value.id}"`, message });
    const earlier = seen.get(value.id);
    if (earlier === undefined) seen.set(value.id, line);
    else fault(['id'], `this id stands already in line ${earlier}: choose another`);
    value.phrases.forEach((phrase, index) => {
      citedSources.add(phrase.source.id);
      for (const { field, message } of phraseFaults(phrase, known)) fault(['phrases', index, field], message);
    });
  }
  return faults;
}

function phraseFaults({ words, by, said, kind, source: { id }, reworded }: Phrase, { sourceById, termById }: Known) {
  const found: { field: keyof Phrase; message: string }[] = [];
  const speakers = [...termById.values()].filter((term) => term.kind !== 'concept').map((term) => term.id);
  const length = countWords(words);
  if (length > longestPhrase) found.push({ field: 'words', message: `the phrase has ${length} words; ${longestPhrase} at most: shorten it` });
  if (!sourceById.has(id)) found.push({ field: 'source', message: `unknown source "${id}"${didYouMean(id, sourceById.keys())}` });
  if (by && !speakers.includes(by)) found.push({ field: 'by', message: `unknown speaker "${by}"${didYouMean(by, speakers)}` });
  if (by && reworded) found.push({ field: 'by', message: 'a machine-reworded text is nobody’s words: take by: out' });
  if (!by && !reworded) found.push({ field: 'by', message: 'a phrase needs by:, whose words it is' });
  if (termById.get(by ?? '')?.kind === 'person' && !said) found.push({ field: 'said', message: 'a person’s words need said:, their date' });
  if (sourceById.get(id)?.kind === 'blog' && !kind) found.push({ field: 'kind', message: 'a phrase from a digest needs kind:, what the excerpt is' });
  return found;
}

const countries: Partial<Record<string, string>> = { seoul: 'South Korea', tokyo: 'Japan', washington: 'United States' };

/** Whose words, of what kind and from where: 'Yonhap', 'wire', 'South Korea'. */
export function whoseWords(phrase: Phrase, { sourceById, termById }: Known) {
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
