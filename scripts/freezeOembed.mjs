// Writes what /oembed answers from into .frozen/, before `next build`, which takes it in: `node scripts/freezeOembed.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './terminal/project.mjs';
import { bundled } from './stills/bundled.mjs';

process.chdir(projectRoot);
try {
  const { oembedRecord } = await bundled(projectRoot, 'components/figures/oembedRecord.ts');
  const folder = path.join(projectRoot, '.frozen');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'oembed.json'), JSON.stringify(oembedRecord()));
} catch (error) {
  console.error(`oembed: nothing written. ${error.message}`);
  process.exit(1);
}
