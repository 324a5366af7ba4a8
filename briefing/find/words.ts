// Cuts a text into the words a search compares: small letters without accents, Korean and Japanese in pairs of characters.

/** Korean, Chinese characters and kana: written without spaces, or with endings that grow onto a word. */
const script = '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

const scriptRun = new RegExp(`^[${script}]+$`, 'u');

/** A run of letters and digits of one script; a hyphen, a point or an apostrophe within a word belongs to it. */
export const wordPattern = new RegExp(`[${script}]+|(?:(?![${script}])[\\p{L}\\p{N}\\p{M}])+(?:[-‐‑.’'](?:(?![${script}])[\\p{L}\\p{N}\\p{M}])+)*`, 'gu');

/** @returns whether a word is written in Hangul, Chinese characters or kana */
export function isScript(word: string): boolean {
  return scriptRun.test(word);
}

/** @returns the text in small letters, without accents, in one form of every sign */
export function folded(text: string): string {
  // Hangul is put together again after the accents are gone: a syllable is one character.
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** @returns the words as they stand, folded, hyphens and all: 'kyung-wha' */
export function wholeWords(text: string): string[] {
  return folded(text).match(wordPattern) ?? [];
}

/** @returns the word without endings that say little: 'suspended' and 'suspends' are 'suspend', 'Seoul’s' is 'seoul', 'exchanges' is 'exchang' */
export function stem(word: string): string {
  const bare = word.replace(/[’']s?$/, '').replace(/[’'.]/g, '');
  const one = /^\p{L}{3,}[^su]s$/u.test(bare) ? bare.slice(0, -1) : bare;
  return one.replace(/^(\p{L}{4,})(?:ed|ing)$/u, '$1').replace(/^(\p{L}{4,})e$/u, '$1');
}

/** @returns the parts of one whole word that are compared: 'kyung-wha' is 'kyung' and 'wha'; '강경화' is '강경' and '경화' */
export function partsOf(word: string): string[] {
  if (!isScript(word)) return word.split(/[-‐‑]/).filter(Boolean).map(stem).filter(Boolean);
  const letters = [...word];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** @returns the words an index keeps of a text: the parts, and hyphened words joined ('kyungwha') for those who write them so */
export function indexedWords(text: string): string[] {
  return wholeWords(text).flatMap((word) => {
    const parts = partsOf(word);
    return !isScript(word) && parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}

/** Say nothing of what is looked for, and the pact is what everything here is about; a query of these alone keeps them. */
const little = new Set(
  'a about an and any are as at be been by can could did do does ever for from had has have how i in is it its me of on or out so than that the their there they this to was were what when where which who why will with would gsomia pact'.split(
    ' ',
  ),
);

/** @returns the words of a query that say what is looked for */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !little.has(word));
  return telling.length > 0 ? telling : [...words];
}
