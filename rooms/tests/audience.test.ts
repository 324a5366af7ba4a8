// What a phone is sent and what it may do: no count before the reveal, one first frame, limits that a class does not meet.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addressVouched } from '../request/address';
import type { HostState, Problem, RoomState } from '../wire';
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

describe('a phone’s stream', () => {
  it('holds no count by option before the reveal, whatever the host counts, and all of them after', async () => {
    const { code, steer, cookie } = await room.open();
    const phones = await Promise.all(Array.from({ length: 5 }, () => room.phone(code)));
    const events = new Events(await room.ask(code, 'stream', { cookie: phones[0]!.cookie }));
    const host = new Events(await room.ask(code, 'stream', { cookie, query: '?as=host&window=deck-1' }));
    await steer({ do: 'open', question: 'withdraw' });
    for (const [index, phone] of phones.entries()) await phone.choose('withdraw', index < 2 ? 'first' : 'second');
    await events.until<RoomState>(({ asked }) => asked?.voted === 5);
    expect((await host.until<HostState>(({ asked }) => asked?.voted === 5)).counts?.rounds[0]?.counts).toEqual({ first: 2, second: 3, 'dont-know': 0 });
    await steer({ do: 'hands', option: 'first' });
    await steer({ do: 'count', option: 'first', by: 1 });
    await steer({ do: 'close' });
    await steer({ do: 'second-round' });
    await phones[0]!.choose('withdraw', 'second', 2);
    await events.until<RoomState>(({ asked }) => asked?.round === 2 && asked.voted === 1);
    // Which hands are to be raised is said; nothing else names an option, and nobody learns a count from how the sum rises.
    expect(events.raw.replaceAll('"hands":{"option":"first","counts":{}}', '')).not.toMatch(/first|second|dont-know|changed|both|"counts"/);
    expect(events.raw).not.toMatch(/"phase":"hands".*"voted":[1-9]/);
    expect(events.raw).toContain('"tally":null');
    await steer({ do: 'reveal' });
    const revealed = await events.until<RoomState>(({ phase }) => phase === 'revealed');
    expect(revealed.tally?.rounds).toHaveLength(2);
    await events.close();
    await host.close();
  });

  it('begins with one state, not two, though the room changes while it opens', async () => {
    const { code, steer } = await room.open();
    const [stream] = await Promise.all([room.ask(code, 'stream'), steer({ do: 'show', talk: '20', slide: 'opening', step: 1, screen: 'slide' })]);
    const events = new Events(stream);
    await events.until<RoomState>(({ wall }) => wall.slide === 'opening');
    await steer({ do: 'lock' });
    await events.until<RoomState>(({ locked }) => locked);
    const revisions = [...events.raw.matchAll(/id: (\d+)/g)].map(([, rev]) => Number(rev));
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
    expect(events.raw).toMatch(/^retry: [2-4]\d{3}\n\n/);
    await events.close();
  });

  it('leaves out what a slow line has missed, and ends on what is so', async () => {
    const { code, steer } = await room.open();
    const stream = await room.ask(code, 'stream');
    for (let step = 1; step <= 40; step += 1) await steer({ do: 'show', talk: '20', slide: 'polls', step, screen: 'slide' });
    const events = new Events(stream);
    await events.until<RoomState>(({ wall }) => wall.step === 40);
    expect(events.raw.split('event: state').length - 1).toBeLessThan(10);
    await events.close();
  });

  it('says at least every 15 s that it is alive, by the same revision with a new time', async () => {
    const { code } = await room.open();
    const events = new Events(await room.ask(code, 'stream'));
    const first = await events.next<RoomState>();
    room.clock.ahead += 15_001;
    const second = await events.next<RoomState>();
    expect(second).toMatchObject({ rev: first!.rev });
    expect(second!.at - first!.at).toBeGreaterThan(15_000);
    await events.close();
  });

  it('tells that the presenter is away after 20 s without a sign, and here again at the next', async () => {
    const { code, steer } = await room.open();
    const events = new Events(await room.ask(code, 'stream'));
    room.clock.ahead += 20_001;
    await events.until<RoomState>(({ presenter }) => presenter === 'away');
    await steer({ do: 'here' });
    await events.until<RoomState>(({ presenter }) => presenter === 'here');
    await events.close();
  }, 15_000);

  it('counts phones that have joined, once however many tabs, and not walls', async () => {
    const { code } = await room.open();
    const phone = await room.phone(code);
    const streams = [
      new Events(await room.ask(code, 'stream', { cookie: phone.cookie })),
      new Events(await room.ask(code, 'stream', { cookie: phone.cookie })),
      new Events(await room.ask(code, 'stream')),
    ];
    await streams[2]!.until<RoomState>(({ here }) => here === 1);
    await streams[0]!.close();
    await streams[1]!.close();
    await streams[2]!.until<RoomState>(({ here }) => here === 0);
    await streams[2]!.close();
    await expect.poll(() => room.live.idle, { timeout: 30_000, interval: 500 }).toBe(true);
  }, 45_000);

  it('is not compressed, kept or buffered on its way', async () => {
    const { code } = await room.open();
    const stream = await room.ask(code, 'stream');
    expect(Object.fromEntries(stream.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-transform, no-store',
      'x-accel-buffering': 'no',
    });
    await stream.body?.cancel();
  });

  it('is elsewhere where LIVE_STREAM_URL says so, but never the host’s', async () => {
    const pushed = new TestRoom({ databaseUrl: await engines[0]!.fresh(), streamUrl: '/followers/{code}' });
    opened.push(pushed);
    const { code, cookie } = await pushed.open();
    const answer = await pushed.ask(code, 'stream');
    expect([answer.status, answer.headers.get('location')]).toEqual([307, `/followers/${code}`]);
    const host = await pushed.ask(code, 'stream', { cookie, query: '?as=host&window=deck-1' });
    expect(host.status).toBe(200);
    await host.body?.cancel();
  });
});

describe('the state once', () => {
  it('is the same for all: no cookie, a tag, kept for a second', async () => {
    const { code, steer } = await room.open();
    const first = await room.ask(code, 'state', { cookie: 'live-x=y' });
    expect(first.headers.get('set-cookie')).toBeNull();
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=1, stale-while-revalidate=5');
    const etag = first.headers.get('etag') ?? '';
    const again = await room.ask(code, 'state', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await steer({ do: 'lock' });
    expect((await room.ask(code, 'state', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('is found by a code in small letters and in two groups', async () => {
    const { code } = await room.open();
    expect((await room.ask(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase(), 'state')).status).toBe(200);
  });
});

describe('holes that are closed', () => {
  it('1: a phone that throws its cookie away is a new one within limits: 600 a minute from one address, and the 601st is told when', async () => {
    const { code, steer } = await room.open();
    // The clock stands still: a minute's worth at once.
    const at = Date.now();
    room.clock.now = () => at;
    const limited = new TestRoom({ databaseUrl: room.live.settings.databaseUrl });
    opened.push(limited);
    await steer({ do: 'cap', people: 2000 });
    const first = await room.phone(code);
    const statuses: number[] = [];
    for (let index = 0; index < 400; index += 1) statuses.push((await room.ask(code, 'join')).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    let last = await room.ask(code, 'join');
    for (let index = 402; index <= 700 && last.status === 200; index += 1) last = await room.ask(code, 'join');
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
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      expect(await problemIn(await from(headers))).toMatchObject({ status: 403, kind: 'foreign' });
    }
    expect((await from({})).status).toBe(200);
  });
});
