// What is logged of a room: a line of JSON for each event, and in it nothing of a person and nothing with which one could get in.
import { afterAll, expect, it } from 'vitest';
import { engines } from './engines';
import { logged, TestRoom } from './testRoom';

const rooms: TestRoom[] = [];
afterAll(() => Promise.all(rooms.map(({ live }) => live.close())));

it('a lesson is told event by event, under a label for the room, without its code, a token, an address or a choice', async () => {
  const room = new TestRoom({ databaseUrl: await engines[0]!.fresh() });
  rooms.push(room);
  const before = logged.length;
  const { code, recovery, cookie, steer } = await room.open();
  const phone = await room.phone(code, '203.0.113.77');
  await steer({ do: 'open', question: 'withdraw' });
  await phone.choose('withdraw', 'dont-know');
  await steer({ do: 'second-round' });
  await steer({ do: 'reveal' });
  await steer({ do: 'poll', shown: true });
  await steer({ do: 'clear' });
  await room.ask(code, 'recover', { body: { recovery, window: 'laptop-2' } });
  await room.ask(code, 'host', { body: { do: 'end', window: 'laptop-2' }, cookie });
  const lines = logged.slice(before);
  const told = lines.map((line) => JSON.parse(line) as { at: string; live: string; room?: string });
  expect(told.map(({ live }) => live).filter((event) => event !== 'store opened')).toEqual([
    'room opened',
    'question opened',
    'question opened',
    'revealed',
    'votes cleared',
    'host recovered',
    'room ended',
  ]);
  const labels = told.filter(({ live }) => live !== 'store opened').map((line) => line.room);
  expect(new Set(labels).size).toBe(1);
  expect(labels[0]).toMatch(/^[0-9a-f]{8}$/);
  for (const { at } of told) expect(new Date(at).toISOString()).toBe(at);
  for (const line of lines) expect(line).toMatch(/^[^\n]*\n$/);
  for (const secret of [code, recovery, cookie.split('=')[1]!, phone.cookie.split('=')[1]!, '203.0.113.77', 'dont-know', 'laptop-2']) {
    expect(lines.join('')).not.toContain(secret);
  }
});
