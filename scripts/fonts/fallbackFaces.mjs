// Writes the style sheet of the fallback faces: each system face stretched to the widths and heights of ours, so that little moves when ours comes.
import * as fontkit from 'fontkit';
import { decompress } from 'wawoff2';
import { sample, systemFaces } from './systemFaces.mjs';

/** What the adjusted faces are measured for: a bold system face stands in for all weights above 500. */
const roles = {
  serif: { of: 'serif', bold: 600 },
  display: { of: 'serif', bold: 570 },
  sans: { of: 'sans', bold: 650 },
};

/**
 * @param {'serif' | 'display' | 'sans'} role
 * @param {Buffer} woff2 the cut that will take the fallbacks' place
 * @returns {Promise<string>} CSS: the `@font-face` rules, and their families in order as `--fallbacks-<role>`
 */
export async function fallbackFaces(role, woff2) {
  const font = fontkit.create(Buffer.from(await decompress(woff2)));
  const { of, bold } = roles[role];
  const isHeading = role === 'display';
  const rules = systemFaces[of].flatMap((face) => [
    ...(isHeading ? [] : [rule(role, face.family, face.regular, '1 500', font, widthOf(font, 400) / face.width)]),
    rule(role, face.family, face.bold, isHeading ? '1 1000' : '501 1000', font, widthOf(font, bold) / face.boldWidth),
  ]);
  const families = systemFaces[of].map(({ family }) => `'${nameOf(role, family)}'`);
  return `${rules.join('\n')}\n:root { --fallbacks-${role}: ${families.join(', ')}; }\n`;
}

const nameOf = (role, family) => `${family} as ${role}`;

/** Size-adjust scales all measures of a face, its height too: the heights are divided by it, so that lines stay where they are. */
function rule(role, family, names, weights, font, adjust) {
  const height = (units) => `${percent(Math.abs(units) / font.unitsPerEm / adjust)}`;
  const sources = names.map((name) => `local('${name}')`).join(', ');
  return `@font-face { font-family: '${nameOf(role, family)}'; src: ${sources}; font-weight: ${weights}; size-adjust: ${percent(adjust)}; ascent-override: ${height(font.ascent)}; descent-override: ${height(font.descent)}; line-gap-override: ${height(font.lineGap)}; }`;
}

const percent = (share) => `${Math.round(share * 10000) / 100}%`;

/** @returns {number} of the sample's average letter, in em */
function widthOf(font, wght) {
  const varied = font.variationAxes.wght ? font.getVariation({ wght }) : font;
  const letters = [...sample].map((letter) => varied.glyphForCodePoint(letter.codePointAt(0)).advanceWidth);
  return letters.reduce((sum, each) => sum + each, 0) / letters.length / font.unitsPerEm;
}
