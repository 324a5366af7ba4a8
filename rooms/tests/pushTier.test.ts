// The tier past one machine, small: two nginx with Nchan over one Redis, all Debian's, by the configuration of ops/; one nginx is killed, the other reloaded, and nobody misses a revision.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { follow, slideChanges, waitFor } from '../../scripts/bench/live/measure.mjs';
import { startPush, whyNoPush } from '../../scripts/bench/live/pushServers.mjs';
import type { HostCommand, RoomState } from '../wire';
import { engines } from './engines';
import { TestRoom, type RouteName } from './testRoom';

const people = 50;
/** A phone that comes back is told at once; a state that is only said again after 10 s was missed. */
const backMs = 5000;
const skipped = whyNoPush();
if (skipped && process.env.CI) throw new Error(`CI tries the push tier: ${skipped}`);
if (skipped) process.stderr.write(`live room over nginx with Nchan: skipped, ${skipped}\n`);

const undo: (() => unknown)[] = [];
afterAll(async () => {
  for (const each of undo.reverse()) await each();
});

/** @returns a port nobody listens on, below those that outgoing connections take */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const isTaken = await new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false));
    undo.push(() => socket.destroy());
  });
  return isTaken ? freePort() : port;
}

/** What nginx finds behind it: the room's own answers, as the site gives them. */
async function serve(room: TestRoom, port: number): Promise<Server> {
  const server = createServer(async (incoming, outgoing) => {
    const [, , , code = '', route = ''] = new URL(incoming.url ?? '/', 'http://app').pathname.split('/');
    const answer = await room.ask(code, route as RouteName, { headers: { host: incoming.headers.host ?? '' } });
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body) Readable.fromWeb(answer.body as never).pipe(outgoing);
    else outgoing.end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

describe('two nginx and one Redis', () => {
  it.skipIf(skipped)(
    `bring every state to ${people} phones; one killed and the other reloaded, none is missed when they have come back`,
    async () => {
      const folder = mkdtempSync('/tmp/briefing-push-');
      undo.push(() => rmSync(folder, { recursive: true, force: true }));
      const [app, redis, ...rest] = [await freePort(), await freePort(), await freePort(), await freePort(), await freePort(), await freePort()];
      const nginx = [0, 2].map((at) => ({ front: rest[at]!, publish: rest[at + 1]! }));
      const push = await startPush(folder, { redis: redis!, app: app!, nginx });
      undo.push(push.stop);
      const pushUrl = nginx.map(({ publish }) => `http://127.0.0.1:${publish}/publish/{code}`).join(',');
      const room = new TestRoom({ databaseUrl: await engines[0]!.fresh(), pushUrl, streamUrl: '/followers/{code}' });
      undo.push(() => room.live.close());
      const server = await serve(room, app!);
      undo.push(() => server.close());

      const { code, steer } = await room.open();
      const hosted = { code, command: (said: object) => steer(said as HostCommand) };
      const streams = nginx.map(({ front }) => `http://127.0.0.1:${front}/api/live/${code}/stream`);
      const followers = await follow(hosted, people, (index: number) => (index % 2 ? streams : [...streams].reverse()));
      undo.push(() => followers.forEach((follower: { close(): void }) => follower.close()));
      expect((await slideChanges(hosted, followers, 5)).lost).toBe(0);

      push.fronts[1]!.kill();
      push.fronts[0]!.reload();
      await pause(300);
      await steer({ do: 'show', talk: '20', slide: 'while-one-is-gone', step: 1, screen: 'slide' });
      const behind = () => followers.filter(({ state }) => state?.wall.slide !== 'while-one-is-gone').length;
      await waitFor(() => behind() === 0, backMs).catch(() => {});
      expect(behind()).toBe(0);
      expect((await slideChanges(hosted, followers, 5)).lost).toBe(0);

      const front = `http://127.0.0.1:${nginx[0]!.front}`;
      expect(((await (await fetch(`${front}/api/live/${code}/state`)).json()) as RoomState).wall.slide).toMatch(/^bench-/);
      // A page of the site elsewhere may read the stream, and holds no count that phones may not know.
      const stream = await fetch(`${front}/followers/${code}`, { headers: { Origin: 'https://briefing.example', Accept: 'text/event-stream' } });
      expect(stream.headers.get('access-control-allow-origin')).toBe('https://briefing.example');
      await stream.body?.cancel();
    },
    60_000,
  );
});
