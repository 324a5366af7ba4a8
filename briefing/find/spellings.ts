// Other spellings of a word or a name: what a reader types, and what is printed here.
import { folded, isScript, partsOf, wholeWords } from './words';

/** What may be typed, and what is printed: 'whitelist', 'white list'. */
export type Spelling = readonly [typed: string, printed: string];

export interface Spellings {
  /** @returns the text folded, each other spelling replaced by the one that is printed */
  respelt: (text: string) => string;
  /** @returns what is printed for a run of Korean or Japanese that is such a spelling or begins one; none for other words */
  printedFor: (word: string) => string[];
}

/** @param list where a spelling stands twice, the first counts */
export function spellingsOf(list: readonly Spelling[]): Spellings {
  const latin = new Map<string, string>();
  const scripts: { typed: string; printed: string }[] = [];
  for (const [typed, printed] of list) {
    const words = wholeWords(typed);
    if (words.some(isScript)) scripts.push({ typed: words.join(''), printed });
    else if (!latin.has(spaced(typed))) latin.set(spaced(typed), hyphened(printed));
  }
  // The longest first; between its words a hyphen is as good as a space.
  const patterns = [...latin.keys()].sort((a, b) => b.length - a.length).map((typed) => typed.replaceAll(' ', '[ -]'));
  const anyOf = patterns.length > 0 ? new RegExp(` (${patterns.join('|')})(?= )`, 'g') : undefined;

  return {
    respelt(text) {
      if (!anyOf) return folded(text);
      return ` ${hyphened(text)} `.replace(anyOf, (_, typed: string) => ` ${latin.get(typed.replaceAll('-', ' ')) ?? typed}`).trim();
    },
    printedFor(word) {
      if (!isScript(word)) return [];
      const whole = scripts.filter(({ typed }) => typed === word);
      const begun = whole.length > 0 || word.length < 2 ? whole : scripts.filter(({ typed }) => typed.startsWith(word));
      return [...new Set(begun.map(({ printed }) => printed))];
    },
  };
}

/** Folded words with one space between them; a hyphened name keeps its hyphens. */
function hyphened(text: string): string {
  return wholeWords(text)
    .map((word) => (isScript(word) ? word : partsOf(word).join('-')))
    .join(' ');
}

function spaced(text: string): string {
  return hyphened(text).replaceAll('-', ' ');
}
