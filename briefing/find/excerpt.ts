// Cuts out of a record's text the sentence that answers a query, and says which of its words do.
import { isScript, partsOf, wholeWords, wordPattern } from './words';

/** A run of text, and whether it is a match. Never markup: the page makes text of it. */
export type Piece = readonly [text: string, isMatch: boolean];

/** About two lines of the results. */
const longest = 170;

/** @returns the sentence with most of the words, cut to the match's neighbourhood when it is long */
export function excerptOf(text: string, words: readonly string[], query: string): Piece[] {
  if (text === '') return [];
  const sentences = sentencesOf(text);
  const [first = ''] = sentences;
  let best = { sentence: first, hits: 0 };
  for (const sentence of sentences) {
    const hits = new Set(markedOf(sentence, words, query).flatMap(([piece, isMatch]) => (isMatch ? wholeWords(piece) : []))).size;
    if (hits > best.hits) best = { sentence, hits };
  }
  if (best.hits > 0) return shortened(markedOf(best.sentence, words, query));
  // Found by its title: as many sentences from the beginning as there is room for.
  const opening = sentences.reduce((sum, each) => (sum.length + each.length < longest ? `${sum} ${each}` : sum));
  return shortened([[opening, false]]);
}

/** A point before a capital ends a sentence, but for 'Rep. Ha'. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.replace(/([.?!]”?) (?=[“A-Z0-9])/g, '$1\n').split('\n')) {
    const last = sentences.at(-1);
    if (last !== undefined && /\b(?:Rep|Mr|Gen|Lt|No)\.$/.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/**
 * @param words as the index keeps them
 * @param query for words in Korean or Japanese, which are found wherever the query's own letters stand
 * @returns the whole text in pieces; neighbouring matches are one
 */
export function markedOf(text: string, words: readonly string[], query: string): Piece[] {
  const known = new Set(words);
  const typed = wholeWords(query).filter(isScript);
  const pieces: [string, boolean][] = [];
  const add = (piece: string, isMatch: boolean) => {
    const last = pieces.at(-1);
    if (last && last[1] === isMatch) last[0] += piece;
    else if (piece) pieces.push([piece, isMatch]);
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const isMatch = isScript(word)
      ? typed.some((run) => word.includes(run) || run.includes(word))
      : partsOf(wholeWords(word)[0] ?? '').some((part) => known.has(part));
    const between = text.slice(end, index);
    // 'Kang Kyung-wha' is one match, its space within.
    add(between, isMatch && between === ' ' && (pieces.at(-1)?.[1] ?? false));
    add(word, isMatch);
    end = index + word.length;
  }
  add(text.slice(end), false);
  return pieces;
}

/** Begins near the first match and ends at a word. */
function shortened(pieces: readonly Piece[]): Piece[] {
  const length = pieces.reduce((sum, [text]) => sum + text.length, 0);
  if (length <= longest) return [...pieces];
  const firstMatch = pieces.findIndex(([, isMatch]) => isMatch);
  const before = pieces.slice(0, Math.max(0, firstMatch)).reduce((sum, [text]) => sum + text.length, 0);
  const from = before < longest * 0.6 ? 0 : before - Math.round(longest * 0.3);
  const to = from + longest;
  let place = 0;
  const kept = pieces.flatMap(([text, isMatch]): Piece[] => {
    const [start, end] = [place, place + text.length];
    place = end;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part ? [[part, isMatch]] : [];
  });
  const trimmed = kept.map(([text, isMatch], index): Piece => {
    const begun = index === 0 && from > 0 && !isMatch ? `… ${text.replace(/^\S*\s/, '')}` : text;
    const cut = index === kept.length - 1 && to < length && !isMatch ? begun.replace(/\s\S*$/, ' …') : begun;
    return [cut, isMatch];
  });
  return to < length && (trimmed.at(-1)?.[1] ?? false) ? [...trimmed, [' …', false]] : trimmed;
}
