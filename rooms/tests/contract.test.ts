// The live room's contract, on both stores: what each request does, and what a room's rules are.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostState, OwnVotes, Problem, RoomState } from '../wire';
import { openStore } from '../store/openStore';
import { engines } from './engines';
import { Events, TestRoom } from './testRoom';

const problemIn = async (answer: Response) => (await answer.json()) as Problem;
const refused = async (answer: Promise<Response>) => {
  const { status, kind } = await problemIn(await answer);
  return `${status} ${kind}`;
};

describe.each(engines)('a room on $name', ({ fresh, skipped }) => {
  let room: TestRoom;
  beforeAll(async () => {
    if (!skipped) room = new TestRoom({ databaseUrl: await fresh() });
  });
  afterAll(async () => {
    await room?.live.close();
  });

  it.skipIf(skipped)('is opened with a code, a link to recover it, and a cookie no script and no other site gets', async () => {
    const answer = await room.create();
    expect(answer.status).toBe(201);
    const { code, recovery, state } = (await answer.json()) as { code: string; recovery: string; state: HostState };
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    expect(recovery).toHaveLength(43);
    expect(state).toMatchObject({ code, phase: 'following', here: 0, locked: false, cap: 1000, presenter: 'here', counts: null, tally: null });
    expect(answer.headers.get('set-cookie')).toMatch(/^live-host-\w{6}=[\w-]{43}; Path=\/api\/live; Max-Age=86400; HttpOnly; SameSite=Strict$/);
  });

  it.skipIf(skipped)('is voted in twice, and shows both rounds when it is revealed and not before', async () => {
    const { code, steer } = await room.open();
    const phones = await Promise.all(Array.from({ length: 4 }, () => room.phone(code)));
    await steer({ do: 'show', talk: '45', slide: 'polls', step: 2, screen: 'slide' });
    await steer({ do: 'open', question: 'withdraw' });
    for (const [index, choice] of ['first', 'first', 'second', 'dont-know'].entries())
      expect((await phones[index]?.choose('withdraw', choice))?.status).toBe(200);
    // Changed while open: the later counts.
    const changed = (await (await phones[0]?.choose('withdraw', 'second'))?.json()) as OwnVotes;
    expect(changed).toEqual({ votes: [{ question: 'withdraw', round: 1, choice: 'second' }] });
    const closed = await steer({ do: 'close' });
    expect(closed.counts).toEqual({
      question: 'withdraw',
      rounds: [{ round: 1, counted: 'phones', counts: { first: 1, second: 2, 'dont-know': 1 }, voters: 4 }],
      both: null,
      changed: null,
    });
    expect(closed).toMatchObject({ tally: null, asked: { question: 'withdraw', round: 1, voted: 4 }, wall: { talk: '45', slide: 'polls', step: 2 } });
    expect(await refused(phones[1]!.choose('withdraw', 'second'))).toBe('409 not-open');

    await steer({ do: 'second-round' });
    expect(await refused(phones[1]!.choose('withdraw', 'second', 1))).toBe('409 not-open');
    await phones[1]?.choose('withdraw', 'second', 2);
    await phones[2]?.choose('withdraw', 'second', 2);
    const revealed = await steer({ do: 'reveal' });
    expect(revealed.tally).toMatchObject({
      both: 2,
      changed: 1,
      rounds: [{ voters: 4 }, { round: 2, counts: { first: 0, second: 2, 'dont-know': 0 }, voters: 2 }],
    });
    const seen = (await (await room.ask(code, 'state')).json()) as RoomState;
    expect(seen.tally).toEqual(revealed.tally);
    expect((await steer({ do: 'hide' })).tally).toBeNull();
    expect((await (await room.ask(code, 'mine', { cookie: phones[1]!.cookie })).json()) as OwnVotes).toMatchObject({ votes: [{ round: 1 }, { round: 2 }] });
  });

  it.skipIf(skipped)('shows the published poll at the second step of the reveal, to nobody before, and not again at the next reveal', async () => {
    const { code, steer, command } = await room.open();
    const events = new Events(await room.ask(code, 'stream'));
    const seen = async () => (await (await room.ask(code, 'state')).json()) as RoomState;
    await steer({ do: 'open', question: 'withdraw' });
    expect(await refused(command({ do: 'poll', shown: true }))).toBe('409 not-now');
    await steer({ do: 'reveal' });
    expect(await events.until<RoomState>(({ phase }) => phase === 'revealed')).toMatchObject({ pollShown: false });
    expect(await seen()).toMatchObject({ phase: 'revealed', pollShown: false });
    expect(events.raw).not.toMatch(/"pollShown":true|47\.7|39\.3/);
    expect(await steer({ do: 'poll', shown: true })).toMatchObject({ pollShown: true });
    await events.until<RoomState>(({ pollShown }) => pollShown);
    expect(await seen()).toMatchObject({ pollShown: true });
    expect(await steer({ do: 'poll', shown: false })).toMatchObject({ phase: 'revealed', pollShown: false });
    await steer({ do: 'poll', shown: true });
    expect(await steer({ do: 'hide' })).toMatchObject({ pollShown: false });
    expect(await steer({ do: 'reveal' })).toMatchObject({ pollShown: false });
    expect(await refused(command({ do: 'poll', shown: true }, 'deck-2'))).toBe('409 another-drives');
    await steer({ do: 'open', question: 'quiz-1' });
    await steer({ do: 'reveal' });
    expect(await refused(command({ do: 'poll', shown: true }))).toBe('409 not-now');
    await events.close();
  });

  it.skipIf(skipped)('tells phones that only ask that the presenter is away, by the host’s last sign of life in the store', async () => {
    const { code, steer } = await room.open();
    const phone = await room.phone(code);
    const ask = async (known = '') => {
      const answer = await room.ask(code, 'state', { cookie: phone.cookie, headers: { 'if-none-match': known } });
      return {
        status: answer.status,
        etag: answer.headers.get('etag') ?? '',
        presenter: answer.status === 200 ? ((await answer.json()) as RoomState).presenter : null,
      };
    };
    const first = await ask();
    expect([first.presenter, room.live.hub.listening]).toEqual(['here', 0]);
    room.clock.ahead += 19_000;
    expect(await ask(first.etag)).toMatchObject({ status: 304 });
    room.clock.ahead += 2_000;
    // A phone, or a cache on the way, that has the last state is told that there is another.
    const away = await ask(first.etag);
    expect(away).toMatchObject({ status: 200, presenter: 'away' });
    room.clock.ahead += 2_000;
    expect(await ask(away.etag)).toMatchObject({ status: 304 });
    await steer({ do: 'here' });
    expect(await ask(away.etag)).toMatchObject({ status: 200, presenter: 'here' });
  });

  it.skipIf(skipped)('takes up a question again in the round it had come to, or at once in its second', async () => {
    const { code, steer } = await room.open();
    const phone = await room.phone(code);
    await steer({ do: 'open', question: 'withdraw' });
    await phone.choose('withdraw', 'first');
    await steer({ do: 'open', question: 'quiz-1' });
    await phone.choose('quiz-1', '2');
    const again = await steer({ do: 'second-round', question: 'withdraw' });
    expect(again).toMatchObject({ phase: 'open', asked: { question: 'withdraw', round: 2, voted: 0 } });
    await phone.choose('withdraw', 'second', 2);
    await steer({ do: 'close' });
    expect((await steer({ do: 'open', question: 'withdraw' })).asked).toMatchObject({ round: 2, voted: 1 });
    expect((await steer({ do: 'reveal' })).tally).toMatchObject({ both: 1, changed: 1 });
  });

  it.skipIf(skipped)('forgets votes on request, and brings them back within ten seconds, not later', async () => {
    const { code, steer, command } = await room.open();
    const phone = await room.phone(code);
    await steer({ do: 'open', question: 'withdraw' });
    await phone.choose('withdraw', 'first');
    await steer({ do: 'second-round' });
    await phone.choose('withdraw', 'second', 2);
    const cleared = await steer({ do: 'clear' });
    expect(cleared).toMatchObject({ phase: 'open', asked: { round: 1, voted: 0 } });
    expect(cleared.undoUntil).toBeGreaterThan(room.clock.now() + 8000);
    expect(await (await room.ask(code, 'mine', { cookie: phone.cookie })).json()).toEqual({ votes: [] });
    await phone.choose('withdraw', 'dont-know');
    const back = await steer({ do: 'undo' });
    expect(back).toMatchObject({ phase: 'open', asked: { round: 2, voted: 1 }, undoUntil: null, counts: { both: 1, changed: 1 } });
    await steer({ do: 'clear' });
    room.clock.ahead += 10_001;
    expect(await refused(command({ do: 'undo' }))).toBe('409 not-now');
  });

  it.skipIf(skipped)('counts hands up and down, for the host alone until the reveal, and says how it was counted', async () => {
    const { code, steer, command } = await room.open();
    expect(await refused(command({ do: 'hands', option: 'first' }))).toBe('409 not-now');
    await steer({ do: 'hands', option: 'first', question: 'withdraw' });
    for (const by of [1, 1, -1, 1] as const) await steer({ do: 'count', option: 'first', by });
    await steer({ do: 'count', option: 'second', by: -1 });
    const counting = await steer({ do: 'count', option: 'second', by: 1 });
    expect(counting.hands).toEqual({ option: 'second', counts: { first: 2, second: 1, 'dont-know': 0 } });
    const seen = (await (await room.ask(code, 'state')).json()) as RoomState;
    expect(seen.hands).toEqual({ option: 'second', counts: {} });
    const revealed = await steer({ do: 'reveal' });
    expect(revealed.tally).toMatchObject({ both: null, changed: null, rounds: [{ counted: 'hands', voters: 3 }] });
    await steer({ do: 'second-round' });
    expect((await steer({ do: 'reveal' })).tally).toMatchObject({ both: null, changed: null });
  });

  it.skipIf(skipped)('has one driver at a time: the wheel is asked for, given, or taken after a minute of silence', async () => {
    const { steer, command } = await room.open();
    expect((await steer({ do: 'here' }, 'deck-1')).wheel).toBe('yours');
    expect((await steer({ do: 'here' }, 'deck-2')).wheel).toBe('another');
    expect(await refused(command({ do: 'lock' }, 'deck-2'))).toBe('409 another-drives');
    expect((await steer({ do: 'ask-wheel' }, 'deck-2')).wheel).toBe('another');
    expect((await steer({ do: 'here' }, 'deck-1')).wheel).toBe('asked');
    expect((await steer({ do: 'give-wheel' }, 'deck-1')).wheel).toBe('another');
    expect((await steer({ do: 'lock' }, 'deck-2')).wheel).toBe('yours');
    expect(await refused(command({ do: 'take-wheel' }, 'deck-1'))).toBe('409 another-drives');
    room.clock.ahead += 60_001;
    expect((await steer({ do: 'take-wheel' }, 'deck-1')).wheel).toBe('yours');
    expect(await refused(command({ do: 'unlock' }, 'deck-2'))).toBe('409 another-drives');
  });

  it.skipIf(skipped)('goes to another laptop by its recovery link, with the wheel', async () => {
    const { code, recovery, steer } = await room.open();
    await steer({ do: 'here' }, 'deck-1');
    const answer = await room.ask(code, 'recover', { body: { recovery, window: 'laptop-2' } });
    expect(answer.status).toBe(200);
    expect((await answer.json()) as HostState).toMatchObject({ wheel: 'yours' });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    expect((await room.ask(code, 'host', { body: { do: 'lock', window: 'laptop-2' }, cookie })).status).toBe(200);
    // The first is a host still, and no longer drives.
    expect((await steer({ do: 'here' }, 'deck-1')).wheel).toBe('another');
    expect(await refused(room.ask(code, 'recover', { body: { recovery: 'x'.repeat(43) } }))).toBe('403 not-host');
  });

  it.skipIf(skipped)('keeps a phone’s place, lets nobody new in when locked or full, and more when the host says so', async () => {
    const { code, steer } = await room.open();
    const phone = await room.phone(code);
    await steer({ do: 'lock' });
    expect(await refused(room.ask(code, 'join'))).toBe('409 locked');
    expect((await room.ask(code, 'join', { cookie: phone.cookie })).status).toBe(200);
    await steer({ do: 'unlock' });
    expect((await steer({ do: 'cap', people: 3 })).cap).toBe(3);
    const joined = await Promise.all(Array.from({ length: 9 }, () => room.ask(code, 'join')));
    expect(joined.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(await refused(room.ask(code, 'join'))).toBe('409 full');
    await steer({ do: 'cap', people: 4 });
    expect((await room.ask(code, 'join')).status).toBe(200);
  });

  it.skipIf(skipped)('gives its counts as a table at any time, by question, option and round, and never by person', async () => {
    const { code, steer, cookie } = await room.open();
    const phone = await room.phone(code);
    await steer({ do: 'open', question: 'withdraw' });
    await phone.choose('withdraw', 'second');
    const answer = await room.ask(code, 'results.csv', { cookie });
    expect(answer.headers.get('content-disposition')).toContain(`class-${code}-`);
    expect((await answer.text()).replace('\uFEFF', '').split('\r\n')).toEqual([
      'question,wording,option,round,count,how counted',
      '"Withdraw, or keep?","Asked in August, =1+1","Option, ""first""",1,0,by phone',
      '"Withdraw, or keep?","Asked in August, =1+1","Option, ""second""",1,1,by phone',
      '"Withdraw, or keep?","Asked in August, =1+1","Option, ""dont-know""",1,0,by phone',
      '',
    ]);
    expect(await refused(room.ask(code, 'results.csv'))).toBe('403 not-host');
    expect(await refused(room.ask(code, 'results.csv', { cookie: phone.cookie }))).toBe('403 not-host');
  });

  it.skipIf(skipped)('ends when the host says so: streams hear of it, all is deleted, latecomers are told', async () => {
    const { code, steer, recovery } = await room.open();
    const phone = await room.phone(code);
    const events = new Events(await room.ask(code, 'stream', { cookie: phone.cookie }));
    await steer({ do: 'open', question: 'withdraw' });
    await phone.choose('withdraw', 'first');
    expect((await steer({ do: 'end' })).phase).toBe('ended');
    expect((await events.until<RoomState>(({ phase }) => phase === 'ended')).asked).toBeNull();
    expect(await events.next()).toBeUndefined();
    for (const route of ['state', 'stream', 'mine', 'join'] as const) expect(await refused(room.ask(code, route, { cookie: phone.cookie }))).toBe('410 ended');
    expect(await refused(room.ask(code, 'recover', { body: { recovery } }))).toBe('410 ended');
    const db = await room.live.db();
    for (const table of ['live_votes', 'live_participants', 'live_hosts', 'live_asked', 'live_here']) {
      expect((await db.run(`SELECT count(*) AS left_over FROM ${table} WHERE room = ?`, code)).rows).toEqual([{ left_over: 0 }]);
    }
  });

  it.skipIf(skipped)('goes on in a store that an earlier version made', async () => {
    const databaseUrl = await fresh();
    const before = await openStore(databaseUrl);
    await before.run('ALTER TABLE live_rooms DROP COLUMN poll_shown');
    await before.close();
    const later = new TestRoom({ databaseUrl });
    const { steer } = await later.open();
    await steer({ do: 'open', question: 'withdraw' });
    await steer({ do: 'reveal' });
    expect(await steer({ do: 'poll', shown: true })).toMatchObject({ pollShown: true });
    await later.live.close();
  });

  it.skipIf(skipped)('is gone after 24 hours, with all in it', async () => {
    const { code, steer } = await room.open();
    await steer({ do: 'open', question: 'withdraw' });
    await (await room.phone(code)).choose('withdraw', 'first');
    room.clock.ahead += 24 * 60 * 60_000 + 1;
    expect(await refused(room.ask(code, 'mine'))).toBe('404 no-such-room');
    const other = new TestRoom({ databaseUrl: room.live.settings.databaseUrl });
    other.clock.ahead = room.clock.ahead;
    const db = await other.live.db();
    await expect.poll(async () => (await db.run('SELECT count(*) AS left_over FROM live_votes WHERE room = ?', code)).rows).toEqual([{ left_over: 0 }]);
    await other.live.close();
  });
});
