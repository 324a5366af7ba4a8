// Makes the icons of the installed site in public/app/ of app/icon.svg; to be run when the icon changes: `node scripts/drawAppIcons.mjs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appIcons } from './pictures/appIcons.mjs';
import { startRenderer } from './pictures/renderPng.mjs';
import { projectRoot } from './terminal/project.mjs';

await startRenderer();
const svg = readFileSync(path.join(projectRoot, 'app', 'icon.svg'), 'utf8');
for (const [name, png] of appIcons(svg)) {
  const file = path.join(projectRoot, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, png);
}
