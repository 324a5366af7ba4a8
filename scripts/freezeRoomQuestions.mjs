// Writes what a class may be asked into .frozen/, before `next build`, which takes it in: `node scripts/freezeRoomQuestions.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './terminal/project.mjs';
import { bundled } from './stills/bundled.mjs';

process.chdir(projectRoot);
try {
  const { briefing } = await bundled(projectRoot, 'briefing/load.ts');
  const { roomQuestions } = await bundled(projectRoot, 'briefing/ask/roomQuestions.ts');
  const folder = path.join(projectRoot, '.frozen');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'roomQuestions.json'), JSON.stringify(roomQuestions(briefing())));
} catch (error) {
  console.error(`live room: nothing written. ${error.message}`);
  process.exit(1);
}
