// Knows which file answers which address, and keeps in memory the bodies that were asked for.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** All documents in both compressions are some 15 MB; pictures come on top when they are asked for. */
const mostBytes = 64 * 1024 * 1024;

/**
 * @typedef {object} DocumentStore
 * @property {import('./writeDocuments.mjs').Manifest} manifest
 * @property {(name: string) => Promise<Buffer>} read a file of the folder by its name, copies by theirs
 */

/**
 * @param {string} folder as writeDocuments.mjs leaves it
 * @returns {DocumentStore} an empty one where the build left no documents: everything is then answered by Next
 */
export function openDocuments(folder) {
  const list = path.join(folder, 'manifest.json');
  /** @type {import('./writeDocuments.mjs').Manifest} */
  const manifest = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : { files: {}, notFound: null, elsewhere: ['^/'] };
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map();
  let bytes = 0;

  function read(name) {
    const known = kept.get(name);
    if (known) return known;
    const reading = readFile(path.join(folder, name));
    kept.set(name, reading);
    reading.then(
      (body) => {
        if (bytes + body.length > mostBytes) kept.delete(name);
        else bytes += body.length;
      },
      // Tried again at the next request.
      () => kept.delete(name),
    );
    return reading;
  }
  return { manifest, read };
}
