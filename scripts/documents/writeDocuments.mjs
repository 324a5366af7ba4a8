// Puts aside, when a build is complete, every file that answers an address by itself: for the document server.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { unknownAddress } from '../siteAddress.mjs';
import { stopwatch } from '../terminal/step.mjs';
import { openCopies } from './compress.mjs';
import { contentTypeOf, isText } from './contentTypes.mjs';
import { rooms } from './rooms.mjs';

/**
 * @typedef {object} SentFile
 * @property {string} file its name in the folder; compressed copies are called `<file>.br` and `<file>.gz`
 * @property {string} type
 * @property {string} hash of the content, for the ETag
 * @property {boolean} compressed whether there are copies
 * @property {boolean} [addressed] whether it names the site's address, which the server is to fill in
 * @property {boolean} immutable whether another content would have another address
 * @property {Record<string, string>} headers what its route says besides
 *
 * @typedef {{ pathname: string, body: string | Buffer, type?: string, headers?: Record<string, string> }} MadeLast
 *
 * @typedef {object} Manifest
 * @property {Record<string, SentFile>} files by address, decoded: '/charts', '/figures/polls@2x.png'
 * @property {SentFile | null} notFound the page for an address there is none of
 * @property {string[]} elsewhere what Next answers itself (its files, rooms, what is drawn on request, redirects), as regular expressions
 */

/** What a route may say of its file; the rest is the framework's own business. */
const passedOn = ['content-disposition', 'content-language', 'link'];

/**
 * @param {object} build as `onBuildComplete` gives it
 * @param {import('next/dist/build/adapter/build-complete').AdapterOutputs} build.outputs
 * @param {string} build.distDir
 * @param {string} build.projectDir
 * @param {(files: Manifest['files'], read: (address: string) => Buffer) => Iterable<MadeLast>} [makeLast] what is made of all the others; each may
 *   look at those before it
 * @returns {Promise<string>} what was done, in words
 * @throws {Error} naming a file whose type is not known
 */
export async function writeDocuments({ outputs, distDir, projectDir }, makeLast = () => []) {
  const elapsed = stopwatch();
  const folder = path.join(distDir, 'documents');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const copies = openCopies(path.join(distDir, 'cache', 'documents'));
  const found = [...prerendered(outputs), ...builtFiles(outputs), ...publicFiles(path.join(projectDir, 'public'))];

  /** @type {Manifest} */
  const manifest = { files: {}, notFound: null, elsewhere: answeredByNext(outputs, distDir) };
  const written = new Map();
  let bytes = 0;
  await inParallel(found, async ({ from, ...rest }) => add(await readFile(from), rest));
  // Written side by side, they are listed in the order of their addresses: what is made of them is the same in every build.
  manifest.files = Object.fromEntries(Object.entries(manifest.files).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const read = (address) => readFileSync(path.join(folder, manifest.files[address]?.file ?? ''));
  for (const { body, type, ...rest } of makeLast(manifest.files, read)) await add(Buffer.from(body), { type: type ?? contentTypeOf(rest.pathname), ...rest });
  copies.prune();
  // In one go: half a list would answer half the addresses.
  const list = path.join(folder, 'manifest.json');
  writeFileSync(`${list}.half`, JSON.stringify(manifest));
  renameSync(`${list}.half`, list);
  return `sent as they are: ${found.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${copies.made()} compressed anew (${elapsed()})`;

  async function add(body, { pathname, type, immutable = false, headers = {} }) {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 24);
    const compressed = isText(type) && body.length > 0;
    if (!written.has(hash)) written.set(hash, put(body, hash, compressed));
    await written.get(hash);
    bytes += body.length;
    const addressed = isText(type) && body.includes(new URL(unknownAddress).host);
    const sent = { file: hash, type, hash, compressed, immutable, headers, ...(addressed && { addressed }) };
    if (pathname === '/404') manifest.notFound = sent;
    else manifest.files[pathname] = sent;
  }

  async function put(body, hash, compressed) {
    const to = path.join(folder, hash);
    await writeFile(to, body);
    if (compressed) await copies.write(body, hash, to);
  }
}

/**
 * @param {import('next/dist/build/adapter/build-complete').AdapterOutputs} outputs
 * @param {string} distDir
 * @returns {string[]} all other addresses have a file, or there is nothing at them
 */
function answeredByNext({ appRoutes = [], prerenders }, distDir) {
  const drawn = new Set(prerenders.map(({ pathname }) => pathname));
  const onRequest = appRoutes.map(({ pathname }) => pathname).filter((pathname) => !drawn.has(pathname) && !pathname.includes('['));
  const routes = path.join(distDir, 'routes-manifest.json');
  const { redirects } = existsSync(routes) ? JSON.parse(readFileSync(routes, 'utf8')) : { redirects: [] };
  const ours = redirects.filter(({ internal }) => !internal).map(({ regex }) => regex);
  return ['^/(?:_next|api)/', `^/(?:${[...rooms].join('|')})(?:/|$)`, ...onRequest.map((pathname) => `^${pathname.replaceAll('.', '\\.')}/?$`), ...ours];
}

/** Pages and routes that need no server: not what the framework fetches for itself, nor what is drawn on request. @param {import('next/dist/build/adapter/build-complete').AdapterOutputs} outputs */
function prerendered({ prerenders }) {
  return prerenders.flatMap(({ pathname, fallback, compute, response }) => {
    const { filePath, initialStatus = 200, initialHeaders = {} } = fallback ?? {};
    const isWhole = compute === 'static' && response === 'complete' && initialStatus === 200;
    if (!filePath || !isWhole || pathname.startsWith('/_')) return [];
    const said = Object.fromEntries(Object.entries(initialHeaders).map(([name, value]) => [name.toLowerCase(), String(value)]));
    const headers = Object.fromEntries(passedOn.flatMap((name) => (said[name] ? [[name, said[name]]] : [])));
    return [{ pathname, from: filePath, type: said['content-type'] ?? contentTypeOf(pathname), headers }];
  });
}

/** Scripts, styles and fonts, whose names change with them; the sitemap and the like; the page for unknown addresses. */
function builtFiles({ staticFiles }) {
  return staticFiles.flatMap(({ pathname, filePath }) => {
    if (pathname === '/500') return [];
    const type = contentTypeOf(pathname === '/404' ? filePath : pathname);
    return [{ pathname, from: filePath, type, immutable: pathname.startsWith('/_next/static/') }];
  });
}

/** The files of public/, at their own addresses. */
function publicFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const from = path.join(entry.parentPath ?? entry.path, entry.name);
      const pathname = `/${path.relative(folder, from).split(path.sep).join('/')}`;
      return { pathname, from, type: contentTypeOf(entry.name), immutable: isHashed(pathname) };
    });
}

/** The modules and the fonts carry a hash of their content in their names: `notes.4F2KQ7XA.js`. */
function isHashed(pathname) {
  return /^\/(enhance\/[^/]+[.-][A-Z0-9]{8}\.(js|css)|fonts\/[^/]+\.[0-9a-f]{12}\.woff2)$/.test(pathname);
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => Promise<void>} work at most as many at a time as there are processors
 */
async function inParallel(items, work) {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
