// Tells whether something can be made in a folder: not by asking for rights, which root always has, but by making something.
import { mkdtempSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { plainCause } from './plainCause.mjs';

/**
 * @param {string} root
 * @returns {string | undefined} one sentence with the way out; undefined where it can, or where there is no such folder
 */
export function whyNotWritable(root) {
  try {
    rmdirSync(mkdtempSync(path.join(root, '.working.')));
    return undefined;
  } catch (error) {
    return plainCause(/** @type {NodeJS.ErrnoException} */ (error).code ?? '', root);
  }
}
