// LIVE_STREAM_URL on another origin: a phone follows there, the rooms' pages may ask that origin and no other, and a setting that leads nowhere is said at the start.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { RoomState } from '@/rooms/wire';
import { freePort } from '../scripts/terminal/freePort.mjs';
import { openRoom } from './live';

const server = path.join('scripts', 'documents', 'runServer.mjs');
const undo: (() => unknown)[] = [];
test.afterEach(async () => {
  for (const each of undo.splice(0).reverse()) await each();
});

/** @returns the site on a port and with a store of its own */
async function site(streamUrl: string): Promise<string> {
  const [folder, port] = [mkdtempSync(path.join(tmpdir(), 'briefing-live-')), await freePort()];
  const child = spawn(process.execPath, [server], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '',
      TRUST_PROXY: '',
      LIVE_DATABASE_URL: `file:${path.join(folder, 'live.db')}`,
      LIVE_STREAM_URL: streamUrl,
    },
    stdio: 'ignore',
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  undo.push(async () => {
    child.kill('SIGKILL');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  });
  const address = `http://localhost:${port}`;
  await expect(async () => expect((await fetch(`${address}/api/health`)).status).toBe(200)).toPass({ timeout: 30_000 });
  return address;
}

test('a phone follows its stream on another origin, which the page’s policy names', async ({ page: deck, browser }) => {
  /** Holds phones in the site's place: it hands on the room's state, with a slide of its own by which it is known. */
  const asked: string[] = [];
  let from = '';
  const holder = createServer(async (request, answer) => {
    asked.push(`${request.url} ${request.headers.origin}`);
    const code = request.url?.split('/')[2] ?? '';
    const state = (await (await fetch(`${from}/api/live/${code}/state`)).json()) as RoomState;
    answer.writeHead(200, { 'Content-Type': 'text/event-stream', 'Access-Control-Allow-Origin': request.headers.origin ?? '', 'Cache-Control': 'no-store' });
    answer.write(`event: state\nid: ${state.rev}\ndata: ${JSON.stringify({ ...state, rev: state.rev + 100, wall: { ...state.wall, screen: 'black' } })}\n\n`);
  });
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  undo.push(() => {
    holder.closeAllConnections();
    holder.close();
  });
  const origin = `http://127.0.0.1:${(holder.address() as AddressInfo).port}`;
  const address = await site(`${origin}/followers/{code}`);
  from = address;

  for (const room of ['/live', '/join', '/join/K7PMQ4', '/live/wall/K7PMQ4']) {
    expect((await fetch(address + room)).headers.get('content-security-policy'), room).toMatch(new RegExp(`; connect-src 'self' ${origin}$`));
  }
  expect((await fetch(`${address}/present`)).headers.get('content-security-policy')).not.toContain(origin);

  const code = await openRoom(deck, `${address}/present?minutes=20`);
  const context = await browser.newContext();
  undo.push(() => context.close());
  const phone = await context.newPage();
  await phone.goto(`${address}/join/${code}`);
  await phone.getByRole('button', { name: 'Join' }).click();
  await expect(phone.getByText('The wall is blank for a moment.')).toBeVisible();
  expect(asked).toContain(`/followers/${code} ${address}`);
  // No other origin is let through.
  const refused = await phone.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        fetch('http://127.0.0.1:9/').catch(() => {});
      }),
  );
  expect(refused).toBe('connect-src');
});

test('an address that leads nowhere is said at the start, in one sentence', async () => {
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, PORT: String(await freePort()), LIVE_STREAM_URL: 'push.example.org' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
  expect(said.trim()).toMatch(/^LIVE_STREAM_URL is "push\.example\.org", to which no phone can be sent: [^\n]*$/);
});
