// Takes the empty strip below a still away: a view that draws less than its figure's first would leave a hole in a picture.
import { outlineText } from './outlineText.mjs';
import { drawnBottom } from './renderPng.mjs';
import { sizeOfStill } from './placedStill.mjs';
import { printSvg } from './svgTree.mjs';
import { resolveTokens } from './tokens.mjs';

/** What is left below the lowest mark, in px of the still. */
const air = 4;

/**
 * @param {import('./svgTree.mjs').SvgNode} still
 * @param {import('./fonts.mjs').Fonts} fonts
 * @param {import('./tokens.mjs').Colours} colours
 * @returns {import('./svgTree.mjs').SvgNode} as high as what is drawn in it, and never higher than it was
 */
export function croppedStill(still, fonts, colours) {
  const { width, height } = sizeOfStill(still);
  // With its patterns: drawn as shapes they reach beyond what they fill.
  const bottom = drawnBottom(resolveTokens(printSvg(outlineText(still, fonts)), colours));
  const left = Math.min(height, Math.ceil(bottom + air));
  return { ...still, attributes: { ...still.attributes, viewBox: `0 0 ${width} ${left}` } };
}
