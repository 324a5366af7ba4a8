// What is measured of a room: how long a slide takes to all who follow, and how long votes take that come at once.
import { setTimeout as pause } from 'node:timers/promises';
import { Follower } from './follower.mjs';
import { ask, joinRoom } from './testRoom.mjs';

/** @param {number[]} list @param {number} part from 0 to 1 @returns {number} the value below which that part lies */
export function quantile(list, part) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

/**
 * @param {{ code: string, command: (said: object) => Promise<unknown> }} room
 * @param {number} count
 * @param {(index: number) => string[]} addresses of a follower's stream
 * @returns {Promise<Follower[]>} when each has had a state
 */
export async function follow(room, count, addresses, headers = () => ({})) {
  const followers = [];
  while (followers.length < count) {
    for (let more = Math.min(100, count - followers.length); more > 0; more -= 1)
      followers.push(new Follower(addresses(followers.length), () => {}, headers(followers.length)));
    await waitFor(() => followers.every(({ rev }) => rev > 0), 30_000, 'a first state for all');
  }
  return followers;
}

/**
 * @returns {Promise<{ p50: number, p99: number, lost: number }>} from the command to each follower, in ms; lost: states that one did not get
 */
export async function slideChanges(room, followers, changes = 20) {
  const took = [];
  let lost = 0;
  for (let step = 1; step <= changes; step += 1) {
    const slide = `bench-${Math.random().toString(36).slice(2)}`;
    const got = new Set();
    const began = performance.now();
    for (const follower of followers) {
      follower.onState = ({ state, at }) => {
        if (state.wall.slide !== slide || got.has(follower)) return;
        got.add(follower);
        took.push(at - began);
      };
    }
    await room.command({ do: 'show', talk: '20', slide, step: 1, screen: 'slide' });
    await waitFor(() => got.size === followers.length, 5000).catch(() => {});
    lost += followers.length - got.size;
    await pause(100);
  }
  for (const follower of followers) follower.onState = () => {};
  return { p50: quantile(took, 0.5), p99: quantile(took, 0.99), lost };
}

/** Votes of many phones at once. @returns {Promise<{ p50: number, p99: number, all: number, refused: number, counted: number }>} in ms */
export async function votesAtOnce(address, room, count, question, choice) {
  const cookies = [];
  while (cookies.length < count)
    cookies.push(...(await Promise.all(Array.from({ length: Math.min(50, count - cookies.length) }, () => joinRoom(address, room.code)))));
  await room.command({ do: 'open', question });
  const took = [];
  let refused = 0;
  const began = performance.now();
  await Promise.all(
    cookies.map(async (cookie) => {
      const sent = performance.now();
      const answer = await ask(`${room.base}/vote`, { body: { question, round: 1, choice }, cookie });
      took.push(performance.now() - sent);
      if (answer.status !== 200) refused += 1;
    }),
  );
  const all = performance.now() - began;
  const { counts } = await room.command({ do: 'close' });
  return { p50: quantile(took, 0.5), p99: quantile(took, 0.99), all, refused, counted: counts.rounds[0].voters };
}

/** @param {() => boolean} holds @param {number} ms @param {string} [what] @throws {Error} when it does not come to hold in time */
export async function waitFor(holds, ms, what = 'it') {
  for (const until = performance.now() + ms; !holds();) {
    if (performance.now() > until) throw new Error(`waited ${ms} ms for ${what}`);
    await pause(10);
  }
}
