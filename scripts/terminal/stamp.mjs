// Remembers, in a small file, from what a step's result was last made.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} file
 * @returns {string | undefined} the fingerprint written last; undefined when there is none to be read
 */
export function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).fingerprint;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {string} fingerprint
 * @returns {void}
 */
export function writeStamp(file, fingerprint) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ fingerprint })}\n`);
}

/**
 * Forgets, before the step is done again: one that fails half-way must not look done.
 * @param {string} file
 * @returns {void}
 */
export function removeStamp(file) {
  rmSync(file, { force: true });
}
