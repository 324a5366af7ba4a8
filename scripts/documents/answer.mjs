// Decides, without touching a file, how a request for a document is answered: which copy, which status, which headers.
import { createHash } from 'node:crypto';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import { filesOfFigure } from './filesOfFigure.mjs';
import { freshCache, headersFor, immutableCache } from './headers.mjs';
import { movedTo } from './moved.mjs';
import { fileAddress } from './rooms.mjs';
import { addressOfView, documentOfView } from './views.mjs';

/**
 * @typedef {object} Asked
 * @property {string} method
 * @property {string} url as the request names it: path and query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {boolean} secure whether it came by TLS
 * @property {string} [streams] the origin that holds the rooms' streams, where it is another than the site's
 * @property {string} [origin] by which the site was asked: http://192.168.1.5:3000
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers all but the length
 * @property {string} [file] whose content is the body, in the documents' folder
 * @property {string} [address] to be put into the file where it names the site's
 * @property {string} [text] the body, where no file is
 * @property {string} [complaint] what was wrong with the request, for the log
 */

/** Copies as the network calls them, the smallest first, and as their files end. */
const endings = { br: '.br', gzip: '.gz', identity: '' };
const preferred = Object.keys(endings);

/**
 * @param {import('./writeDocuments.mjs').Manifest} manifest
 * @param {Asked} asked
 * @returns {Answer | undefined} undefined where Next is to answer
 */
export function answerTo(manifest, asked) {
  const [encoded = '/', search = ''] = asked.url.split('?', 2);
  const pathname = decoded(encoded);
  // A page about a bad address is not the place it asked for: it is never framed.
  if (pathname === undefined) return { ...page(manifest.notFound, asked, '/', 400), complaint: 'the address cannot be read' };
  const location = movedTo(pathname, search) ?? (Object.hasOwn(manifest.files, pathname) ? addressOfView(pathname, search) : undefined);
  if (location)
    return {
      status: 308,
      headers: { ...headersFor(encoded, asked), Location: location, 'Cache-Control': freshCache, 'Content-Type': 'text/plain; charset=utf-8' },
      text: `It is now at ${location}\n`,
    };
  // A room's page is the same for every code.
  const address = fileAddress(pathname);
  if (Object.hasOwn(manifest.files, address)) {
    const file = manifest.files[documentOfView(pathname, search) ?? address] ?? manifest.files[address];
    if (asked.method !== 'GET' && asked.method !== 'HEAD') return wrongMethod(asked, encoded);
    // A room's router fetches data in place of the page.
    return asked.headers.rsc ? undefined : sent(file, asked, encoded);
  }
  if (manifest.elsewhere.some((pattern) => new RegExp(pattern).test(pathname))) return undefined;
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return wrongMethod(asked, encoded);
  // A trailing slash is a slip of the pen: the page is one character away.
  const withoutSlash = pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : undefined;
  if (withoutSlash !== undefined && Object.hasOwn(manifest.files, withoutSlash)) return moved(asked, encoded);
  const list = filesOfFigure(manifest, pathname);
  if (list)
    return { status: 404, headers: { ...headersFor(encoded, asked), 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' }, text: list };
  return page(manifest.notFound, asked, '/', 404);
}

/** @returns {Answer} the way to the same address without its slash, with its query */
function moved(asked, encoded) {
  const query = asked.url.slice(encoded.length);
  return { status: 308, headers: { ...headersFor(encoded, asked), Location: encoded.replace(/\/$/, '') + query, 'Cache-Control': freshCache }, text: '' };
}

/** @returns {string | undefined} the path as the manifest has it; undefined for one no one can read */
function decoded(encoded) {
  if (!encoded.startsWith('/')) return undefined;
  try {
    // An encoded slash divides nothing: such a path is left as it is, and found nowhere.
    return /%2f/i.test(encoded) ? encoded : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** @returns {Answer} */
function sent(file, asked, encoded) {
  const { ending, headers } = copyOf(file, asked);
  // The same file is another one under another address.
  const address = file.addressed ? (asked.origin ?? '') : undefined;
  const etag = `"${file.hash}${address === undefined ? '' : `-${shortHash(address)}`}${ending}"`;
  const all = {
    ...headersFor(encoded, asked),
    'Cache-Control': file.immutable ? immutableCache : freshCache,
    ...file.headers,
    ...headers,
    ETag: etag,
  };
  if (fresh(asked.headers, { etag })) return { status: 304, headers: without(all, ['Content-Type', 'Content-Encoding']) };
  return { status: 200, headers: all, file: file.file + ending, ...(address !== undefined && { address }) };
}

/** @param {string} text @returns {string} */
function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** @returns {Answer} a page of the site for what cannot be answered; kept by nobody */
function page(file, asked, encoded, status) {
  const headers = { ...headersFor(encoded, asked), 'Cache-Control': 'no-store' };
  if (!file) return { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, text: 'There is no such page.\n' };
  const copy = copyOf(file, asked);
  return { status, headers: { ...headers, ...copy.headers }, file: file.file + copy.ending };
}

/** @returns {Answer} */
function wrongMethod(asked, encoded) {
  const headers = { ...headersFor(encoded, asked), Allow: 'GET, HEAD', 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' };
  return { status: 405, headers, text: 'This address answers GET and HEAD only.\n' };
}

/**
 * @param {import('./writeDocuments.mjs').Manifest['files'][string]} file
 * @param {Pick<Asked, 'headers'>} asked
 * @returns {{ ending: string, headers: Record<string, string> }} which of the file's copies, and what is said of it
 */
function copyOf(file, { headers }) {
  if (!file.compressed) return { ending: '', headers: { 'Content-Type': file.type } };
  // Who says nothing, or takes nothing we have, gets the file as it is.
  const asksFor = headers['accept-encoding'] ? headers : { 'accept-encoding': 'identity' };
  const encoding = new Negotiator({ headers: asksFor }).encoding(preferred, { preferred }) ?? 'identity';
  /** @type {Record<string, string>} */
  const encoded = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  return { ending: endings[encoding], headers: { 'Content-Type': file.type, ...encoded, Vary: 'Accept-Encoding' } };
}

function without(headers, names) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
