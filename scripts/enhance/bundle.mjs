// Bundles enhance/ for the browser: modules into public/enhance/ under hashed names, early scripts into the manifest, from where pages take them in.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { fingerprint } from '../terminal/fingerprint.mjs';

/** What modules are made from: their own folder, and the pure functions they take from elsewhere. */
const inputs = ['enhance', 'components', 'briefing', 'content', 'scripts/enhance', 'node_modules/esbuild/package.json'];

/**
 * @typedef {object} Manifest
 * @property {string} made what it was made from, as one short text
 * @property {Record<string, string>} modules from an entry's name (`reading`) to the address of its file
 * @property {Record<string, string>} early from an early script's name (`theme`) to its code
 * @property {Record<string, string>} apart code that the build puts into files of its own: `offlineWorker`, without its list; `talk`, of the one file
 */

/** @param {string} root @returns {string} where the manifest stands */
export const manifestFile = (root) => path.join(root, '.enhance', 'manifest.json');

/**
 * Makes the modules, unless they were made from the same files. A slip keeps the last good ones, which an author's pages still name.
 * @param {string} root the project's root
 * @returns {Promise<string>} what was done, in words
 * @throws {Error} esbuild's, naming file and line
 */
export async function bundleEnhancers(root) {
  const made = fingerprint(root, inputs);
  if (isMade(root, made)) return 'unchanged';
  const [early, apart, modules] = await Promise.all([
    build(earlyOptions(root)),
    build(apartOptions(root)),
    Promise.all(moduleOptions(root).map((options) => build(options))),
  ]);
  return writeManifest(root, made, modules, early, apart);
}

/**
 * One for each entry: what an entry needs at once comes in one file, which compresses better than several that entries share.
 * @param {string} root
 * @returns {import('esbuild').BuildOptions[]}
 */
function moduleOptions(root) {
  return entriesIn(path.join(root, 'enhance')).map((entry) => ({
    ...shared(root),
    entryPoints: [entry],
    outdir: path.join(root, 'public', 'enhance'),
    format: 'esm',
    splitting: true,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
  }));
}

/** Early scripts run where they stand in the page, before what follows is painted. @param {string} root @returns {import('esbuild').BuildOptions} */
function earlyOptions(root) {
  return { ...shared(root), entryPoints: entriesIn(path.join(root, 'enhance', 'early')), outdir: path.join(root, '.enhance'), format: 'iife', write: false };
}

/**
 * What the build puts into files of its own when the pages are made (scripts/documents/madeLast.mjs): the worker, the talk of the one file.
 * @param {string} root @returns {import('esbuild').BuildOptions}
 */
function apartOptions(root) {
  const files = [
    ['offline', 'offlineWorker.ts'],
    ['inOneFile', 'talk.ts'],
  ].map((names) => path.join(root, 'enhance', ...names));
  const entryPoints = files.filter((file) => existsSync(file)).map((file) => ({ in: file, out: path.basename(file, '.ts') }));
  return { ...shared(root), entryPoints, outdir: path.join(root, '.enhance'), format: 'iife', write: false };
}

/** @param {string} root @returns {import('esbuild').BuildOptions} */
function shared(root) {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    metafile: true,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
}

/** Entries are the files whose name ends in `.entry.ts`; in early/ every file is one. */
function entriesIn(folder) {
  const early = path.basename(folder) === 'early';
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => (early ? /\.ts$/.test(name) : /\.entry\.ts$/.test(name))) : [];
  return names.sort().map((name) => ({ in: path.join(folder, name), out: name.replace(/(\.entry)?\.ts$/, '') }));
}

/**
 * @param {string} root
 * @param {string} made
 * @param {import('esbuild').BuildResult[]} modules
 * @param {import('esbuild').BuildResult} early
 * @param {import('esbuild').BuildResult} apart
 * @returns {string}
 */
function writeManifest(root, made, modules, early, apart) {
  const files = modules.flatMap(({ metafile }) => Object.entries(metafile?.outputs ?? {}));
  // A module that is fetched later is an entry point to esbuild, too; no page names it.
  const entries = files.flatMap(([file, { entryPoint }]) =>
    entryPoint?.endsWith('.entry.ts') ? [[path.basename(entryPoint).replace('.entry.ts', ''), `/${path.posix.relative('public', file)}`]] : [],
  );
  const codes = codesOf(early);
  mkdirSync(path.join(root, '.enhance'), { recursive: true });
  writeFileSync(
    manifestFile(root),
    JSON.stringify({ made, files: files.map(([file]) => file), modules: Object.fromEntries(entries), early: codes, apart: codesOf(apart) }, null, 1),
  );
  removeOthers(
    root,
    files.map(([file]) => file),
  );
  return `${files.length} modules, ${Object.keys(codes).length} early scripts`;
}

/** @param {import('esbuild').BuildResult} result @returns {Record<string, string>} code by its file's name */
function codesOf({ outputFiles = [] }) {
  return Object.fromEntries(outputFiles.map((file) => [path.basename(file.path, '.js'), file.text.trim()]));
}

/** Takes away what an earlier bundling left. */
function removeOthers(root, files) {
  const folder = path.join(root, 'public', 'enhance');
  for (const name of readdirSync(folder)) if (!files.includes(`public/enhance/${name}`)) rmSync(path.join(folder, name));
}

function isMade(root, made) {
  try {
    const kept = JSON.parse(readFileSync(manifestFile(root), 'utf8'));
    return kept.made === made && kept.files.every((file) => existsSync(path.join(root, file)));
  } catch {
    // Missing or half written: made again.
    return false;
  }
}
