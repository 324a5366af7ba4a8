// The names most like a word that is nowhere: by the pairs of letters they share.
import type { NamedRow } from './fileShapes';
import { foundKinds } from './kinds';
import { wholeWords } from './words';

/** People, organisations, words and pages have names; a sentence is not one. */
const named = new Set<number>(['person', 'organisation', 'word', 'page'].map((kind) => foundKinds.findIndex(({ id }) => id === kind)));

/** Of the letters' pairs, how many must be shared; below it a name is no help. */
const least = 0.3;

/** @returns the rows of the nearest name, or of two that are as near; none when nothing is near */
export function nearestNames(query: string, rows: readonly NamedRow[]): number[] {
  const asked = wholeWords(query).filter((word) => word.length > 2);
  const near = rows.flatMap(([kind, title], row) => {
    if (!named.has(kind)) return [];
    const likeness = Math.max(0, ...wholeWords(title).flatMap((word) => asked.map((other) => alike(word, other))));
    return likeness >= least ? [{ row, likeness }] : [];
  });
  const best = Math.max(...near.map(({ likeness }) => likeness));
  return near
    .filter(({ likeness }) => likeness === best)
    .slice(0, 2)
    .map(({ row }) => row);
}

/** Twice the shared pairs over all pairs (Dice); the first letter makes a pair with the word's beginning. */
function alike(a: string, b: string): number {
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const left = [...others];
  const shared = pairs.filter((pair) => {
    const place = left.indexOf(pair);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return (2 * shared.length) / (pairs.length + others.length);
}

function pairsOf(word: string): string[] {
  const letters = [...` ${word}`];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
