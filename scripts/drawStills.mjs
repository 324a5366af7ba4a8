// Draws every figure without a browser and keeps it in .stills/ as SVG, before `next build`: `node scripts/drawStills.mjs`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './terminal/fingerprint.mjs';
import { isWhole, readRecord } from './terminal/madeRecord.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.stills');
const stamp = join(folder, 'drawn.json');
const inputs = [
  'components/charts',
  'briefing',
  'content/data',
  'content/figures.yaml',
  'node_modules/d3-geo/package.json',
  'node_modules/react-dom/package.json',
  'node_modules/recharts/package.json',
  'node_modules/world-atlas/package.json',
  'scripts/drawStills.mjs',
  'scripts/stills',
];

const started = performance.now();
const hash = fingerprint(root, inputs);
if (isDrawn(hash)) {
  console.log(`stills: unchanged (${took()})`);
} else {
  const names = await draw(hash);
  console.log(`stills: ${names.length} drawn in .stills/ (${took()})`);
}

async function draw(hash) {
  // Late, so that an unchanged run loads none of it.
  const [{ bundled }, { drawAll }] = await Promise.all([import('./stills/bundled.mjs'), import('./stills/drawAll.mjs')]);
  try {
    process.chdir(root);
    const { briefing } = await bundled(root, 'briefing/load.ts');
    const { figures } = await briefing();
    const drawings = await drawAll(root, figures);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const { name, svg } of drawings) writeFileSync(join(folder, name), svg);
    const names = drawings.map(({ name }) => name);
    writeFileSync(stamp, JSON.stringify({ hash, names }));
    return names;
  } catch (error) {
    console.error(`stills: nothing drawn. ${error.message}`);
    process.exit(1);
  }
}

function isDrawn(hash) {
  const drawn = readRecord(stamp);
  return drawn.hash === hash && Array.isArray(drawn.names) && drawn.names.every((name) => isWhole(join(folder, name)));
}

function took() {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
