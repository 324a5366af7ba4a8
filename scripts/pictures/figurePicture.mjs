// The picture of a figure that goes along by itself: finding, measure, drawing, sources, caution, where it is from.
import { faces } from './fonts.mjs';
import { placedStill } from './placedStill.mjs';
import { setText } from './setText.mjs';
import { node } from './svgTree.mjs';

const margin = 40;
const column = 640;
export const pictureWidth = column + 2 * margin;

/** A machine without our typefaces sets the words of an SVG in others, which may be wider: room for them is kept. */
const room = { serif: 0.95, sans: 0.86 };
const title = { face: 'serif', room: room.serif, size: 26, weight: 600, leading: 32, colour: 'ink' };
const subtitle = { face: 'sans', room: room.sans, size: 16, weight: 400, leading: 22, colour: 'soft' };
const note = { face: 'sans', room: room.sans, size: 14, weight: 400, leading: 20, colour: 'soft' };
const origin = { face: 'sans', room: room.sans, size: 14, weight: 600, leading: 20, colour: 'ink' };

/**
 * @param {import('./pictureContent').FigureCard} card
 * @param {import('./svgTree.mjs').SvgNode} still the figure's, drawn for a column of text
 * @param {import('./fonts.mjs').Fonts} fonts
 * @returns {import('./svgTree.mjs').SvgNode} coloured by the names of tokens
 */
export function figurePicture(card, still, fonts) {
  const parts = [];
  let y = margin - 4;
  const add = (text, style, space) => {
    if (!text) return;
    const paragraph = setText(text, column, style, fonts);
    parts.push(...paragraph.at(margin, y + space));
    y += space + paragraph.height;
  };
  add(card.title, title, 0);
  add(card.subtitle, subtitle, 6);
  const drawing = placedStill(still, { x: margin, y: y + 24, width: column });
  parts.push(drawing.element);
  y += 24 + drawing.height + 24;
  parts.push(node('line', { x1: margin, y1: y, x2: margin + column, y2: y, stroke: 'var(--rule)' }));
  add(`${card.sources}. As of ${card.asOf}.`, note, 10);
  add(card.caveat, note, 4);
  add([card.siteName, card.address, card.licence].filter(Boolean).join(' · '), origin, 10);
  const height = Math.ceil(y + margin - 6);
  const id = card.stillId.replaceAll('.', '-');
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': faces.sans.stack,
      'text-rendering': 'geometricPrecision',
    },
    [
      node('title', { id: `${id}-title` }, [plain(card.title)]),
      node('desc', { id: `${id}-desc` }, [plain(`${sentence(card.subtitle)} ${card.description} ${card.sources}, as of ${card.asOf}.`)]),
      node('rect', { width: pictureWidth, height, fill: 'var(--paper)' }),
      ...parts,
    ],
  );
}

/** Outside a set line dates may break. */
function plain(text) {
  return text.replaceAll('\u00a0', ' ');
}

function sentence(text) {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
