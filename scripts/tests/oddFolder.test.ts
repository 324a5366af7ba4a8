// Drawing in a folder with spaces, Korean letters and a # in its name, and again after a full disk left notes and stills empty or half written.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { projectRoot } from '../terminal/project.mjs';
import { copySources } from '../trials/freshFolder.mjs';
import { temporaryFolder } from './temporaryFolder';

it('draws there, mends what was left, and leaves alone what is whole', async () => {
  const folder = path.join(temporaryFolder(), '수업 자료 #3 (2)');
  copySources(folder);
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const draw = async () => (await promisify(execFile)(process.execPath, ['scripts/drawStills.mjs'], { cwd: folder })).stdout;
  const note = path.join(folder, '.stills', 'drawn.json');
  mkdirSync(path.dirname(note));
  writeFileSync(note, '{"hash":"5f2c","na');
  expect(await draw()).toMatch(/^stills: \d+ drawn/);
  const { names } = JSON.parse(readFileSync(note, 'utf8')) as { names: string[] };

  const still = path.join(folder, '.stills', names[0] ?? '');
  const drawing = readFileSync(still, 'utf8');
  writeFileSync(still, '');
  expect(await draw()).toMatch(/^stills: \d+ drawn/);
  expect(readFileSync(still, 'utf8')).toBe(drawing);
  expect(await draw()).toMatch(/^stills: unchanged/);
});
