// Next's adapter for this site: when the build is complete, its pages are made into documents.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { madeLast } from './madeLast.mjs';
import { makeDocument } from './makeDocument.mjs';
import { makeRoom } from './makeRoom.mjs';
import { neededStyles } from './neededStyles.mjs';
import { isRoom } from './rooms.mjs';
import { writeDocuments } from './writeDocuments.mjs';

/** Different inline scripts on the whole site: each is a hash in the policy, and a reader of the policy should know them all. */
const mostScripts = 8;

/** Next's page for a fault of the server has its styles in attributes; ours, drawn at an address of its own, takes its place. */
const faultPage = '/fault';
const nextsFaults = new Set(['/500', '/_global-error']);

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'documents',
  async onBuildComplete({ outputs, distDir, projectDir }) {
    /** @type {Map<string, string[]>} */
    const scripts = new Map();
    /** By page, the stylesheets it was given before what it does not need was left out. */
    const sheets = new Map();
    let [pages, before, after] = [0, 0, 0];
    const found = pagesOf(outputs, distDir, (pathname) => !isRoom(pathname));
    const fault = found.find(({ page }) => page === faultPage);
    if (!fault) throw new Error(`no page is drawn at ${faultPage}: a fault of the server would be answered with Next’s own page`);
    const needed = neededStyles(modulesOf(path.join(projectDir, 'public', 'enhance')));
    for (const { page, file } of found.filter((each) => !nextsFaults.has(each.page))) {
      const source = readFileSync(file, 'utf8');
      sheets.set(page, /<style[^>]* data-href="([^"]*)"/.exec(source)?.[1]?.split(' ') ?? []);
      const { html, scriptHashes } = makeDocument(source, page, needed);
      writeFileSync(file, html);
      emptyRouterData(file);
      for (const hash of scriptHashes) scripts.set(hash, [...(scripts.get(hash) ?? []), page]);
      pages += 1;
      before += source.length;
      after += html.length;
    }
    for (const { page, file } of pagesOf(outputs, distDir, isRoom)) writeFileSync(file, makeRoom(readFileSync(file, 'utf8'), page));
    for (const { file } of found.filter((each) => nextsFaults.has(each.page))) writeFileSync(file, readFileSync(fault.file));
    const listed = [...scripts].map(([hash, on]) => ({ hash, pages: on.length, first: on[0] }));
    writeFileSync(path.join(distDir, 'inline-scripts.json'), `${JSON.stringify(listed, null, 1)}\n`);
    if (scripts.size > mostScripts)
      throw new Error(`${scripts.size} different inline scripts, at most ${mostScripts} are allowed: see inline-scripts.json in the build`);
    console.log(`documents: ${pages} pages, ${(before / 1e6).toFixed(1)} MB became ${(after / 1e6).toFixed(1)} MB; ${scripts.size} inline scripts`);
    console.log(await writeDocuments({ outputs, distDir, projectDir }, madeLast(projectDir, distDir, sheets)));
  },
};

export default adapter;

/**
 * A document has no client router to ask for its page as data, which would be two thirds of the build. Emptied, not removed: without
 * the files Next would take the page for one that has to be made anew.
 * @param {string} file a page's `.html`
 */
function emptyRouterData(file) {
  const base = file.replace(/\.html$/, '');
  const segments = `${base}.segments`;
  const below = existsSync(segments) ? readdirSync(segments, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  for (const each of [`${base}.rsc`, ...below.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))]) {
    if (existsSync(each)) writeFileSync(each, '');
  }
}

/** @param {string} folder @returns {Map<string, string>} by file name, the code of every bundled module; none where nothing was bundled */
function modulesOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/**
 * @param {import('next/dist/build/adapter/build-complete').AdapterOutputs} outputs
 * @param {string} distDir
 * @param {(pathname: string) => boolean} wanted whether a page is of the kind asked for
 * @returns {{ page: string, file: string }[]} every prerendered page of a kind, each file once
 */
function pagesOf(outputs, distDir, wanted) {
  const found = new Map();
  for (const { pathname, fallback } of outputs.prerenders) {
    const file = fallback && 'filePath' in fallback ? fallback.filePath : undefined;
    if (file?.endsWith('.html') && wanted(pathname)) found.set(file, pathname);
  }
  for (const { pathname, filePath } of outputs.staticFiles) if (filePath.endsWith('.html') && wanted(pathname)) found.set(filePath, pathname);
  // Next writes the pages for an unknown address and for a fault twice, and lists them once; where depends on its version.
  if (wanted('/404')) {
    for (const name of ['404', '500']) found.set(path.join(distDir, 'server', 'pages', `${name}.html`), `/${name}`);
    found.set(path.join(distDir, 'server', 'app', '_not-found.html'), '/_not-found');
  }
  return [...found].map(([file, page]) => ({ page, file })).filter(({ file }) => existsSync(file));
}
