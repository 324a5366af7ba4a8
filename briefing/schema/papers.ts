// Papers: official texts read closely. The schema of papers.yaml, and its texts with the data's values filled in.
import { z } from 'zod';
import { Day, Id, Sentence as Text } from './fields';
import { Citation } from './model';
import { countWords } from '@/briefing/read/readChapter';
import { fillIn } from './safeToSay';

/** The languages in which the capitals speak. */
export const PaperLanguage = z.enum(['en', 'ko', 'ja']);
export type PaperLanguage = z.infer<typeof PaperLanguage>;

/** What the language is called in English. */
export const languageNames: Readonly<Record<PaperLanguage, string>> = { en: 'English', ko: 'Korean', ja: 'Japanese' };

/** A few words of the paper as they were said or written, and what they mean in English. */
export const Quotation = z.strictObject({
  original: Text,
  lang: PaperLanguage,
  /** Ours; words said in English need none. */
  translation: Text.optional(),
  /** Whose words they are, when not those of all who speak in the paper. */
  by: Id.optional(),
  said: Day,
  source: Citation,
});

/** One official paper: who wrote it for whom, what it says, a few of its words, what to ask of it, and where the whole stands. */
export const Paper = z.strictObject({
  id: Id,
  title: Text,
  form: z.enum(['treaty', 'judgment', 'notice', 'statement', 'briefing', 'press conference', 'diplomatic note']),
  /** What it is called where it was written, when that is not English. */
  called: z.strictObject({ lang: PaperLanguage, text: Text }).optional(),
  date: Day,
  /** Who speaks, as entries of terms.yaml. */
  by: z.array(Id).min(1, 'must name who speaks'),
  head: z.strictObject({ who: Text, when: Text, to: Text, why: Text }),
  /** What it says, in our own words; one sentence or two each. */
  points: z.array(Text).min(1, 'must say what the paper says, point by point'),
  quotations: z.array(Quotation).refine(({ length }) => length === 1 || length === 2, 'must be one or two'),
  questions: z.strictObject({ speaking: Text, corroborate: Text, unsaid: Text }),
  /** How one comes to the whole text: what stands where, and the sources that lead there. */
  whole: z.strictObject({ says: Text, sources: z.array(Citation).min(1, 'must name a source with an address') }),
  /** What it was read from, here. */
  sources: z.array(Citation).min(1, 'must say what the paper was read from'),
  /** The facts that it bears out, and whose numbers it may name. */
  facts: z.array(Id).default([]),
});

export type Quotation = z.infer<typeof Quotation>;
export type Paper = z.infer<typeof Paper>;

/** How many words the points of a paper may have together. */
export const pointWords = { fewest: 60, most: 120 } as const;

const japaneseWords = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words of a text; Japanese, which has no spaces, is divided by the rules of Unicode and a dictionary. */
export function wordsIn(text: string, lang: PaperLanguage): number {
  if (lang !== 'ja') return countWords(text);
  return [...japaneseWords.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** @returns a checked paper with every text as it is read, each placeholder replaced by its fact's value */
export function readPaper(paper: Paper, facts: ReadonlyMap<string, { shown?: string | undefined }>): Paper {
  const say = (text: string) => fillIn(text, facts);
  const { who, when, to, why } = paper.head;
  return { ...paper, head: { who: say(who), when: say(when), to: say(to), why: say(why) }, points: paper.points.map(say) };
}

/** @returns the sources a paper names anywhere, each once */
export function sourcesOfPaper({ sources, whole, quotations }: Paper): string[] {
  return [...new Set([...sources, ...whole.sources, ...quotations.map(({ source }) => source)].map(({ id }) => id))];
}
