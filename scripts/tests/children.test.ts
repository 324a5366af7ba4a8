// No program outlives the script that started it, however that one ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../terminal/project.mjs';

const url = (file: string) => pathToFileURL(path.join(projectRoot, 'scripts', 'terminal', file)).href;

/** A script that starts a program as serve.mjs starts the server, and says when it runs. */
const parent = `
  import { launch } from '${url('children.mjs')}';
  const args = ['--import', '${url('stopWithParent.mjs')}', '-e', 'setInterval(() => {}, 1000); console.log(1)'];
  launch(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], exitCodeWhenStopped: 0 });
`;

describe.skipIf(process.platform === 'win32')('a program started by launch', () => {
  it.each([
    ['SIGINT', 0],
    ['SIGTERM', 0],
    ['SIGKILL', null],
  ] as const)('ends with its parent on %s', async (signal, exitCode) => {
    const script = spawn(process.execPath, ['--input-type=module', '-e', parent]);
    await once(script.stdout, 'data');
    // The program writes to the same pipe, which closes when both have ended.
    const bothEnded = once(script.stdout, 'close');

    script.kill(signal);
    const [code] = await once(script, 'exit');
    expect(code).toBe(exitCode);
    await bothEnded;
  });

  it('ends with its parent on SIGKILL where it is tied to it, as a build is, and by itself where it is through', async () => {
    const script = (text: string) => `
      import { runNode } from '${url('run.mjs')}';
      await runNode(['-e', ${JSON.stringify(text)}], { cwd: process.cwd(), tied: true });
      console.log('through');
    `;
    const endless = spawn(process.execPath, ['--input-type=module', '-e', script('console.log(1); setInterval(() => {}, 1000)')]);
    await once(endless.stdout, 'data');
    const bothEnded = once(endless.stdout, 'close');
    endless.kill('SIGKILL');
    await bothEnded;

    const brief = spawn(process.execPath, ['--input-type=module', '-e', script('setTimeout(() => {}, 50)')]);
    const [said] = (await once(brief.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('through\n');
  });
});
