// Cuts a Korean and a Japanese face down to the letters of the quotations that have a slide: for machines that have none of their own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { decompress } from 'wawoff2';
import { parse } from 'yaml';

/** Where the quotations stand; each `original` is of one of these languages, or is in Latin letters. */
const quotations = 'content/turning-points.yaml';

/** By language; what app/present/deck/slides.css calls them. */
const faces = {
  ko: { family: 'Quoted Korean', source: '@fontsource/nanum-gothic/files/nanum-gothic-korean-400-normal.woff2' },
  ja: { family: 'Quoted Japanese', source: '@fontsource/sawarabi-gothic/files/sawarabi-gothic-japanese-400-normal.woff2' },
};

/**
 * @param {string} root the project
 * @returns {{ ko: string, ja: string }} every letter of the quotations in each language, once
 */
export function quotedLetters(root) {
  const found = { ko: new Set(), ja: new Set() };
  const walk = (part) => {
    if (part === null || typeof part !== 'object') return;
    const { lang, text } = part.original ?? {};
    if (found[lang]) for (const letter of text.normalize('NFC')) found[lang].add(letter);
    Object.values(part).forEach(walk);
  };
  walk(parse(readFileSync(join(root, quotations), 'utf8')));
  return { ko: [...found.ko].sort().join(''), ja: [...found.ja].sort().join('') };
}

/**
 * @param {string} root the project
 * @param {{ ko: string, ja: string }} letters
 * @returns {Promise<{ name: string, family: string, woff2: Buffer }[]>} a font for each language that is quoted
 * @throws an Error naming every letter a face lacks
 */
export async function cutQuoted(root, letters) {
  const made = [];
  for (const [lang, { family, source }] of Object.entries(faces)) {
    if (letters[lang] === '') continue;
    const packed = readFileSync(join(root, 'node_modules', source));
    const font = /** @type {import('fontkit').Font} */ (fontkit.create(Buffer.from(await decompress(packed))));
    const missing = [...letters[lang]].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)));
    if (missing.length > 0)
      throw new Error(`${quotations} · the letters “${missing.join('')}” (${lang}) are not in ${source}: take another face in scripts/fonts/quotedFonts.mjs`);
    made.push({ name: `quoted-${lang}`, family, woff2: await subsetFont(packed, letters[lang], { targetFormat: 'woff2', noHinting: true }) });
  }
  return made;
}

/**
 * @param {{ family: string, address: string }[]} fonts
 * @returns {string} CSS; a browser fetches a face only for words that none of the machine's own can set
 */
export function quotedSheet(fonts) {
  return fonts.map(({ family, address }) => `@font-face { font-family: '${family}'; src: url(${address}) format('woff2'); font-display: swap; }\n`).join('');
}
