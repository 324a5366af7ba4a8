// A running site rests on what was built: an editor's half-finished file breaks no answer.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { briefing } from '@/briefing/load';
import { freePort } from '../scripts/terminal/freePort.mjs';

const root = process.cwd();
const figure = briefing().figures[0];

test('with a broken facts.yaml, oEmbed, pages and the page for unknown addresses answer as before', async ({ request }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-frozen-'));
  const port = await freePort();
  for (const name of ['app', 'briefing', 'components', 'public', '.next', 'node_modules', '.stills', 'tsconfig.json'])
    symlinkSync(path.join(root, name), path.join(folder, name));
  for (const name of ['content', 'scripts', 'package.json', 'next.config.mjs']) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, 'content', 'facts.yaml'), '- id: [half a line');
  const server = spawn(process.execPath, ['scripts/documents/runServer.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  });
  const site = `http://127.0.0.1:${port}`;
  try {
    await expect(async () => expect((await request.get(`${site}/robots.txt`)).ok()).toBe(true)).toPass();
    const oembed = await request.get(`${site}/oembed?url=${encodeURIComponent(`${site}/charts/${figure?.id}`)}`);
    expect([oembed.status(), ((await oembed.json()) as { title: string }).title]).toEqual([200, figure?.title]);
    for (const [address, status] of [
      ['/', 200],
      ['/charts', 200],
      ['/charts/nothing', 404],
      ['/no-such-page', 404],
      ['/figures/nothing.png', 404],
      ['/data/nothing.csv', 404],
    ] as const) {
      expect((await request.get(site + address)).status(), address).toBe(status);
    }
  } finally {
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
});
