// The icon in the form old browsers and feed readers ask for at /favicon.ico: the SVG as PNG in two sizes, in one file.
import { renderPng } from './renderPng.mjs';

/** In px: a tab's, and a tab's on a fine screen or a bookmark's. */
const sizes = [16, 32];

/**
 * After startRenderer.
 * @param {string} svg square and opaque
 * @returns {Buffer} an ICO file: six bytes of head, sixteen for each picture, the pictures (PNG, as all have read since 2007)
 */
export function favicon(svg) {
  const pictures = sizes.map((size) => ({ size, png: renderPng(svg, size) }));
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length + 16 * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size, 0);
    entry.writeUInt8(size, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...pictures.map(({ png }) => png)]);
}
