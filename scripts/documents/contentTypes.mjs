// The types of files by the ending of their names, and which of them are worth compressing.
import path from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * @param {string} name a file's name or path
 * @returns {string} its type; a file without an ending is taken for plain text
 * @throws {Error} for an ending that is not known here: a browser given the wrong type shows nothing
 */
export function contentTypeOf(name) {
  const ending = path.extname(name).toLowerCase() || '.txt';
  const type = types[ending];
  if (!type) throw new Error(`${name}: the type of files ending in ${ending} is not known; add it to scripts/documents/contentTypes.mjs`);
  return type;
}

/** @returns {boolean} whether files of the type are text inside; pictures and fonts are compressed as they are */
export function isText(type) {
  return /^text\/|[/+](json|xml)\b/.test(type);
}
