// Tells whether the build in .next has the lists that Next's server reads: without one it starts all the same, and answers every page with a fault.
import path from 'node:path';
import { readRecord } from './madeRecord.mjs';

const lists = ['build-manifest.json', 'prerender-manifest.json', 'required-server-files.json', 'routes-manifest.json'];

/**
 * @param {string} root the project's root
 * @returns {string | undefined} the first list that is missing, empty or breaks off
 */
export function missingList(root) {
  return lists.find((name) => Object.keys(readRecord(path.join(root, '.next', name))).length === 0);
}
