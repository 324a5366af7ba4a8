// A picture of a fixed size, for a screen in a studio or a card in a feed: few words, set large, and a still beside or below them.
import { faces } from './fonts.mjs';
import { placedStill, sizeOfStill, smallestLetters } from './placedStill.mjs';
import { setText } from './setText.mjs';
import { node } from './svgTree.mjs';

/**
 * @typedef {object} Stage sizes in px
 * @property {number} width
 * @property {number} height
 * @property {{ x: number, y: number }} margin nothing but paper stands outside
 * @property {[size: number, leading: number][]} titles from the largest to the smallest
 * @property {[size: number, leading: number]} text
 * @property {[size: number, leading: number]} foot
 * @property {number} gap between words and picture
 * @property {number} largest to what size a still's smallest letters are enlarged at most
 * @property {number} legible below which size of those letters the subtitle gives way, where that helps
 *
 * @typedef {{ title: string, subtitle?: string, caption?: string, foot: string, origin: string }} Words
 *   caption: says what the still shows, where the title does not
 */

/** A television set may hide 5 % at each edge: 96 and 54 px. @type {Stage} */
export const air = {
  width: 1920,
  height: 1080,
  margin: { x: 112, y: 72 },
  titles: [
    [76, 86],
    [68, 78],
    [60, 70],
  ],
  text: [34, 46],
  foot: [30, 40],
  gap: 44,
  largest: 63,
  legible: 22,
};
/** @type {Stage} */
export const card = {
  width: 1200,
  height: 630,
  margin: { x: 60, y: 48 },
  titles: [
    [58, 64],
    [50, 56],
    [42, 48],
  ],
  text: [26, 34],
  foot: [22, 30],
  gap: 28,
  largest: 34,
  legible: 16,
};

/** The words' share of the width where the picture stands beside them. */
const beside = 0.37;

/**
 * @param {Stage} stage
 * @param {Words} words
 * @param {readonly import('./svgTree.mjs').SvgNode[]} stills one figure's, drawn in several sizes: the one whose letters come out largest is shown
 * @param {import('./fonts.mjs').Fonts} fonts
 * @returns {import('./svgTree.mjs').SvgNode} coloured by the names of tokens
 */
export function stagePicture(stage, words, stills, fonts) {
  const { width, height, margin } = stage;
  const foot = footOf(stage, words, fonts);
  const space = { x: margin.x, y: margin.y, width: width - 2 * margin.x, height: height - 2 * margin.y - foot.height - stage.gap };
  const arranged = stills.length > 0 ? bestOf(stage, words, stills, space, fonts) : alone(stage, words, space, fonts);
  return node('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': faces.sans.stack }, [
    node('rect', { width, height, fill: 'var(--paper)' }),
    ...arranged.elements,
    ...foot.elements,
  ]);
}

function bestOf(stage, words, stills, space, fonts) {
  const arrange = (said) =>
    stills
      .flatMap((still) => [below(stage, said, still, space, fonts), aside(stage, said, still, space, fonts)])
      .reduce((best, next) => (next.worth > best.worth ? next : best));
  const whole = arrange(words);
  if (whole.letters >= stage.legible) return whole;
  const shorter = arrange({ ...words, subtitle: '' });
  return shorter.letters > whole.letters * 1.1 ? shorter : whole;
}

/** Worth more than its letters where the picture fills the width, and less where it would stand lost. */
function below(stage, words, still, space, fonts) {
  const head = headOf(stage, words, space.width, { lines: 2, height: space.height / 2 }, fonts);
  const left = { ...space, y: space.y + head.height + stage.gap, height: space.height - head.height - stage.gap };
  const picture = drawing(stage, words, still, left, fonts);
  const fills = picture.width / space.width > 0.75;
  return { letters: picture.letters, worth: picture.letters * (fills ? 1.12 : 0.9), elements: [...head.at(space.x, space.y), ...picture.elements] };
}

function aside(stage, words, still, space, fonts) {
  const width = space.width * beside;
  const head = headOf(stage, words, width, { lines: 6, height: space.height }, fonts);
  const left = { ...space, x: space.x + width + stage.gap, width: space.width - width - stage.gap };
  const picture = drawing(stage, words, still, left, fonts);
  return { letters: picture.letters, worth: head.height <= space.height ? picture.letters : 0, elements: [...head.at(space.x, space.y), ...picture.elements] };
}

function alone(stage, words, space, fonts) {
  const larger = { ...stage, titles: stage.titles.map(([size, leading]) => [size * 1.3, leading * 1.28]), text: stage.text.map((length) => length * 1.2) };
  const head = headOf(larger, words, space.width * 0.86, { lines: 3, height: space.height }, fonts);
  return { elements: head.at(space.x, space.y + (space.height - head.height) * 0.45) };
}

/** Title and subtitle; the title on one line where a size allows, else as large as keeps both within the most they may take. */
function headOf(stage, { title, subtitle = '' }, width, most, fonts) {
  const [size, leading] = stage.text;
  const under = setText(subtitle, Math.min(width, size * 50), { face: 'sans', size, leading, weight: 400, colour: 'soft' }, fonts);
  const tried = stage.titles.map(([large, apart]) => {
    const heading = setText(title, width, { face: 'serif', size: large, leading: apart, weight: 580, tracking: -0.012 * large, colour: 'ink' }, fonts);
    const top = heading.height + (under.height > 0 ? apart / 5 : 0);
    return { heading, height: top + under.height, at: (x, y) => [...heading.at(x, y), ...under.at(x, y + top)] };
  });
  const fitting = tried.filter(({ heading, height }) => heading.width <= width && height <= most.height);
  return fitting.find(({ heading }) => heading.lines.length === 1) ?? fitting.find(({ heading }) => heading.lines.length <= most.lines) ?? tried.at(-1);
}

/** The still as large as the space allows, from its left edge, with its caption above it. */
function drawing({ text: [size, leading], largest }, { caption = '' }, still, space, fonts) {
  const title = setText(caption, space.width, { face: 'sans', size: size * 0.92, leading, weight: 600, colour: 'ink' }, fonts);
  const above = title.height > 0 ? title.height + size * 0.7 : 0;
  const drawn = sizeOfStill(still);
  const letters = smallestLetters(still);
  const scale = Math.max(0.01, Math.min(largest / letters, space.width / drawn.width, (space.height - above) / drawn.height));
  const top = space.y + (space.height - above - drawn.height * scale) / 2;
  const { element } = placedStill(still, { x: space.x, y: top + above, width: drawn.width * scale });
  return { letters: letters * scale, width: drawn.width * scale, elements: [...title.at(space.x, top), element] };
}

/** A thin rule, the source at the left and the site at the right, in two lines where one is too short. */
function footOf({ width, height, margin, foot: [size, leading] }, { foot, origin }, fonts) {
  const across = width - 2 * margin.x;
  /** @type {import('./setText.mjs').ParagraphStyle} */
  const style = { face: 'sans', size, leading, weight: 400, colour: 'soft' };
  const right = setText(origin, across, { ...style, weight: 600, colour: 'ink' }, fonts);
  const isOneLine = fonts.width(foot, style) + right.width + 2 * size < across;
  const source = setText(foot, across, style, fonts);
  const high = isOneLine ? leading : source.height + right.height;
  const top = height - margin.y - high;
  const line = node('line', { x1: margin.x, x2: width - margin.x, y1: top - size * 0.6, y2: top - size * 0.6, stroke: 'var(--rule)', 'stroke-width': 2 });
  const originAt = isOneLine ? { x: width - margin.x - right.width, y: top } : { x: margin.x, y: top + source.height };
  return { height: high + size * 0.6, elements: [line, ...source.at(margin.x, top), ...right.at(originAt.x, originAt.y)] };
}
