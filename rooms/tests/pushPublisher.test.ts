// What is handed to those who hold the phones: each state once, the newest first where it is slow, again where it failed, and nothing that phones may not know.
import { afterEach, describe, expect, it } from 'vitest';
import { PushPublisher } from '../push/pushPublisher';
import type { Snapshot } from '../store/snapshot';
import type { RoomState } from '../wire';

let publisher: PushPublisher | undefined;
afterEach(() => publisher?.close());

function snapshot(rev: number): Snapshot {
  const state = { code: 'K7P2QX', rev, phase: 'open', tally: null } as unknown as Snapshot['state'];
  return {
    state,
    counts: { question: 'withdraw', rounds: [], both: 3, changed: 1 },
    handCounts: { first: 9 },
    silent: false,
    driver: 'deck-1',
    asking: null,
    undoUntil: null,
  };
}

function receiver(answer: (time: number) => Response | Promise<Response>) {
  const received: { url: string; headers: Headers; state: RoomState; text: string }[] = [];
  let time = 0;
  const post = (async (url: string, init: RequestInit) => {
    const text = String(init.body);
    received.push({ url, headers: new Headers(init.headers), state: JSON.parse(text) as RoomState, text });
    return answer((time += 1));
  }) as typeof fetch;
  return { received, post };
}

describe('a publisher', () => {
  it('posts what everybody may know, as an event of the name a phone listens for', async () => {
    const { received, post } = receiver(() => new Response('{"subscribers": 31}'));
    const counted: [string, number][] = [];
    publisher = new PushPublisher('http://127.0.0.1:1/publish/{code}', 'secret', (...of) => counted.push(of), post);
    publisher.publish(snapshot(4), 1234);
    await expect.poll(() => counted).toEqual([['K7P2QX', 31]]);
    expect(received[0]).toMatchObject({ url: 'http://127.0.0.1:1/publish/K7P2QX', state: { rev: 4, at: 1234 } });
    expect(received[0]?.headers.get('x-eventsource-event')).toBe('state');
    expect(received[0]?.headers.get('authorization')).toBe('Bearer secret');
    expect(received[0]?.text).not.toMatch(/counts|both|first|deck/);
  });

  it('skips what is old by the time it can be told, and never goes back', async () => {
    let free = () => {};
    const { received, post } = receiver((time) => (time === 1 ? new Promise((resolve) => (free = () => resolve(new Response('')))) : new Response('')));
    publisher = new PushPublisher('http://127.0.0.1:1/{code}', undefined, undefined, post);
    for (const rev of [1, 2, 3, 5, 4]) publisher.publish(snapshot(rev), rev);
    free();
    await expect.poll(() => received.map(({ state }) => state.rev)).toEqual([1, 5]);
  });

  it('takes another way where one is closed', async () => {
    const { received, post } = receiver((time) => (time === 1 ? Promise.reject(new Error('refused')) : new Response('')));
    publisher = new PushPublisher('http://a/{code}, http://b/{code}', undefined, undefined, post);
    publisher.publish(snapshot(1), 1);
    await expect.poll(() => received.map(({ url }) => url)).toEqual(['http://a/K7P2QX', 'http://b/K7P2QX']);
  });

  it('tries again until it is taken', async () => {
    const { received, post } = receiver((time) => (time < 3 ? new Response('', { status: 502 }) : new Response('')));
    publisher = new PushPublisher('http://127.0.0.1:1/{code}', undefined, undefined, post);
    publisher.publish(snapshot(1), 1);
    await expect.poll(() => received.length, { timeout: 5000 }).toBe(3);
  });
});
