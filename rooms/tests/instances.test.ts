// Two instances on one Postgres: what one writes the other's streams hear, by notices that no vote waits for; lost ones are found.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import type { RoomState } from '../wire';
import { engines, postgresLog } from './engines';
import { Events, TestRoom } from './testRoom';

const postgres = engines[1]!;
const skipped = postgres.skipped;
let rooms: TestRoom[] = [];

async function pair() {
  const databaseUrl = await postgres.fresh();
  rooms = [new TestRoom({ databaseUrl }), new TestRoom({ databaseUrl })];
  return rooms as [TestRoom, TestRoom];
}
afterEach(async () => {
  await Promise.all(rooms.map(({ live }) => live.close()));
});

describe('two instances', () => {
  it.skipIf(skipped)(
    'tell each other of slides and votes, and count who is here together',
    async () => {
      const [first, second] = await pair();
      const { code, steer } = await first.open();
      const phones = [await first.phone(code), await second.phone(code)];
      const streams = [
        new Events(await first.ask(code, 'stream', { cookie: phones[0]!.cookie })),
        new Events(await second.ask(code, 'stream', { cookie: phones[1]!.cookie })),
      ];
      await streams[1]!.next();
      // Until the notices' connections are up.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const began = Date.now();
      await steer({ do: 'show', talk: '20', slide: 'opening', step: 1, screen: 'slide' });
      await streams[1]!.until<RoomState>(({ wall }) => wall.slide === 'opening');
      expect(Date.now() - began).toBeLessThan(1000);
      await steer({ do: 'open', question: 'withdraw' });
      await streams[1]!.until<RoomState>(({ phase }) => phase === 'open');
      await Promise.all([
        phones[0]!.choose('withdraw', 'first'),
        second.ask(code, 'vote', { cookie: phones[1]!.cookie, body: { question: 'withdraw', round: 1, choice: 'second' } }),
      ]);
      await streams[0]!.until<RoomState>(({ asked }) => asked?.voted === 2);
      await streams[0]!.until<RoomState>(({ here }) => here === 2);
      await Promise.all(streams.map((stream) => stream.close()));
    },
    20_000,
  );

  it.skipIf(skipped)(
    'never notify in the transaction of a vote: no process of the server that takes votes ever sends a notice',
    async () => {
      const [first, second] = await pair();
      const { code, steer } = await first.open();
      const events = new Events(await second.ask(code, 'stream'));
      await events.next();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await steer({ do: 'open', question: 'withdraw' });
      const phones = await Promise.all(Array.from({ length: 20 }, () => first.phone(code)));
      await Promise.all(phones.map(({ choose }) => choose('withdraw', 'first')));
      await events.until<RoomState>(({ asked }) => asked?.voted === 20);
      await events.close();
      // Other files' tests are in the same log.
      const database = new URL(first.live.settings.databaseUrl!).pathname.slice(1);
      const lines = readFileSync(postgresLog(), 'utf8')
        .split('\n')
        .filter((line) => line.includes(`|${database}|`));
      const processesThat = (say: RegExp) => new Set(lines.filter((line) => say.test(line)).map((line) => line.split('|', 1)[0]));
      const [voting, notifying] = [processesThat(/INSERT INTO live_votes/), processesThat(/pg_notify|NOTIFY/)];
      expect(voting.size).toBeGreaterThan(0);
      expect(notifying.size).toBeGreaterThan(0);
      expect([...voting].filter((id) => notifying.has(id))).toEqual([]);
      // Twenty votes at once are told in a few notices.
      expect(lines.filter((line) => /pg_notify/.test(line)).length).toBeLessThan(lines.filter((line) => /INSERT INTO live_votes/.test(line)).length);
    },
    20_000,
  );

  it.skipIf(skipped)(
    'hear of each other again when their notices’ connections are cut, and of what came in between',
    async () => {
      const [first, second] = await pair();
      const { code, steer } = await first.open();
      const events = new Events(await second.ask(code, 'stream'));
      await events.next();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const admin = new pg.Client(first.live.settings.databaseUrl);
      await admin.connect();
      await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'briefing-live-notices'");
      await steer({ do: 'lock' });
      await events.until<RoomState>(({ locked }) => locked);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const began = Date.now();
      await steer({ do: 'unlock' });
      await events.until<RoomState>(({ locked }) => !locked);
      expect(Date.now() - began).toBeLessThan(1500);
      await admin.end();
      await events.close();
    },
    20_000,
  );

  it.skipIf(skipped)(
    'find a vote whose instance died before it could tell of it',
    async () => {
      const [first, second] = await pair();
      const { code, steer } = await first.open();
      const phone = await first.phone(code);
      await steer({ do: 'open', question: 'withdraw' });
      const events = new Events(await second.ask(code, 'stream'));
      await events.next();
      first.live.voted = () => {};
      // Nothing else is told that would have the room read again.
      first.live.presence.heard = () => {};
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await phone.choose('withdraw', 'first');
      await events.until<RoomState>(({ asked }) => asked?.voted === 1);
      await events.close();
    },
    20_000,
  );
});
