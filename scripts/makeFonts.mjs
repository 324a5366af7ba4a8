// Cuts the web fonts and writes their fallbacks' style sheets into .fonts/, before `next build`: `node scripts/makeFonts.mjs`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.fonts');
const stamp = join(folder, 'made.json');
/** What the letters are read from: an edit there seldom brings a new one. */
const words = ['app', 'components', 'content'];
const makers = [
  'node_modules/@fontsource-variable/source-sans-3/package.json',
  'node_modules/@fontsource-variable/source-serif-4/package.json',
  'node_modules/subset-font/package.json',
  'scripts/fonts',
  'scripts/makeFonts.mjs',
];

const started = performance.now();
const made = await makeIfChanged().catch((error) => {
  rmSync(stamp, { force: true });
  console.error(`fonts: none cut.\n${error.message}`);
  process.exit(1);
});
console.log(`fonts: ${made} (${((performance.now() - started) / 1000).toFixed(1)} s)`);

async function makeIfChanged() {
  const last = lastMade();
  const read = fingerprint(root, [...words, ...makers]);
  if (last?.read === read) return 'unchanged';
  const { shownLetters } = await import('./fonts/shownText.mjs');
  const shown = shownLetters(root);
  const from = fingerprint(root, makers, [[...shown.keys()].sort().join('')]);
  if (last?.from === from) {
    writeFileSync(stamp, JSON.stringify({ ...last, read }));
    return 'the same letters as before';
  }
  const files = await cut(shown);
  writeFileSync(stamp, JSON.stringify({ read, from, files: [...files.keys()] }));
  const bytes = [...files].reduce((sum, [name, content]) => sum + (name.endsWith('.woff2') ? content.length : 0), 0);
  return `cut to the ${shown.size} letters shown, ${(bytes / 1000).toFixed(1)} kB in .fonts/`;
}

/** @returns {Promise<Map<string, Buffer | string>>} the files, as they now lie in the folder */
async function cut(shown) {
  // Late, so that an unchanged run loads none of it.
  const [{ cutFonts }, { fallbackFaces }] = await Promise.all([import('./fonts/cutFonts.mjs'), import('./fonts/fallbackFaces.mjs')]);
  const fonts = await cutFonts(root, shown);
  const files = new Map(fonts.map(({ cut: { name }, woff2 }) => [`${name}.woff2`, woff2]));
  for (const { cut: { name, role }, woff2 } of fonts) {
    if (name === role) files.set(`${role}.css`, await fallbackFaces(role, woff2));
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  return files;
}

function lastMade() {
  if (!existsSync(stamp)) return undefined;
  const made = JSON.parse(readFileSync(stamp, 'utf8'));
  return made.files.every((name) => existsSync(join(folder, name))) ? made : undefined;
}
