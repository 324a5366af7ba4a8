// A still put into a larger picture, at a place and a width.
import { node, rounded } from './svgTree.mjs';

/** @returns {{ width: number, height: number }} what a still is drawn in */
export function sizeOfStill(still) {
  const [, , width, height] = (still.attributes.viewBox ?? '').split(/\s+/).map(Number);
  if (!width || !height) throw new Error('a still needs a viewBox');
  return { width, height };
}

/** @returns {number} the smallest size of letters named in a still, in its own px */
export function smallestLetters(still) {
  const sizes = JSON.stringify(still).matchAll(/"font-size":"([\d.]+)/g);
  return Math.min(...[...sizes].map(([, size]) => Number(size)), 100);
}

/**
 * @param {import('./svgTree.mjs').SvgNode} still
 * @param {{ x: number, y: number, width: number }} place in px of the larger picture
 * @returns {{ element: import('./svgTree.mjs').SvgNode, height: number }}
 */
export function placedStill(still, { x, y, width }) {
  const size = sizeOfStill(still);
  const scale = width / size.width;
  const scaling = scale === 1 ? '' : ` scale(${Math.round(scale * 10000) / 10000})`;
  // What the still says of all its letters goes along: its own <svg> does not.
  const letters = Object.fromEntries(Object.entries(still.attributes).filter(([name]) => name.startsWith('font-')));
  return {
    element: node('g', { ...letters, transform: `translate(${rounded(x)} ${rounded(y)})${scaling}` }, still.children.map(unwalked)),
    height: size.height * scale,
  };
}

/** In a picture taken away nobody walks along the values. */
function unwalked(element) {
  if (typeof element === 'string') return element;
  const attributes = Object.fromEntries(Object.entries(element.attributes).filter(([name]) => name !== 'data-stop'));
  return { ...element, attributes, children: element.children.map(unwalked) };
}
