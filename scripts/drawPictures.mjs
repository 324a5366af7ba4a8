// Makes the pictures a reader takes away, in .pictures/, from the stills, before `next build`: `node scripts/drawPictures.mjs`.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './terminal/fingerprint.mjs';
import { isWhole, readRecord } from './terminal/madeRecord.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.pictures');
const stamp = join(folder, 'made.json');
/** What words and colours come from; the stills' own stamp says when one of them changed. */
const inputs = [
  '.stills/drawn.json',
  'app/styles/tokens.css',
  'components/charts/picture.ts',
  'components/layout/site.ts',
  'components/sources/sourceNames.ts',
  'components/takeaway/pictureNames.ts',
  'briefing',
  'content',
];
/** What makes a picture of them: when it changes, all are made anew. */
const makers = [
  'node_modules/@fontsource-variable/source-sans-3/package.json',
  'node_modules/@fontsource-variable/source-serif-4/package.json',
  'node_modules/@resvg/resvg-wasm/package.json',
  'node_modules/fontkit/package.json',
  'node_modules/wawoff2/package.json',
  'scripts/drawPictures.mjs',
  'scripts/pictures',
];

const started = performance.now();
const known = readRecord(stamp);
const makersHash = fingerprint(root, makers);
const hash = fingerprint(root, inputs, [makersHash, process.env.SITE_ADDRESS ?? '']);
if (known.hash === hash && Object.keys(known.files ?? {}).every((name) => isWhole(join(folder, name)))) {
  console.log(`pictures: unchanged (${took()})`);
} else {
  try {
    const { made, files } = await make();
    writeFileSync(stamp, JSON.stringify({ hash, makers: makersHash, files }));
    console.log(`pictures: ${made} of ${Object.keys(files).length} made in .pictures/ (${took()})`);
  } catch (error) {
    console.error(`pictures: not made. ${error.message}`);
    process.exit(1);
  }
}

/** Only those whose drawing is another than before are rendered. */
async function make() {
  process.chdir(root);
  // Late, so that an unchanged run loads none of it.
  const [{ composeAll }, { renderPng, startRenderer }] = await Promise.all([import('./pictures/composeAll.mjs'), import('./pictures/renderPng.mjs')]);
  await startRenderer();
  const composed = await composeAll(root);
  const files = Object.fromEntries(composed.map(({ name, svg, width }) => [name, hashOf(`${width} ${svg}`)]));
  const before = known.makers === makersHash ? (known.files ?? {}) : {};
  const changed = composed.filter(({ name }) => files[name] !== before[name] || !isWhole(join(folder, name)));
  mkdirSync(join(folder, 'og'), { recursive: true });
  rmSync(stamp, { force: true });
  const stale = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(svg|png)$/.test(name) && !(name.replaceAll('\\', '/') in files),
  );
  for (const name of stale) rmSync(join(folder, name));
  for (const { name, svg, width } of changed) writeFileSync(join(folder, name), width ? renderPng(svg, width) : svg);
  return { made: changed.length, files };
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function took() {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
