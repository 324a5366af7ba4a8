// npm start on a computer that does not fit: said at once, in words, before anything is installed or built.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../terminal/project.mjs';

async function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const program = spawn(process.execPath, [path.join(projectRoot, 'scripts', 'start.mjs')], { env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(program, 'close')) as [number | null];
  return { code, said };
}

it.each(['abc', '0', '70000'])('PORT=%s', async (port) => {
  expect(await start({ PORT: port })).toEqual({
    code: 1,
    said: `\nPORT is "${port}", which is not a port: give a whole number from 1 to 65535, such as PORT=3001.\n`,
  });
});

it('a port another program holds', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  const { code, said } = await start({ PORT: String(port) });
  await new Promise((resolve) => other.close(resolve));
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is taken by another program`);
  expect(said).toMatch(/Use another port: .*PORT=\d+/);
  expect(said).not.toMatch(/^\s+at /m);
});
