// What a finished build weighs: pages by kind, the lists that grow with the content, the search, what is kept offline.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isKept } from '../../documents/offline.mjs';

/** Of these there are many; one more must weigh what the others do. */
const kinds = { 'a chapter': /^\/chapters\/[^/.]+$/, 'a source’s page': /^\/sources\/[^/]+$/, 'a chart’s page': /^\/charts\/[^/?]+$/ };

/** One page or file for all, which grows with what it lists. */
const whole = {
  'the list of sources': ['/sources'],
  'the evidence': ['/evidence'],
  'the timeline': ['/timeline'],
  'the slides': ['/present'],
  'the search': ['/search/names.json', '/search/texts.json'],
  'the one file': ['/briefing.html'],
};

/**
 * @param {string} root of a built copy
 * @returns {{ pages: number, rows: [string, number][] }} rows: a name and its kB, packed by Brotli (the one file as it is)
 */
export function weigh(root) {
  const folder = path.join(root, '.next', 'documents');
  /** @type {import('../../documents/writeDocuments.mjs').Manifest} */
  const { files } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const addresses = Object.keys(files);
  const bytes = (address, ending = '.br') => {
    const { file = '', compressed = false } = files[address] ?? {};
    return file ? statSync(path.join(folder, compressed ? file + ending : file)).size : 0;
  };
  const middle = (pattern) => {
    const sizes = addresses.filter((address) => pattern.test(address)).map((address) => bytes(address));
    return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  };
  const sum = (list, ending) => list.reduce((total, address) => total + bytes(address, ending), 0);
  const rows = [
    ...Object.entries(kinds).map(([name, pattern]) => [name, middle(pattern)]),
    ...Object.entries(whole).map(([name, list]) => [name, sum(list, name === 'the one file' ? '' : '.br')]),
    [
      'kept offline, in all',
      sum(
        addresses.filter((address) => isKept(files, address)),
        '.gz',
      ),
    ],
  ];
  return {
    pages: addresses.filter((address) => files[address]?.type.startsWith('text/html')).length,
    rows: rows.map(([name, size]) => [String(name), Number(size) / 1000]),
  };
}
