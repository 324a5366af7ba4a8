// Makes the worker that keeps the site offline: which files it keeps, and its code, which knows them by their content.
import { createHash } from 'node:crypto';
import { sourcesAddress } from './sourcesInOne.mjs';

/** Bytes on the reader's device, where all is kept compressed. */
export const mostKept = 6_000_000;

/** Pages that are one of many (sources come in one file), stand in other people's pages, or are for a fault of the server. */
const leftOut = /^\/(sources\/|cite\/|embed\/|fault$|briefing(-student)?\.html$)/;
/** What pages fetch besides themselves. */
const parts = /^\/(enhance|fonts|search|app)\/|^\/(icon\.svg|favicon\.ico|manifest\.webmanifest)$/;
/** What a class may be asked: its hands are counted in the slides without a network. */
const questions = '/live/questions.json';
const partsLeftOut = /^\/enhance\/embed\.|^\/app\/screenshot/;

/**
 * @param {import('./writeDocuments.mjs').Manifest['files']} files
 * @param {string} address
 * @returns {boolean} whether a reader finds it without a network
 */
export function isKept(files, address) {
  if (files[address]?.type.startsWith('text/html')) return !leftOut.test(address);
  return address === sourcesAddress || address === questions || (parts.test(address) && !partsLeftOut.test(address));
}

/**
 * @param {import('./writeDocuments.mjs').Manifest['files']} files all that the site sends
 * @param {string} code of the worker, as scripts/enhance/bundle.mjs made it
 * @returns {string} the text of sw.js
 */
export function offlineWorker(files, code) {
  const addresses = Object.keys(files).filter((address) => isKept(files, address));
  const kept = Object.fromEntries(addresses.sort().map((address) => [encodeURI(address), files[address]?.hash ?? '']));
  const build = createHash('sha256')
    .update(JSON.stringify(kept) + code)
    .digest('hex')
    .slice(0, 16);
  return `const offlineList = ${JSON.stringify({ build, files: kept })};\n${code}`;
}

/**
 * @param {import('./writeDocuments.mjs').Manifest['files']} files
 * @param {(address: string) => number} bytesOf
 * @returns {number} bytes a reader's device keeps
 * @throws {Error} naming the largest, when they are more than a reader should be asked to keep
 */
export function keptBytes(files, bytesOf) {
  const sizes = Object.keys(files)
    .filter((address) => isKept(files, address))
    .map((address) => ({ address, bytes: bytesOf(address) }))
    .sort((a, b) => b.bytes - a.bytes);
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  const largest = sizes.slice(0, 5).map(({ address, bytes }) => `${address} ${(bytes / 1000).toFixed(0)} kB`);
  if (sum > mostKept)
    throw new Error(
      `kept offline: ${(sum / 1e6).toFixed(1)} MB, at most ${mostKept / 1e6} are allowed. The largest: ${largest.join(', ')}. See scripts/documents/offline.mjs`,
    );
  return sum;
}
