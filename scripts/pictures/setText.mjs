// Sets a paragraph: its lines as text elements one under the other.
import { faces } from './fonts.mjs';
import { node } from './svgTree.mjs';
import { wrapWords } from './wrapWords.mjs';

/**
 * @typedef {import('./fonts.mjs').TextStyle & { leading: number, colour: string, room?: number }} ParagraphStyle
 *   leading: from baseline to baseline in px; colour: a token's name; room: the share of the width that is used, of 1
 * @typedef {{ height: number, width: number, lines: string[], at: (x: number, y: number) => import('./svgTree.mjs').SvgNode[] }} Paragraph
 *   at: the elements, x at the left and y at the top of the first line
 */

const nbsp = '\u00a0';

/**
 * @param {string} text
 * @param {number} width in px
 * @param {ParagraphStyle} style
 * @param {import('./fonts.mjs').Fonts} fonts
 * @returns {Paragraph} of no height where there are no words
 */
export function setText(text, width, style, fonts) {
  const { face, size, weight, tracking, leading, colour, room = 1 } = style;
  const lines = wrapWords(text, width * room, (line) => fonts.width(line, style)).map((line) => line.replaceAll(nbsp, ' '));
  const first = (leading + size * 0.7) / 2;
  const at = (x, y) =>
    lines.map((line, index) =>
      node(
        'text',
        {
          x,
          y: y + first + index * leading,
          fill: `var(--${colour})`,
          'font-family': faces[face].stack,
          'font-size': size,
          'font-weight': weight,
          'letter-spacing': tracking,
          'font-variant': 'lining-nums',
        },
        [line],
      ),
    );
  const longest = lines.reduce((most, line) => Math.max(most, fonts.width(line, style)), 0);
  return { height: lines.length * leading, width: longest, lines, at };
}
