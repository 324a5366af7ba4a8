// Cuts the web fonts into public/fonts/ and writes their style sheets into .fonts/, before `next build`: `node scripts/makeFonts.mjs`.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './terminal/fingerprint.mjs';
import { isWhole, readRecord } from './terminal/madeRecord.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.fonts');
const served = join(root, 'public', 'fonts');
const stamp = join(folder, 'made.json');
/** What the letters are read from: an edit there seldom brings a new one. */
const words = ['app', 'briefing', 'components', 'content'];
const makers = [
  'node_modules/@fontsource-variable/source-sans-3/package.json',
  'node_modules/@fontsource-variable/source-serif-4/package.json',
  'node_modules/@fontsource/nanum-gothic/package.json',
  'node_modules/@fontsource/sawarabi-gothic/package.json',
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
  const { quotedLetters } = await import('./fonts/quotedFonts.mjs');
  const quoted = quotedLetters(root);
  const from = fingerprint(root, makers, [[...shown.keys()].sort().join(''), quoted.ko, quoted.ja]);
  if (last?.from === from) {
    writeFileSync(stamp, JSON.stringify({ ...last, read }));
    return 'the same letters as before';
  }
  const { addresses, files, bytes } = await cut(shown, quoted);
  writeFileSync(stamp, JSON.stringify({ read, from, addresses, files }));
  return `cut to the ${shown.size} letters shown, ${(bytes / 1000).toFixed(1)} kB in public/fonts/`;
}

/** @returns what was written: the fonts' addresses by their names, all files from the root, the fonts' bytes */
async function cut(shown, quoted) {
  // Late, so that an unchanged run loads none of it.
  const [{ cutFonts }, { styleSheets }, { cutQuoted, quotedSheet }] = await Promise.all([
    import('./fonts/cutFonts.mjs'),
    import('./fonts/styleSheets.mjs'),
    import('./fonts/quotedFonts.mjs'),
  ]);
  const fonts = (await cutFonts(root, shown)).map(({ cut: each, woff2 }) => ({ cut: each, woff2, file: `${each.name}.${hashOf(woff2)}.woff2` }));
  const sheets = await styleSheets(fonts.map((font) => ({ ...font, address: `/fonts/${font.file}` })));
  const originals = (await cutQuoted(root, quoted)).map((font) => ({ ...font, file: `${font.name}.${hashOf(font.woff2)}.woff2` }));
  sheets.set('quoted', quotedSheet(originals.map((font) => ({ ...font, address: `/fonts/${font.file}` }))));
  for (const made of [folder, served]) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
  }
  for (const { file, woff2 } of [...fonts, ...originals]) writeFileSync(join(served, file), woff2);
  for (const [role, css] of sheets) writeFileSync(join(folder, `${role}.css`), css);
  return {
    addresses: Object.fromEntries(fonts.map(({ cut: { name }, file }) => [name, `/fonts/${file}`])),
    files: [...[...fonts, ...originals].map(({ file }) => `public/fonts/${file}`), ...[...sheets.keys()].map((role) => `.fonts/${role}.css`)],
    bytes: fonts.reduce((sum, { woff2 }) => sum + woff2.length, 0),
  };
}

function hashOf(woff2) {
  return createHash('sha256').update(woff2).digest('hex').slice(0, 12);
}

function lastMade() {
  const made = readRecord(stamp);
  return Array.isArray(made.files) && made.files.every((name) => isWhole(join(root, name))) ? made : undefined;
}
