// What a talk opens with and ends on: the schema of talk.yaml and its rules; the chapters give what stands between.
import { z } from 'zod';
import { at, type EntryFile } from './entryFile';
import type { Fault } from '../schema/faults';
import { unknownId } from '../schema/ids';
import { Id } from '../schema/fields';
import { numbersBorneOut, type NumberedFacts } from './numbersBorneOut';
import type { ChapterDraft } from '../read/chapterDraft';
import { fillIn } from '../schema/safeToSay';

const Text = z.string().trim().min(1, 'must not be empty');

/** How many sentences a room is to keep. */
const kept = 3;

/** The first slide: what is said to be odd, line by line, and the question of the whole talk as the last. */
const Opening = z.strictObject({
  id: z.literal('opening'),
  lines: z.array(Text).min(2, 'must have at least two lines').max(3, 'must have at most three lines'),
  say: Text,
});

/** The last but one. Where the pact stands and the question to take home come from safe-to-say.yaml and from a chapter's <Ask takeHome>. */
const Closing = z.strictObject({
  id: z.literal('closing'),
  keep: z.array(z.strictObject({ say: Text, facts: z.array(Id).min(1, 'must name the facts it rests on') })).length(kept, `must be ${kept} sentences`),
  say: Text,
});

export const TalkEntry = z.discriminatedUnion('id', [Opening, Closing], { error: 'must be "opening" or "closing"' });
export type TalkEntry = z.infer<typeof TalkEntry>;

export interface TalkFrame {
  opening: { lines: string[]; say: string };
  closing: { keep: string[]; say: string };
}

/** @returns the faults of talk.yaml */
export function checkTalk(file: EntryFile<TalkEntry>, known: NumberedFacts): Fault[] {
  const faults: Fault[] = [];
  for (const id of ['opening', 'closing'] as const) {
    const found = file.entries.filter(({ value }) => value.id === id);
    if (found.length !== 1 && file.readable && file.unread.length === 0)
      faults.push({ file: file.file, message: `a talk needs one entry with id: ${id} (it has ${found.length})` });
  }
  for (const entry of file.entries) {
    if (entry.value.id === 'opening') continue;
    entry.value.keep.forEach(({ say, facts }, index) => {
      const fault = (path: PropertyKey[], message: string) => faults.push({ ...at(file, entry, ['keep', index, ...path]), message });
      facts.forEach((id, place) => {
        const message = unknownId('fact', id, known.factIds, 'add it to facts.yaml');
        if (message) fault(['facts', place], message);
      });
      for (const message of numbersBorneOut(say, facts, known)) fault(['say'], message);
    });
  }
  return faults;
}

/** @returns a fault for each chapter's question but one that a talk would end with */
export function askedTwice(drafts: readonly ChapterDraft[]): Fault[] {
  const home = drafts.flatMap(({ uses, file }) =>
    uses.filter(({ name, attributes }) => name === 'Ask' && 'takeHome' in attributes).map(({ line }) => ({ file, line })),
  );
  const [first, ...others] = home;
  return others.map((place) => ({
    ...place,
    message: `a talk ends with one question, and <Ask takeHome> stands already in ${first?.file}:${first?.line}: take one out`,
  }));
}

/** @returns the checked entries as a talk has them, with the facts' values filled in */
export function readTalk(entries: readonly TalkEntry[], facts: ReadonlyMap<string, { shown?: string | undefined }>): TalkFrame {
  const opening = entries.find((entry) => entry.id === 'opening');
  const closing = entries.find((entry) => entry.id === 'closing');
  return {
    opening: { lines: opening?.lines ?? [], say: opening?.say ?? '' },
    closing: { keep: closing?.keep.map(({ say }) => fillIn(say, facts)) ?? [], say: closing?.say ?? '' },
  };
}
