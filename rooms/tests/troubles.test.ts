// A store that is full, read-only, damaged, locked or out of reach: said, and what was acknowledged before is still there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { health } from '../answers/health';
import { StoreTrouble } from '../store/database';
import { openLibsqlFile } from '../store/libsqlFile';
import { openStore } from '../store/openStore';
import { hashOf } from '../token';
import type { OwnVotes, Problem } from '../wire';
import { engines } from './engines';
import { logged, TestRoom } from './testRoom';

const problemIn = async (answer: Response) => (await answer.json()) as Problem;
const [libsql, postgres] = engines as [(typeof engines)[0], (typeof engines)[0]];

/** A room on a file, with a phone that has voted. */
async function votedOn(open = openStore) {
  const address = await libsql.fresh();
  const room = new TestRoom({ databaseUrl: address }, open);
  const { code, steer } = await room.open();
  const phone = await room.phone(code);
  await steer({ do: 'open', question: 'withdraw' });
  expect((await phone.choose('withdraw', 'first')).status).toBe(200);
  return { room, code, phone, steer, file: address.replace('file:', '') };
}

async function sound({ room, code, phone }: Pick<Awaited<ReturnType<typeof votedOn>>, 'room' | 'code' | 'phone'>) {
  const votes = (await (await room.ask(code, 'mine', { cookie: phone.cookie })).json()) as OwnVotes;
  expect(votes).toEqual({ votes: [{ question: 'withdraw', round: 1, choice: 'first' }] });
  await room.live.close();
}

describe('a file', () => {
  it('writes each vote through to the disk before it is acknowledged', async () => {
    const { room } = await votedOn();
    const db = await room.live.db();
    expect((await db.run('PRAGMA synchronous')).rows).toEqual([{ synchronous: 2 }]);
    expect((await db.run('PRAGMA journal_mode')).rows).toEqual([{ journal_mode: 'wal' }]);
    await room.live.close();
  });

  it('that is full says so, keeps its votes, and takes new ones when there is room again', async () => {
    const full = await votedOn();
    const db = await full.room.live.db();
    const { rows } = await db.run('PRAGMA page_count');
    await db.run(`PRAGMA max_page_count = ${Number(rows[0]?.page_count)}`);
    let refused: Response | undefined;
    for (let index = 0; index < 500 && !refused; index += 1) {
      const answer = await full.room.ask(full.code, 'join', { from: `192.0.2.${index % 250}` });
      if (answer.status !== 200) refused = answer;
    }
    expect(await problemIn(refused!.clone())).toMatchObject({ status: 503, kind: 'store', detail: expect.stringContaining('disk is full') });
    expect(refused!.headers.get('retry-after')).toBe('3');
    await db.run('PRAGMA max_page_count = 1000000');
    expect((await full.room.ask(full.code, 'join')).status).toBe(200);
    await sound(full);
  });

  it('that may not be written says so, and is read on', async () => {
    const sealed = await votedOn();
    const db = await sealed.room.live.db();
    await db.run('PRAGMA query_only = ON');
    expect(await problemIn(await sealed.phone.choose('withdraw', 'second'))).toMatchObject({ status: 503, detail: expect.stringContaining('may not write') });
    const ill = await health(sealed.room.live);
    expect([ill.status, ((await ill.json()) as { state: string }).state]).toEqual([503, expect.stringContaining('may not write')]);
    expect((await sealed.room.ask(sealed.code, 'state')).status).toBe(200);
    sealed.room.clock.ahead += 21_000;
    expect(await (await sealed.room.ask(sealed.code, 'state')).json()).toMatchObject({ presenter: 'away' });
    await db.run('PRAGMA query_only = OFF');
    expect(await (await health(sealed.room.live)).json()).toEqual({ store: 'libsql', state: 'well' });
    await sound(sealed);
  });

  it('holds no letter of a room that has ended', async () => {
    const { room, phone, steer, file } = await votedOn();
    const hash = hashOf(phone.cookie.split('=')[1] ?? '');
    const onDisk = () => [file, `${file}-wal`].filter((name) => existsSync(name)).some((name) => readFileSync(name).includes(hash));
    expect(onDisk()).toBe(true);
    await steer({ do: 'end' });
    expect(onDisk()).toBe(false);
    await room.live.close();
  });

  it('that another process holds is waited for, and then said to be busy', async () => {
    const held = await votedOn((address) => openLibsqlFile(address!.replace('file:', ''), { busyMs: 100 }));
    const other = createClient({ url: `file:${held.file}` });
    const writing = await other.transaction('write');
    expect(await problemIn(await held.phone.choose('withdraw', 'second'))).toMatchObject({ status: 503, detail: expect.stringContaining('busy') });
    await writing.rollback();
    other.close();
    await sound(held);
  });

  it('that is damaged says so at its first use, and not a word of what is in it', async () => {
    const address = await libsql.fresh();
    writeFileSync(address.replace('file:', ''), 'no database at all, though it is long enough to look like one '.repeat(200));
    const room = new TestRoom({ databaseUrl: address });
    const answer = await room.create();
    expect(await problemIn(answer)).toMatchObject({ status: 503, kind: 'store', detail: expect.stringContaining('damaged') });
    expect(logged.some((line) => line.includes('"store trouble"') && line.includes('"damaged"'))).toBe(true);
    await room.live.close();
  });

  it('is shared by two processes without a loss', async () => {
    const first = await votedOn();
    const second = new TestRoom({ databaseUrl: `file:${first.file}` });
    const phones = await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 ? first.room : second).phone(first.code)));
    const votes = phones.map(({ cookie }, index) =>
      (index % 2 ? second : first.room).ask(first.code, 'vote', { cookie, body: { question: 'withdraw', round: 1, choice: 'second' } }),
    );
    expect((await Promise.all(votes)).every(({ status }) => status === 200)).toBe(true);
    expect((await first.steer({ do: 'close' })).counts?.rounds[0]).toMatchObject({ voters: 41 });
    await second.live.close();
    await first.room.live.close();
  });
});

describe('a setting', () => {
  it('that nobody understands is said once, without what stands in it', async () => {
    const room = new TestRoom({ databaseUrl: 'mysql://user:secret@host/db' });
    expect(await problemIn(await room.create())).toMatchObject({ status: 503, detail: 'The live room is not set up rightly on this server. Reading goes on.' });
    await expect(openStore('mysql://user:secret@host/db')).rejects.toThrow('LIVE_DATABASE_URL must begin with postgres:// or file:');
    expect(logged.join('')).not.toContain('secret');
  });

  it('that leads to no server is said, and tried again at the next request', async () => {
    const room = new TestRoom({ databaseUrl: 'postgres://nobody:secret@127.0.0.1:9/none' });
    for (let time = 0; time < 2; time += 1)
      expect(await problemIn(await room.create())).toMatchObject({ status: 503, detail: expect.stringContaining('does not answer') });
    await expect(openStore('postgres://nobody:secret@127.0.0.1:9/none')).rejects.toBeInstanceOf(StoreTrouble);
    expect(logged.join('')).not.toContain('secret');
    await room.live.close();
  });
});

describe('Postgres', () => {
  it.skipIf(postgres.skipped)('that may not be written says so, and every vote acknowledged before is there', async () => {
    const room = new TestRoom({ databaseUrl: await postgres.fresh() });
    const { code, steer } = await room.open();
    const phone = await room.phone(code);
    await steer({ do: 'open', question: 'withdraw' });
    expect((await phone.choose('withdraw', 'first')).status).toBe(200);
    const name = new URL(room.live.settings.databaseUrl!).pathname.slice(1);
    const db = await room.live.db();
    // Holds for connections that are made from now on.
    await db.run(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    const sealed = new TestRoom({ databaseUrl: room.live.settings.databaseUrl });
    const refused = await sealed.ask(code, 'vote', { cookie: phone.cookie, body: { question: 'withdraw', round: 1, choice: 'second' } });
    expect(await problemIn(refused)).toMatchObject({ status: 503, kind: 'store', detail: expect.stringContaining('may not write') });
    await sealed.live.close();
    const votes = (await (await room.ask(code, 'mine', { cookie: phone.cookie })).json()) as OwnVotes;
    expect(votes.votes).toEqual([{ question: 'withdraw', round: 1, choice: 'first' }]);
    await room.live.close();
  });
});
