// The site's two typefaces as outlines: measures words and turns them into paths, whatever fonts a machine has.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { rounded } from './svgTree.mjs';

const { decompress } = createRequire(import.meta.url)('wawoff2');

/**
 * @typedef {{ face: 'sans' | 'serif', size: number, weight: number, features?: Record<string, boolean>, tracking?: number }} TextStyle
 *   size and tracking in px
 * @typedef {{ width: number, path: (x: number, y: number) => string }} Line
 *   path: the outlines as the `d` of a path, the text beginning at x on the baseline y
 * @typedef {{ layOut: (text: string, style: TextStyle) => Line, width: (text: string, style: TextStyle) => number }} Fonts
 */

/** In the order in which a letter is looked for. */
const subsets = ['latin', 'latin-ext'];
/** The first family is the one drawn; the others are for machines that open an SVG without it. */
export const faces = {
  sans: { package: 'source-sans-3', axes: 'wght', stack: "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" },
  serif: { package: 'source-serif-4', axes: 'opsz', stack: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif" },
};

/**
 * @param {string} root the project
 * @returns {Promise<Fonts>}
 */
export async function openFonts(root) {
  const opened = {};
  for (const [face, { package: name, axes }] of Object.entries(faces)) {
    const folder = join(root, 'node_modules', '@fontsource-variable', name, 'files');
    // fontkit cannot vary a WOFF2 font: it is given the TrueType font inside.
    opened[face] = [];
    for (const subset of subsets) {
      const packed = readFileSync(join(folder, `${name}-${subset}-${axes}-normal.woff2`));
      // Copied and one after the other: the bytes lie where the next font's will.
      opened[face].push(fontkit.create(Buffer.from(await decompress(packed))));
    }
  }
  return withFonts(opened);
}

function withFonts(opened) {
  const cuts = new Map();
  /** A font at a weight and, where it has optical sizes, at the size it is read in. */
  const cutsOf = ({ face, weight, size }) => {
    const key = `${face} ${weight} ${face === 'serif' ? Math.round(size) : ''}`;
    if (!cuts.has(key))
      cuts.set(
        key,
        opened[face].map((font) => font.getVariation({ wght: weight, opsz: size })),
      );
    return cuts.get(key);
  };
  const layOut = (text, style) => {
    const runs = runsOf(text, cutsOf(style));
    const placed = [];
    let width = 0;
    for (const { words, font } of runs) {
      const scale = style.size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(words, style.features ?? {});
      for (const [index, glyph] of glyphs.entries()) {
        const { xAdvance, xOffset, yOffset } = positions[index];
        placed.push({ glyph, scale, x: width + xOffset * scale, y: yOffset * scale });
        width += xAdvance * scale + (style.tracking ?? 0);
      }
    }
    return { width, path: (x, y) => placed.map((each) => outline(each, x, y)).join('') };
  };
  const widths = new Map();
  /** Of a word once: lines are measured many times until they break well. */
  const widthOf = (word, style) => {
    const key = [word, style.face, style.weight, style.size, style.tracking, ...Object.keys(style.features ?? {})].join('\t');
    if (!widths.has(key)) widths.set(key, layOut(word, style).width);
    return widths.get(key);
  };
  const width = (text, style) => {
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + widthOf(word, style), (words.length - 1) * widthOf(' ', style));
  };
  return { layOut, width };
}

/**
 * Stretches of the text that one font can set.
 * @throws an Error naming the character no font has
 */
function runsOf(text, fonts) {
  const runs = [];
  for (const letter of text) {
    const font = fonts.find((each) => each.hasGlyphForCodePoint(letter.codePointAt(0)));
    if (!font) {
      const code = letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
      throw new Error(`the character “${letter}” (U+${code}) in “${text}” is not in the typeface: write it in Latin letters`);
    }
    const last = runs.at(-1);
    if (last && last.font === font) last.words += letter;
    else runs.push({ font, words: letter });
  }
  return runs;
}

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' };

/** Fonts count upwards, pictures downwards. */
function outline({ glyph, scale, x, y }, left, baseline) {
  const place = (value, index) => rounded(index % 2 === 0 ? left + x + value * scale : baseline - y - value * scale);
  return glyph.path.commands.map(({ command, args }) => letters[command] + args.map(place).join(' ')).join('');
}
