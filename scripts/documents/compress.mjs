// Makes the small copies of a text, brotli and gzip, once: what was made is kept by the hash of the text.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { copyFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Brotli's last step takes a second of one processor for a megabyte, and saves one part in thirty over the step before; it is taken once. */
const encoders = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gz: (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: 9 }),
};

/** The endings of the copies, the smallest first. */
export const copies = /** @type {('br' | 'gz')[]} */ (Object.keys(encoders));

/**
 * @param {string} folder where copies are kept from build to build
 * @returns {{ write: (body: Buffer, hash: string, to: string) => Promise<void>, made: () => number, prune: () => void }}
 *   write: puts `<to>.br` and `<to>.gz` beside each other; the zlib of Node does it off the main thread.
 *   made: how many texts were compressed, not found; prune: forgets what was not asked for since the folder was opened
 */
export function openCopies(folder) {
  mkdirSync(folder, { recursive: true });
  const used = new Set();
  const anew = new Set();
  async function write(body, hash, to) {
    for (const ending of copies) {
      const name = `${hash}.${ending}`;
      const kept = path.join(folder, name);
      used.add(name);
      if (!existsSync(kept)) {
        anew.add(hash);
        // In one go, so that a build broken off leaves no half copy behind.
        const half = `${kept}.${process.pid}`;
        await writeFile(half, await encoders[ending](body));
        await rename(half, kept);
      }
      await copyFile(kept, `${to}.${ending}`);
    }
  }
  function prune() {
    for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(path.join(folder, name));
  }
  return { write, made: () => anew.size, prune };
}
