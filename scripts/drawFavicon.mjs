// Makes public/favicon.ico of app/icon.svg; to be run when the icon changes: `node scripts/drawFavicon.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { favicon } from './pictures/favicon.mjs';
import { startRenderer } from './pictures/renderPng.mjs';
import { projectRoot } from './terminal/project.mjs';

await startRenderer();
writeFileSync(path.join(projectRoot, 'public', 'favicon.ico'), favicon(readFileSync(path.join(projectRoot, 'app', 'icon.svg'), 'utf8')));
