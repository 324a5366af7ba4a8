// What a step wrote about what it made: one that is missing, empty or half written counts as none, and the step is done again.
import { readFileSync, statSync } from 'node:fs';

/**
 * @param {string} file JSON
 * @returns {Record<string, any>} an empty one where it cannot be read
 */
export function readRecord(file) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    return record !== null && typeof record === 'object' ? record : {};
  } catch {
    return {};
  }
}

/**
 * @param {string} file
 * @returns {boolean} whether it is there and holds something: a write that was cut off leaves an empty one
 */
export function isWhole(file) {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
