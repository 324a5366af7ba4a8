// What a phone is sent: no count before the reveal, one first state, and no more than it can take.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { HostState, RoomState } from '../wire';
import { Events, TestRoom } from './testRoom';
import { engines } from './engines';

const opened: TestRoom[] = [];
let room: TestRoom;
beforeEach(async () => {
  room = new TestRoom({ databaseUrl: await engines[0]!.fresh() });
  opened.push(room);
});
afterAll(() => Promise.all(opened.map(({ live }) => live.close())));

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

  it('is not opened for one who asks for its head alone', async () => {
    const { code, cookie } = await room.open();
    const { headers } = await room.ask(code, 'stream');
    for (const query of ['', '?as=host&window=deck-1']) {
      const head = await room.ask(code, 'stream', { method: 'HEAD', cookie, query });
      expect([head.body, head.headers.get('content-type')]).toEqual([null, headers.get('content-type')]);
    }
    expect(room.live.hub.listening).toBe(1);
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
