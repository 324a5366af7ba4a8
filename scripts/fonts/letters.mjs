// The letters every cut has whether the text uses them today or not, and the signs left to the system's faces on purpose.

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Type of the house: quotation marks, dashes, spaces that do not break, marks of measure. */
const punctuation = '\u00a0‘’“”–—…·•°±×−';

/** Names in Latin letters: Hepburn's long vowels (Tōkyō), McCune and Reischauer's short ones (Sŏul), and é. Others come with the text that uses them. */
const names = 'ōūŌŪŏŭŎŬé';

/** So that a word nobody foresaw (a reader's own in a form) seldom falls out of the typeface; all that large headings have. */
export const always = ascii + punctuation + names;

/** Signs the typefaces lack: each machine's own are as good. */
const signs = new Set('←→↗√■▲◆●✚✓‐‑\u2009\u202f');

/** The phonetic alphabet, which app/styles/languages.css sets in faces made for it, with its marks over letters. */
const phonetic = /[\u0250-\u036f]/;

/** Scripts set in the system's Korean and Japanese faces, by the same style sheet. */
const script = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef・ー]/u;

/**
 * @param {string} letter
 * @returns {boolean} whether the system's faces draw it, on purpose
 */
export function isLeftToTheSystem(letter) {
  return signs.has(letter) || phonetic.test(letter) || script.test(letter) || /[\p{Cc}\p{Cf}]/u.test(letter);
}
