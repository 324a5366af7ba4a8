// Knows which file answers which address, and keeps in memory the bodies that were asked for.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { withAddress } from '../siteAddress.mjs';
import { Trouble } from '../terminal/trouble.mjs';

/** All documents in both compressions are some 15 MB; pictures come on top when they are asked for. */
const mostBytes = 64 * 1024 * 1024;

/** A copy with an address in it is compressed when it is asked for: quickly, then. */
const encoders = {
  '': async (/** @type {Buffer} */ body) => body,
  '.br': (/** @type {Buffer} */ body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  '.gz': (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: 6 }),
};

/**
 * @typedef {object} DocumentStore
 * @property {import('./writeDocuments.mjs').Manifest} manifest
 * @property {(name: string, address?: string) => Promise<Buffer>} read a file of the folder by its name, copies by theirs; with the site's
 *   address put in where one is given
 */

/**
 * @param {string} folder as writeDocuments.mjs leaves it
 * @returns {DocumentStore} an empty one where the build left no documents: everything is then answered by Next
 * @throws {Trouble} when their list is not whole
 */
export function openDocuments(folder) {
  const list = path.join(folder, 'manifest.json');
  /** @type {import('./writeDocuments.mjs').Manifest} */
  const manifest = existsSync(list) ? readManifest(list) : { files: {}, notFound: null, elsewhere: ['^/'] };
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map();
  let bytes = 0;

  function read(name, address) {
    const key = address === undefined ? name : `${name} ${address}`;
    const known = kept.get(key);
    if (known) return known;
    const reading = address === undefined ? readFile(path.join(folder, name)) : addressed(name, address);
    kept.set(key, reading);
    reading.then(
      (body) => {
        if (bytes + body.length > mostBytes) kept.delete(key);
        else bytes += body.length;
      },
      // Tried again at the next request.
      () => kept.delete(key),
    );
    return reading;
  }

  async function addressed(name, address) {
    const ending = /\.(?:br|gz)$/.exec(name)?.[0] ?? '';
    const text = (await read(name.slice(0, name.length - ending.length))).toString('utf8');
    return encoders[ending](Buffer.from(withAddress(text, address)));
  }

  return { manifest, read };
}

function readManifest(list) {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    throw new Trouble('The build in .next is not whole (its list of documents breaks off): run npm start or npm run build, which make it anew.');
  }
}
