// Looks a query up: all of its words first, then with slips of the finger, then as many words as any record has.
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { FindNames, FindTexts, NamedRow } from './fileShapes';
import { kindOf } from './kinds';
import { nearestNames } from './nearestNames';
import { spellingsOf, type Spellings } from './spellings';
import { folded, indexedWords, isScript, partsOf, tellingWords, wholeWords, wordPattern } from './words';

/** Of a longer query the rest is left unread: nobody looks for so much, and a paste must not stop the page. */
export const longestQuery = 200;
const mostWords = 16;

/** A record that answers, and the words of it that do. */
export interface Found {
  row: number;
  score: number;
  words: readonly string[];
}

export interface Outcome {
  found: Found[];
  /** How it was come by: every word as it stands, with slips mended, or some of the words only. */
  by: 'all' | 'mended' | 'some' | 'none';
  /** Words that are nowhere, and what they were taken for: 'esprer', 'esper'. */
  mended: (readonly [typed: string, taken: string])[];
  /** Rows of the names most like the query, where nothing was found. */
  nearest: number[];
}

/** What a search asks its index for. */
export type Finder = (query: string) => Outcome;

interface Indexed {
  id: number;
  title: string;
  names: string;
  sentence: string;
  text: string;
}

/** Words of a title say what a record is about; those of its text only that it speaks of it. */
const boost = { title: 3.2, names: 3, sentence: 1.35, text: 1 };

/**
 * @param texts undefined while they have not come: titles and names alone are then looked through
 * @returns a function that never throws, whatever is typed
 */
export function finderOf({ rows, spellings: list }: FindNames, texts?: FindTexts): Finder {
  const spellings = spellingsOf(list);
  const plain = rows.map(([, title], row) => folded(`${title} ${texts?.texts[row] ?? ''}`));
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'names', 'sentence', 'text'],
    tokenize: (text) => indexedWords(spellings.respelt(text)),
    processTerm: (word) => word,
  });
  index.addAll(
    rows.map((row, id) => {
      const [, title, , place, native = '', also = ''] = row;
      const text = texts?.texts[id] ?? '';
      // A day is a name of what happened on it.
      return {
        id,
        names: `${native} ${also} ${kindOf(row).isDated ? place : ''}`,
        text,
        ...(kindOf(row).isSentence ? { title: '', sentence: title } : { title, sentence: '' }),
      };
    }),
  );

  const search = (query: Query, slips: number) =>
    index.search(query, {
      tokenize: (text) => text.split(' '),
      combineWith: 'AND',
      boost,
      prefix: begins,
      fuzzy: (word) => (slips > 0 && mayHaveSlips(word) ? slips : false),
      maxFuzzy: slips,
    });
  const known = (word: string) => search(word, 0).length > 0;

  return (typed) => {
    const query = typed.slice(0, longestQuery);
    const { words, tree } = queryOf(query, spellings);
    if (words.length === 0) return { found: [], by: 'none', mended: [], nearest: [] };
    const ranked = (results: SearchResult[]) => rank(results, query, rows, plain);
    const exact = ranked(search(tree, 0));
    if (exact.length > 0) return { found: exact, by: 'all', mended: [], nearest: [] };
    const strange = words.filter((word) => !known(word));
    for (const slips of strange.some(mayHaveSlips) ? [1, 2] : []) {
      const results = search(tree, slips);
      const mended = mendedWords(strange, results);
      const taken = ranked(results.filter(({ terms }) => mended.every(([, term]) => terms.includes(term))));
      if (mended.length > 0 && taken.length > 0)
        return { found: taken, by: 'mended', mended: mended.map(([word, term]) => [typedFor(word, query), term]), nearest: [] };
    }
    const most = mostOf(search({ combineWith: 'OR', queries: words.filter((word) => !strange.includes(word)) }, 0));
    // Of several words one alone says little: 'Shintaro Abe' is no query for all that names an Abe.
    if (most.length > 0) return { found: ranked(most), by: 'some', mended: [], nearest: nearestNames(strange.join(' '), rows) };
    return { found: [], by: 'none', mended: [], nearest: nearestNames(query, rows) };
  };
}

/** The words to look for, and how they belong together: a run of Korean or Japanese may stand for a name in Latin letters, too. */
function queryOf(query: string, spellings: Spellings): { words: string[]; tree: Query } {
  const whole = tellingWords(wholeWords(spellings.respelt(query))).slice(0, mostWords);
  const queries = whole.map((word): Query => {
    const own = { combineWith: 'AND' as const, queries: partsOf(word) };
    const printed = spellings.printedFor(word).map((name) => ({ combineWith: 'AND' as const, queries: wholeWords(name).flatMap(partsOf) }));
    return printed.length > 0 ? { combineWith: 'OR', queries: [own, ...printed] } : own;
  });
  return { words: whole.flatMap(partsOf), tree: { combineWith: 'AND', queries } };
}

/** Whether the word may be the beginning of a longer one: not a number, for 90 is not 900, but 201 is on its way to a year. */
function begins(word: string): boolean {
  if (/^\d+$/.test(word)) return word.length === 3;
  return word.length >= 2 || isScript(word);
}

function mayHaveSlips(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word) && !isScript(word);
}

/** @returns the word of the query, as it was typed, that is compared as the given one: 'disapointed' for 'disapoint' */
function typedFor(part: string, query: string): string {
  return query.match(wordPattern)?.find((word) => wholeWords(word).flatMap(partsOf).includes(part)) ?? part;
}

/** What each strange word was taken for, by the results that count most; none unless every one was. */
function mendedWords(strange: readonly string[], results: readonly SearchResult[]): [string, string][] {
  const pairs = strange.map((word): [string, string | undefined] => {
    const [first] = results;
    const own = first?.terms.filter((term) => near(term, word)) ?? [];
    return [word, own.sort((a, b) => slipsBetween(a, word) - slipsBetween(b, word))[0]];
  });
  return pairs.every((pair): pair is [string, string] => pair[1] !== undefined) ? pairs : [];
}

const near = (term: string, word: string) => slipsBetween(term, word) <= 2;

/** @returns how many letters must be put in, left out or exchanged (Levenshtein) */
function slipsBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const [row, letter] of [...a].entries()) {
    const now = [row + 1];
    for (const [place, other] of [...b].entries())
      now.push(Math.min((before[place + 1] ?? 0) + 1, (now[place] ?? 0) + 1, (before[place] ?? 0) + Number(letter !== other)));
    before = now;
  }
  return before.at(-1) ?? 0;
}

/** @returns the results that have as many of the words as any has */
function mostOf(results: readonly SearchResult[]): SearchResult[] {
  const most = Math.max(0, ...results.map(({ queryTerms }) => queryTerms.length));
  return results.filter(({ queryTerms }) => queryTerms.length === most);
}

/** A name that is the query counts most; words next to each other, as they were typed, count more than the same words apart. */
function rank(results: readonly SearchResult[], query: string, rows: readonly NamedRow[], plain: readonly string[]): Found[] {
  const phrase = folded(query).replace(/\s+/g, ' ').trim();
  const found = results.map(({ id, score, terms, match }) => {
    const row = Number(id);
    const kind = kindOf(rows[row]);
    const [, title, , place] = (rows[row]?.map((part) => folded(String(part))) ?? []) as [string, string, string, string];
    const isName = [title, `the ${title}`, kind.isDated && place.includes(' ') && place].includes(phrase);
    // A definition that begins with the words defines them.
    const defines = phrase !== '' && (plain[row] ?? '').startsWith(`${title} ${phrase}`);
    const byName = defines || Object.values(match).some((fields) => fields.includes('title') || fields.includes('names'));
    const weight = kind.isNamed && !byName ? 1 : kind.weight;
    return { row, score: score * weight * (isName ? 3 : nextToEachOther(phrase, title, plain[row] ?? '')), words: terms, kind, byName };
  });
  // Where one bears the name that was looked for, those of its kind in whose text it stands are not meant.
  const borne = new Set(found.filter(({ kind, byName }) => kind.isNamed && byName).map(({ kind }) => kind));
  return found.filter(({ kind, byName }) => byName || !borne.has(kind)).sort((a, b) => b.score - a.score);
}

/** Words together count twice, in a title more; one word is always together. */
function nextToEachOther(phrase: string, title: string, text: string): number {
  if (!phrase.includes(' ') || !text.includes(phrase)) return 1;
  return title.includes(phrase) ? 2.5 : 2;
}
