// One command at a time in a folder: a second waits, a dead one's note holds nobody up, and a folder that takes no note is no reason to stop.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { oneAtATime } from '../terminal/oneAtATime.mjs';
import { projectRoot } from '../terminal/project.mjs';
import { temporaryFolder } from './temporaryFolder';

const url = pathToFileURL(path.join(projectRoot, 'scripts', 'terminal', 'oneAtATime.mjs')).href;

/** Appends to a file when it begins and when it ends: two at once would show. */
const worker = (root: string, ms: number) => `
  import { appendFileSync } from 'node:fs';
  import { oneAtATime } from '${url}';
  await oneAtATime(${JSON.stringify(root)}, async () => {
    appendFileSync(${JSON.stringify(path.join(root, 'log'))}, 'begin\\n');
    await new Promise((resolve) => setTimeout(resolve, ${ms}));
    appendFileSync(${JSON.stringify(path.join(root, 'log'))}, 'end\\n');
  });
`;

function run(root: string, ms: number) {
  return spawn(process.execPath, ['--input-type=module', '-e', worker(root, ms)]);
}

it('five at once work one after another, and leave nothing', async () => {
  const root = temporaryFolder();
  const all = Array.from({ length: 5 }, () => once(run(root, 150), 'exit'));
  for (const [code] of await Promise.all(all)) expect(code).toBe(0);
  expect(readFileSync(path.join(root, 'log'), 'utf8')).toBe('begin\nend\n'.repeat(5));
  expect(readdirSync(root)).toEqual(['log']);
});

it('says whom it waits for, and takes over from one that was killed', async () => {
  const root = temporaryFolder();
  const first = run(root, 60_000);
  while (!existsSync(path.join(root, 'log'))) await new Promise((resolve) => setTimeout(resolve, 20));
  const second = run(root, 10);
  const [said] = (await once(second.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe(`Another command is at work in this folder (process ${first.pid}): waiting for it … `);
  first.kill('SIGKILL');
  expect(await once(second, 'exit')).toEqual([0, null]);
});

it.each([
  ['nobody’s', '', 0],
  ['half a note', '12', 60],
  ['one of a number that another program has today', `${process.ppid} ${hostname()}`, 60],
  ['one of another computer, long ago', '1 elsewhere', 60],
])('is not held up by %s', async (_, note, secondsOld) => {
  const root = temporaryFolder({ '.working': note });
  const then = Date.now() / 1000 - secondsOld;
  utimesSync(path.join(root, '.working'), then, then);
  expect(await oneAtATime(root, async () => 'done')).toBe('done');
  expect(readdirSync(root)).toEqual([]);
});

it.runIf(process.platform === 'linux')(
  'says of a folder that may not be written to what is wrong, where the work fails, and is silent where it does not',
  async () => {
    expect(await oneAtATime('/proc', async () => 'served')).toBe('served');
    await expect(oneAtATime('/sys', () => Promise.reject(new Error('ENOENT: mkdir')))).rejects.toThrow(/^\/sys may not be written to by you.* Copy the folder/);
  },
);

it('a folder that is not there or takes no note is worked in all the same; what the work throws comes out', async () => {
  const log = vi.spyOn(console, 'log');
  expect(await oneAtATime('/nowhere/at/all', async () => 1)).toBe(1);
  const root = temporaryFolder();
  writeFileSync(path.join(root, 'kept'), '');
  await expect(oneAtATime(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(root)).toEqual(['kept']);
  expect(log).not.toHaveBeenCalled();
});
