// Requests nobody should send get an answer that says so, and never one that the server has failed.
import { afterAll, describe, expect, it } from 'vitest';
import { badRequests } from '../../scripts/bench/badRequests.mjs';
import { openRoom } from '../answers/host';
import { answered } from '../answers/door';
import type { Problem } from '../wire';
import { engines } from './engines';
import { requestTo, TestRoom, type RouteName } from './testRoom';

const rooms: TestRoom[] = [];
afterAll(() => Promise.all(rooms.map(({ live }) => live.close())));
const known = new Set(['recover', 'state', 'stream', 'join', 'mine', 'vote', 'host', 'results.csv']);

async function freshRoom() {
  const room = new TestRoom({ databaseUrl: await engines[0]!.fresh() });
  rooms.push(room);
  Object.assign(room.live.limits, { misses: { pause: async () => true }, joins: { take: () => 0 }, rooms: { take: () => 0 } });
  const { code, cookie, steer } = await room.open();
  const phone = await room.phone(code);
  await steer({ do: 'open', question: 'withdraw' });
  return { room, code, cookies: [cookie, phone.cookie] };
}

describe('four hundred bad requests', () => {
  it('get no fault of the server, and each refusal is a problem with a sentence', async () => {
    let { room, code, cookies } = await freshRoom();
    const statuses = new Map<number, number>();
    let asked = 0;
    for (const { method, path, headers, body } of badRequests(code, cookies, 20161123)) {
      if (asked === 400) break;
      const [, , , typed, route = ''] = path.split('?', 1)[0]!.split('/');
      // What Next itself answers: another method, an unknown route, a path nobody can read.
      const isGet = ['state', 'stream', 'mine', 'results.csv'].includes(route);
      if (typed !== undefined && (!known.has(route) || (method === 'GET') !== isGet || (method !== 'GET' && method !== 'POST'))) continue;
      if (typed === undefined && method !== 'POST') continue;
      asked += 1;
      const signal = new AbortController();
      const ask = {
        method,
        headers: { 'content-type': '', ...headers },
        text: body,
        signal: signal.signal,
        query: path.includes('?') ? path.slice(path.indexOf('?')) : '',
      };
      if (!headers['content-type']) delete (ask.headers as Record<string, string>)['content-type'];
      const answer =
        typed === undefined ? await answered(() => openRoom(room.live, requestTo(path, ask))) : await room.ask(decoded(typed), route as RouteName, ask);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      expect(answer.status, `${method} ${path} ${JSON.stringify(headers)} ${body}`).toBeLessThan(500);
      if (answer.status >= 400) {
        const problem = (await answer.json()) as Problem;
        expect(problem).toMatchObject({ type: 'about:blank', status: answer.status, kind: expect.any(String) });
        expect(problem.detail).toMatch(/^[A-Z].*\.$/);
      } else await answer.body?.cancel();
      signal.abort();
      // One of them may have been the host's own 'end'.
      if (answer.status === 410) ({ room, code, cookies } = await freshRoom());
    }
    for (const status of [400, 403, 404, 413, 415]) expect(statuses.get(status), `${status} among ${JSON.stringify([...statuses])}`).toBeGreaterThan(0);
  }, 30_000);
});

describe('a request', () => {
  it('of over 4 kB is refused, whatever it says of its length', async () => {
    const { room, code } = await freshRoom();
    const long = JSON.stringify({ a: 'x'.repeat(5000) });
    for (const headers of [{}, { 'content-length': '2' }] as Record<string, string>[]) {
      const answer = await room.ask(code, 'join', { text: long, headers });
      expect([answer.status, ((await answer.json()) as Problem).kind]).toEqual([413, 'too-long']);
    }
  });

  it('that is no JSON by its type is refused, though it is by its letters', async () => {
    const { room, code } = await freshRoom();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      expect((await room.ask(code, 'join', { text: '{}', headers: { 'content-type': type } })).status).toBe(415);
    }
  });

  it('with a field more than there is, is refused', async () => {
    const { room, code, cookies } = await freshRoom();
    for (const [route, body, cookie] of [
      ['join', { name: 'Kim' }, undefined],
      ['vote', { question: 'withdraw', round: 1, choice: 'first', as: 'another' }, cookies[1]],
      ['host', { do: 'lock', window: 'deck-1', now: true }, cookies[0]],
      ['host', { do: 'lock' }, cookies[0]],
    ] as const) {
      expect((await room.ask(code, route, { body, cookie })).status, JSON.stringify(body)).toBe(400);
    }
  });
});

function decoded(typed: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}
