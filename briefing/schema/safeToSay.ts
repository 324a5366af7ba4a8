// What may go on air: the schema of safe-to-say.yaml, and its texts with the data's values filled in.
import { z } from 'zod';
import { Id, Sentence as Text } from './fields';
import { Citation } from './model';
import { countWords } from '@/briefing/read/readChapter';
import { inWords } from '@/briefing/write/values';

const Facts = z.array(Id).min(1, 'must name the facts it rests on');

/** A text to be read aloud, and the facts it rests on. `attributed` says that the text names who claims what is disputed. */
const spoken = { facts: Facts, attributed: z.boolean().default(false) };
const Script = z.strictObject({ text: Text, ...spoken });

/** One chapter's strip: sentences, errors, names and two scripts. Its id is the chapter's. */
export const SafeToSay = z.strictObject({
  id: Id,
  sentences: z.array(z.strictObject({ id: Id, say: Text, ...spoken })),
  errors: z
    .array(
      z.strictObject({
        wrong: Text,
        right: Text,
        why: Text,
        /** Who printed it, where that is known; the words may differ. */
        printedIn: z.array(Citation).default([]),
        facts: Facts,
      }),
    )
    .min(1, 'must name the common errors'),
  names: z.array(Id).min(1, 'must list the people and terms to pronounce'),
  short: Script,
  long: Script,
});

export type SafeToSay = z.infer<typeof SafeToSay>;
export type SafeError = SafeToSay['errors'][number];

/** A script with its paragraphs, its words counted as written, and the seconds they take. */
export interface ReadScript {
  paragraphs: string[];
  words: number;
  seconds: number;
  facts: string[];
}

export type ReadSafeToSay = Omit<SafeToSay, 'short' | 'long'> & { short: ReadScript; long: ReadScript };

/** The pace of a newsreader in English. */
export const wordsAMinuteOnAir = 150;

interface Shown {
  shown?: string | undefined;
}

/** `{exchanges-2017}`, or `{exchanges-2017 words}` to spell a whole number up to twenty. */
const placeholder = /\{([^{}]*)\}/g;

/** The fact ids of a text's placeholders, in order; `text` is what stands around them. */
export function placeholdersIn(text: string): { ids: string[]; text: string } {
  const ids = [...text.matchAll(placeholder)].map(([, inner = '']) => inner.replace(/ words$/, ''));
  return { ids, text: text.replace(placeholder, ' ') };
}

/** @returns the text as it is said, each placeholder replaced by its fact's value */
export function fillIn(text: string, facts: ReadonlyMap<string, Shown>): string {
  return text.replace(placeholder, (whole, inner: string) => {
    const shown = facts.get(inner.replace(/ words$/, ''))?.shown ?? whole;
    return inner.endsWith(' words') ? inWords(shown) : shown;
  });
}

/** @returns every fact a chapter's strip rests on */
export function factsOnAir({ sentences, errors, short, long }: SafeToSay): string[] {
  return [...sentences, ...errors, short, long].flatMap(({ facts }) => facts);
}

/** 75 words take 30 seconds. */
export function secondsOnAir(words: number): number {
  return Math.round((words / wordsAMinuteOnAir) * 60);
}

/** @returns a checked entry with every text as it is said */
export function readAloud(entry: SafeToSay, facts: ReadonlyMap<string, Shown>): ReadSafeToSay {
  const say = (text: string) => fillIn(text, facts);
  const script = ({ text, facts: ids }: SafeToSay['short']): ReadScript => {
    const words = countWords(say(text));
    return { paragraphs: say(text).split(/\n+/), words, seconds: secondsOnAir(words), facts: ids };
  };
  return {
    ...entry,
    sentences: entry.sentences.map((sentence) => ({ ...sentence, say: say(sentence.say) })),
    errors: entry.errors.map((error) => ({ ...error, right: say(error.right), why: say(error.why) })),
    short: script(entry.short),
    long: script(entry.long),
  };
}
