// Cuts the fonts down to the letters, weights and features the site uses; a letter the typefaces lack is named with its place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { decompress } from 'wawoff2';
import { cuts, features } from './cuts.mjs';
import { always, isLeftToTheSystem } from './letters.mjs';

/**
 * @param {string} root the project
 * @param {Map<string, string>} shown each letter shown and its place (shownText.mjs)
 * @returns {Promise<{ cut: import('./cuts.mjs').Cut, woff2: Buffer }[]>}
 * @throws an Error naming every letter that is neither in a typeface nor left to the system, with its place
 */
export async function cutFonts(root, shown) {
  const sources = new Map();
  for (const { source } of cuts) {
    if (!sources.has(source)) sources.set(source, await opened(root, source));
  }
  refuseMissing(shown, [...sources.values()]);
  const made = [];
  for (const cut of cuts) {
    const { packed, has } = sources.get(cut.source);
    const wanted = lettersFor(cut, [...shown.keys()]).filter((letter) => has(letter) && !isLeftToTheSystem(letter));
    const options = { targetFormat: 'woff2', variationAxes: cut.axes, keepFeatures: features, noHinting: true };
    made.push({ cut, woff2: await subsetFont(packed, wanted.join(''), options) });
  }
  return made;
}

/** Headings have no rare letter of their own: those come from the serif. */
function lettersFor({ role }, shown) {
  if (role === 'display') return [...always];
  return [...new Set([...always, ...shown])];
}

async function opened(root, source) {
  const packed = readFileSync(join(root, 'node_modules', source));
  const font = /** @type {import('fontkit').Font} */ (fontkit.create(Buffer.from(await decompress(packed))));
  return { packed, has: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)) };
}

function refuseMissing(shown, fonts) {
  const missing = [...shown].filter(([letter]) => !isLeftToTheSystem(letter) && !fonts.some(({ has }) => has(letter)));
  if (missing.length === 0) return;
  const lines = missing.map(
    ([letter, place]) =>
      `${place} · the letter “${letter}” (${codeOf(letter)}) is in neither typeface: write it otherwise, or leave it to the system's faces in scripts/fonts/letters.mjs`,
  );
  throw new Error(lines.join('\n'));
}

const codeOf = (letter) => `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
