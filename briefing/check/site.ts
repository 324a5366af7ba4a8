// What the site says of its subject on its cover and on the fact sheet: the schema of site.yaml and its rules.
import { z } from 'zod';
import { at, type EntryFile } from './entryFile';
import { numbersBorneOut, type NumberedFacts } from './numbersBorneOut';
import type { Fault } from '../schema/faults';
import { Id, Sentence } from '../schema/fields';
import { unknownId, type Ids } from '../schema/ids';
import { fillIn } from '../schema/safeToSay';

const Facts = z.array(Id).min(1, 'must name the facts it rests on');

const Cover = z.strictObject({ id: z.literal('cover'), title: Sentence, lead: Sentence, facts: Facts });

/** The fact sheet: a term that says what the subject is, sentences for air that go on, the state it is in, and the key figures. */
const Sheet = z.strictObject({
  id: z.literal('sheet'),
  term: Id,
  /** Ids in safe-to-say.yaml. */
  sentences: z.array(Id),
  state: Sentence,
  /** What the state rests on. */
  facts: Facts,
  figures: z.array(Id),
});

export const SiteEntry = z.discriminatedUnion('id', [Cover, Sheet]);
export type SiteEntry = z.infer<typeof SiteEntry>;

/** As pages have it, the facts' values filled in. */
export interface SiteWords {
  cover: { title: string; lead: string };
  sheet: Pick<z.infer<typeof Sheet>, 'term' | 'sentences' | 'state' | 'facts' | 'figures'>;
}

interface Known extends NumberedFacts {
  terms: Ids;
  figures: Ids;
  /** The sentences for air. */
  sentences: Ids;
}

/** @returns the faults of site.yaml */
export function checkSite(file: EntryFile<SiteEntry>, known: Known): Fault[] {
  const faults: Fault[] = [];
  for (const id of ['cover', 'sheet'] as const) {
    const found = file.entries.filter(({ value }) => value.id === id);
    if (found.length !== 1 && file.readable && file.unread.length === 0)
      faults.push({ file: file.file, message: `the site needs one entry with id: ${id} (it has ${found.length})` });
  }
  for (const entry of file.entries) {
    const { value } = entry;
    const fault = (path: PropertyKey[], message: string | undefined) => {
      if (message) faults.push({ ...at(file, entry, path), message });
    };
    value.facts.forEach((id, place) => fault(['facts', place], unknownId('fact', id, known.factIds, 'add it to facts.yaml')));
    for (const [field, text] of Object.entries(value.id === 'cover' ? { title: value.title, lead: value.lead } : { state: value.state })) {
      for (const message of numbersBorneOut(text, value.facts, known)) fault([field], message);
    }
    if (value.id === 'cover') continue;
    fault(['term'], unknownId('term', value.term, known.terms, 'add it to terms.yaml'));
    value.sentences.forEach((id, place) => fault(['sentences', place], unknownId('sentence', id, known.sentences, 'add it to safe-to-say.yaml')));
    value.figures.forEach((id, place) => fault(['figures', place], unknownId('figure', id, known.figures, 'add it to figures.yaml')));
  }
  return faults;
}

/** @returns the checked entries as pages have them */
export function readSite(entries: readonly SiteEntry[], facts: ReadonlyMap<string, { shown?: string | undefined }>): SiteWords {
  const cover = entries.find((entry) => entry.id === 'cover');
  const sheet = entries.find((entry) => entry.id === 'sheet');
  return {
    cover: { title: fillIn(cover?.title ?? '', facts), lead: fillIn(cover?.lead ?? '', facts) },
    sheet: {
      term: sheet?.term ?? '',
      sentences: sheet?.sentences ?? [],
      state: fillIn(sheet?.state ?? '', facts),
      facts: sheet?.facts ?? [],
      figures: sheet?.figures ?? [],
    },
  };
}
