// What is made when every document is written, of the documents themselves: the sources in one file, the briefing in one file, the worker.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSiteAddress, unknownAddress } from '../siteAddress.mjs';
import { chapterMarkdown } from './chapterMarkdown.mjs';
import { workerHeaders } from './headers.mjs';
import { briefingFile } from './inOneFile/briefingFile.mjs';
import { keptBytes, offlineWorker } from './offline.mjs';
import { sourcesAddress, sourcesInOne } from './sourcesInOne.mjs';

/** The site's name is in the file's: it lies among others in somebody's downloads. */
const saved = (name) => ({ 'Content-Disposition': `inline; filename="${name}"` });

/**
 * @param {string} projectDir
 * @param {string} distDir
 * @param {ReadonlyMap<string, string[]>} sheetsOf by page, the addresses of the stylesheets it was given
 * @returns {(files: import('./writeDocuments.mjs').Manifest['files'], read: (address: string) => Buffer) => Iterable<import('./writeDocuments.mjs').MadeLast>}
 */
export function madeLast(projectDir, distDir, sheetsOf) {
  const bundled = path.join(projectDir, '.enhance', 'manifest.json');
  // Pages without modules are a test's.
  if (!existsSync(bundled)) return () => [];
  const { apart } = JSON.parse(readFileSync(bundled, 'utf8'));
  return function* make(files, read) {
    const text = (address) => {
      if (!Object.hasOwn(files, address)) throw new Error(`there is no document at ${address}, which others are made of (scripts/documents/madeLast.mjs)`);
      return read(address).toString('utf8');
    };
    const addresses = Object.keys(files);
    const sources = addresses.filter((address) => /^\/sources\/[^/]+$/.test(address));
    yield { pathname: sourcesAddress, body: JSON.stringify(sourcesInOne(sources.map((address) => [address, text(address)]))) };

    const address = parseSiteAddress(process.env.SITE_ADDRESS);
    const about = { address, ...whatItSays(text) };
    for (const path of addresses.filter((each) => /^\/chapters\/[^/.]+$/.test(each)))
      yield { pathname: `${path}.md`, body: chapterMarkdown(text(path), { ...about, path }) };

    const from = {
      about,
      read: text,
      addresses,
      script: apart.talk,
      publicFolder: path.join(projectDir, 'public'),
      site: address === unknownAddress ? undefined : address,
    };
    const sheets = stylesOf(['/chapters', '/papers', '/glossary', '/lessons', '/handout', '/sources', '/present'], addresses, sheetsOf, distDir);
    for (const forStudents of [false, true]) {
      const name = forStudents ? 'briefing-student.html' : 'briefing.html';
      yield { pathname: `/${name}`, body: briefingFile({ ...from, sheets, forStudents }), headers: saved(`gsomia-${name}`) };
    }

    if (process.env.OFFLINE === 'off') return;
    const bytesOf = (address) => statSync(path.join(distDir, 'documents', files[address].file + (files[address].compressed ? '.gz' : ''))).size;
    console.log(`kept offline: ${(keptBytes(files, bytesOf) / 1e6).toFixed(1)} MB`);
    yield { pathname: '/sw.js', body: offlineWorker(files, apart.offlineWorker), headers: workerHeaders };
  };
}

/** @returns its version, the day of its last change (ISO) and its licence, from the files for machines */
function whatItSays(read) {
  const { version, created, licenses } = JSON.parse(read('/data/datapackage.json'));
  const date = /<updated>(\d{4}-\d{2}-\d{2})/.exec(read('/feed.xml'))?.[1] ?? String(created).slice(0, 10);
  return { version, date, licence: licenses[0]?.title ?? '' };
}

/** @returns {string} all stylesheets of the pages, each once, in their order */
function stylesOf(pages, addresses, sheetsOf, distDir) {
  const some = pages.map((page) => (addresses.includes(page) ? page : addresses.find((address) => address.startsWith(`${page}/`))) ?? page);
  const named = new Set(some.flatMap((address) => sheetsOf.get(address) ?? []));
  const files = [...named].map((address) => path.join(distDir, address.replace('/_next/', '')));
  return files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
