// The turning points of the story, and what each capital said at them: its own words, dated, or the reason why none stand here.
import { z } from 'zod';
import { Id, PartialDate, Sentence as Text } from './fields';
import { Actor, Citation } from './model';

/** The three capitals the pact concerns. */
export const Capital = Actor.extract(['seoul', 'tokyo', 'washington']);

/** The words as they were spoken or written, in their own language. */
export const Original = z.strictObject({ lang: z.enum(['ko', 'ja']), text: Text });

/** A sentence, or a part of one, that a government's own voice said. */
export const Voice = z.strictObject({
  capital: Capital,
  /** An entry of the glossary: a person, or a ministry that gave no name. */
  by: Id,
  /** Who, when an office speaks through somebody unnamed or outside the glossary: 'a spokesperson'. */
  through: Text.optional(),
  date: PartialDate,
  /** In English. */
  words: Text,
  original: Original.optional(),
  /** Whose English it is when the speaker spoke another language. */
  translation: z.enum(['ours', 'official']).optional(),
  sources: z.array(Citation).min(1),
  /** Spoken at its slide. */
  say: Text.optional(),
});

/** A turning point; its id names it in `<Voices at="…" />`. */
export const TurningPoint = z.strictObject({
  id: Id,
  name: Text,
  /** When it was: a year, a month or a day. */
  date: PartialDate,
  capitals: z.array(Capital).min(1).default(['seoul', 'tokyo', 'washington']),
  voices: z.array(Voice),
  /** A capital that is not heard, and why. */
  silent: z.array(z.strictObject({ capital: Capital, why: Text })).default([]),
  /** Of its slides, one for each voice; without it there are none. All capitals together, so that none speaks alone. */
  importance: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
});

export type Capital = z.infer<typeof Capital>;
export type Voice = z.infer<typeof Voice>;
export type TurningPoint = z.infer<typeof TurningPoint>;

/** A cell of the table: what a capital said at a turning point, or why it says nothing. */
export interface VoiceCell {
  capital: Capital;
  voices: Voice[];
  why: string | undefined;
}

/** @returns the capitals concerned in the order of the schema, each with its words or the reason for none */
export function cellsOf({ capitals, voices, silent }: TurningPoint): VoiceCell[] {
  return Capital.options
    .filter((capital) => capitals.includes(capital))
    .map((capital) => ({
      capital,
      voices: voices.filter((voice) => voice.capital === capital),
      why: silent.find((each) => each.capital === capital)?.why,
    }));
}

/** @returns the table as `npm run quotations` prints it: one block a turning point, one line a capital */
export function quotationTable(points: readonly TurningPoint[]): string {
  const blocks = points.map((point) => [`${point.date}  ${point.name}`, ...cellsOf(point).flatMap(linesOf)].join('\n'));
  const cells = points.flatMap(cellsOf);
  const heard = cells.filter(({ voices }) => voices.length > 0).length;
  const explained = cells.filter(({ voices, why }) => voices.length === 0 && why).length;
  return [
    ...blocks,
    `${points.length} turning points, ${cells.length} cells: ${heard} with words, ${explained} empty with a reason, ${cells.length - heard - explained} empty without one`,
  ].join('\n\n');
}

function linesOf({ capital, voices, why }: VoiceCell): string[] {
  const name = capital.padEnd(11);
  if (voices.length === 0) return [`  ${name}(none: ${why ?? 'no reason given'})`];
  return voices.flatMap(({ by, date, words, original, translation, sources }) => [
    `  ${name}${date}  ${by}: “${words}”${translation ? ` [${translation === 'ours' ? 'our translation' : 'official translation'}]` : ''} (${sources.map(({ id }) => id).join(', ')})`,
    ...(original ? [`  ${''.padEnd(11)}${''.padEnd(date.length)}  ${original.lang}: ${original.text}`] : []),
  ]);
}
