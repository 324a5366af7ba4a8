// Draws an SVG without text as PNG: resvg makes the pixels, zlib makes them small; and measures one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pngOf } from './pngOf.mjs';

const require = createRequire(import.meta.url);

/** To be awaited once before the first picture. */
export async function startRenderer() {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

/**
 * @param {string} svg opaque: its ground is painted
 * @param {number} width in px; the height follows
 * @returns {Buffer}
 */
export function renderPng(svg, width) {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  const image = drawing.render();
  try {
    return pngOf(image.pixels, image.width, image.height);
  } finally {
    image.free();
    drawing.free();
  }
}

/**
 * @param {string} svg
 * @returns {number} the y of the lowest that is drawn, in the SVG's own px; 0 where nothing is
 */
export function drawnBottom(svg) {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const box = drawing.getBBox();
  const bottom = box ? box.y + box.height : 0;
  box?.free();
  drawing.free();
  return bottom;
}
