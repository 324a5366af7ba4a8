// Six holes that a first try had, each closed; and limits that a class does not meet.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addressVouched } from '../request/address';
import type { Problem } from '../wire';
import { Events, requestTo, TestRoom } from './testRoom';
import { engines } from './engines';
import { answered } from '../answers/door';
import { join } from '../answers/audience';

const opened: TestRoom[] = [];
let room: TestRoom;
beforeEach(async () => {
  room = new TestRoom({ databaseUrl: await engines[0]!.fresh() });
  opened.push(room);
});
afterAll(() => Promise.all(opened.map(({ live }) => live.close())));

const problemIn = async (answer: Response) => (await answer.json()) as Problem;

describe('holes that are closed', () => {
  it('1: a phone that throws its cookie away is a new one within limits: 600 a minute from one address, and the 601st is told when', async () => {
    const { code, steer } = await room.open();
    // The clock stands still: a minute's worth at once.
    room.clock.hold();
    await steer({ do: 'cap', people: 2000 });
    const first = await room.phone(code);
    const statuses: number[] = [];
    for (let index = 0; index < 400; index += 1) statuses.push((await room.ask(code, 'join')).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    // With the first phone four hundred and one have joined: a hundred and ninety-nine more may.
    for (let index = 0; index < 199; index += 1) statuses.push((await room.ask(code, 'join')).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const last = await room.ask(code, 'join');
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await problemIn(last)).detail).toMatch(/^Very many phones have joined from here within a minute\. Please try again in /);
    // One that is known is never limited by its address, and neither is another address.
    expect((await room.ask(code, 'join', { cookie: first.cookie })).status).toBe(200);
    expect((await first.choose('withdraw', 'first')).status).toBe(409);
    expect((await room.ask(code, 'join', { from: '192.0.2.77' })).status).toBe(200);
  });

  it('1: a forged cookie is nobody’s', async () => {
    const { code, steer } = await room.open();
    await steer({ do: 'open', question: 'withdraw' });
    const forged = `live-${code}=${'a'.repeat(43)}`;
    const vote = await room.ask(code, 'vote', { body: { question: 'withdraw', round: 1, choice: 'first' }, cookie: forged });
    expect(await problemIn(vote)).toMatchObject({ status: 403, kind: 'not-joined' });
    expect(
      await problemIn(await room.ask(code, 'host', { body: { do: 'lock', window: 'deck-1' }, cookie: `live-host-${code}=${'a'.repeat(43)}` })),
    ).toMatchObject({ kind: 'not-host' });
  });

  it('2: a wrong code waits on every route, longer each time, and after a minute’s worth is sent away', async () => {
    const waits: number[] = [];
    const slow = new TestRoom({ databaseUrl: await engines[0]!.fresh() });
    opened.push(slow);
    Object.assign(slow.live.limits.misses, { sleep: async (ms: number) => void waits.push(ms) });
    for (const route of ['state', 'stream', 'join', 'mine', 'vote', 'host', 'recover', 'results.csv'] as const) {
      const body = { vote: { question: 'withdraw', round: 1, choice: 'first' }, host: { do: 'lock', window: 'deck-1' }, recover: { recovery: 'a'.repeat(43) } }[
        route as string
      ];
      expect(await problemIn(await slow.ask('ZZZZZZ', route, body && { body }))).toMatchObject({ status: 404, kind: 'no-such-room' });
    }
    expect(waits).toHaveLength(8);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[7]! / waits[0]!).toBeGreaterThan(3);
    for (let index = 0; index < 60; index += 1) await slow.ask('nonsense', 'state');
    expect(Math.max(...waits)).toBe(3000);
    const away = await slow.ask('ZZZZZZ', 'state');
    expect([away.status, away.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await slow.ask('ZZZZZZ', 'state', { from: '192.0.2.9' })).status).toBe(404);
  });

  it('3: what a request says of its address counts only behind a proxy that is configured, and then the proxy’s word alone', async () => {
    const direct = new TestRoom({ databaseUrl: await engines[0]!.fresh(), trustProxy: false });
    opened.push(direct);
    const at = Date.now();
    direct.clock.now = () => at;
    Object.assign(direct.live.limits, { joins: { take: (address: string) => (address === 'unknown' ? 0 : 1) } });
    const { code } = await direct.open();
    expect((await direct.ask(code, 'join', { from: '203.0.113.5' })).status).toBe(200);
    const seen: string[] = [];
    Object.assign(room.live.limits, { joins: { take: (address: string) => (seen.push(address), 0) } });
    const behind = await room.open();
    await room.ask(behind.code, 'join', { from: '198.51.100.1, 203.0.113.5' });
    process.env[addressVouched] = '1';
    await room.ask(behind.code, 'join', { from: '198.51.100.1', headers: { 'x-briefing-address': '203.0.113.6' } });
    delete process.env[addressVouched];
    expect(seen).toEqual(['203.0.113.5', '203.0.113.6']);
  });

  it('4: cookies are Secure under HTTPS, as a believed proxy says', async () => {
    const { code } = await room.open();
    const secure = (answer: Response) => answer.headers.get('set-cookie')?.includes('; Secure');
    expect(secure(await room.ask(code, 'join', { headers: { 'x-forwarded-proto': 'https' } }))).toBe(true);
    expect(secure(await room.ask(code, 'join'))).toBe(false);
    expect(secure(await room.create({ headers: { 'x-forwarded-proto': 'https' } }))).toBe(true);
    const direct = new TestRoom({ databaseUrl: await engines[0]!.fresh(), trustProxy: false });
    opened.push(direct);
    expect(secure(await direct.create({ headers: { 'x-forwarded-proto': 'https' } }))).toBe(false);
  });

  it('5: a vote is on a question and an option there are, and on the one that is open', async () => {
    const { code, steer } = await room.open();
    const phone = await room.phone(code);
    await steer({ do: 'open', question: 'withdraw' });
    expect(await problemIn(await phone.choose('nothing', 'first'))).toMatchObject({
      status: 400,
      kind: 'not-understood',
      detail: 'There is no such question.',
    });
    expect(await problemIn(await phone.choose('withdraw', 'third'))).toMatchObject({ status: 400, detail: 'The question has no such option.' });
    expect(await problemIn(await phone.choose('quiz-1', '1'))).toMatchObject({ status: 409, kind: 'not-open' });
    expect(await problemIn(await phone.choose('withdraw', 'first', 2))).toMatchObject({ status: 409, kind: 'not-open' });
    await steer({ do: 'close' });
    expect(await problemIn(await phone.choose('withdraw', 'first'))).toMatchObject({ status: 409, kind: 'not-open' });
  });

  it('6: see ‘begins with one state, not two’', async () => {
    const { code } = await room.open();
    const events = new Events(await room.ask(code, 'stream'));
    await events.next();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(events.raw.split('event: state')).toHaveLength(2);
    await events.close();
  });
});

describe('who asks too much', () => {
  it('votes again after a moment', async () => {
    const { code, steer } = await room.open();
    const phone = await room.phone(code);
    await steer({ do: 'open', question: 'withdraw' });
    const at = Date.now();
    room.clock.now = () => at;
    const answers = await Promise.all(Array.from({ length: 40 }, () => phone.choose('withdraw', 'first')));
    const away = answers.filter(({ status }) => status === 429);
    expect(away.length).toBeGreaterThan(20);
    expect(Number(away[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await (await room.phone(code)).choose('withdraw', 'first')).status).toBe(200);
  });

  it('is refused when another site’s page sent it, in whatever way the browser says so', async () => {
    const { code } = await room.open();
    const from = (headers: Record<string, string>) => answered(() => join(room.live, requestTo(`/api/live/${code}/join`, { body: {}, headers }), code));
    for (const [name, value] of [
      ['origin', 'https://elsewhere.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
    ] as const) {
      expect(await problemIn(await from({ [name]: value }))).toMatchObject({ status: 403, kind: 'foreign' });
    }
    expect((await from({})).status).toBe(200);
  });
});
