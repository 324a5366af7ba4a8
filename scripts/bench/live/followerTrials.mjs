// Trials of `npm run bench:live` in which many follow or vote: each starts what it needs, measures, and gives lines for the table.
import { setTimeout as pause } from 'node:timers/promises';
import { follow, slideChanges, votesAtOnce, waitFor } from './measure.mjs';
import { startPush } from './pushServers.mjs';
import { startSite } from './siteServer.mjs';
import { ask, openRoom } from './testRoom.mjs';

const question = 'realmeter-august-2019';
const ms = (value) => `${Math.round(value)} ms`;

/**
 * @typedef {{ trial: string, said: string, ok: boolean }} Line
 * @typedef {{ port: number, store: (engine: string) => Promise<string>, folder: string }} Place
 */

/** @param {Place} place @param {number} count @returns {Promise<Line[]>} followers of one process */
export async function oneProcess({ port, store }, count) {
  const site = await startSite(port, { LIVE_DATABASE_URL: await store('libsql') });
  const room = await openRoom(site.address);
  await room.command({ do: 'here' });
  const before = site.megabytes();
  const followers = await follow(room, count, () => [`${room.base}/stream`]);
  await pause(1000);
  const each = ((site.megabytes() - before) * 1024) / count;
  const taken = site.processorMs();
  const { p50, p99, lost } = await slideChanges(room, followers);
  const change = (site.processorMs() - taken) / 20;
  const stopped = await site.stop();
  for (const follower of followers) follower.close();
  return [
    {
      trial: `${count} followers, one process`,
      said: `p50 ${ms(p50)}, p99 ${ms(p99)}, lost ${lost}, ${Math.round(each)} kB a follower, ${ms(change)} of a processor a change; stopped in ${ms(stopped)} with all of them open`,
      ok: lost === 0 && stopped <= 1500 && (count !== 2000 || p99 <= 200),
    },
  ];
}

/** @param {Place} place @returns {Promise<Line[]>} 500 followers of two processes on one Postgres */
export async function twoProcesses({ port, store }) {
  const env = { LIVE_DATABASE_URL: await store('postgres') };
  const sites = [await startSite(port, env), await startSite(port + 1, env)];
  const room = await openRoom(sites[0].address);
  const followers = await follow(room, 500, (index) => [`${sites[index % 2].address}/api/live/${room.code}/stream`]);
  const { p50, p99, lost } = await slideChanges(room, followers);
  for (const follower of followers) follower.close();
  await Promise.all(sites.map((site) => site.stop()));
  return [{ trial: '500 followers, two processes, Postgres', said: `p50 ${ms(p50)}, p99 ${ms(p99)}, lost ${lost}`, ok: lost === 0 }];
}

/** @param {Place} place @returns {Promise<Line[]>} 500 followers of two nginx; one is killed, the other reloaded */
export async function overPush({ port, store, folder }) {
  const ports = { redis: port + 5, app: port, nginx: [1, 3].map((after) => ({ front: port + after, publish: port + after + 1 })) };
  const push = await startPush(folder, ports);
  const pushUrl = ports.nginx.map(({ publish }) => `http://127.0.0.1:${publish}/publish/{code}`).join(',');
  const site = await startSite(port, {
    LIVE_DATABASE_URL: await store('libsql'),
    LIVE_PUSH_URL: pushUrl,
    LIVE_STREAM_URL: '/followers/{code}',
    TRUST_PROXY: '1',
  });
  const room = await openRoom(site.address);
  const before = push.fronts.reduce((sum, front) => sum + front.megabytes(), 0);
  const streams = ports.nginx.map(({ front }) => `http://127.0.0.1:${front}/api/live/${room.code}/stream`);
  const followers = await follow(room, 500, (index) => (index % 2 ? streams : [...streams].reverse()));
  const each = ((push.fronts.reduce((sum, front) => sum + front.megabytes(), 0) - before) * 1024) / 500;
  const calm = await slideChanges(room, followers);
  push.fronts[1].kill();
  push.fronts[0].reload();
  await pause(300);
  await room.command({ do: 'show', talk: '20', slide: 'while-one-is-gone', step: 1, screen: 'slide' });
  await waitFor(() => followers.every(({ state }) => state.wall.slide === 'while-one-is-gone'), 30_000, 'all followers to come back').catch(() => {});
  const missed = followers.filter(({ state }) => state.wall.slide !== 'while-one-is-gone').length;
  const after = await slideChanges(room, followers);
  const host = await ask(`http://127.0.0.1:${ports.nginx[0].front}/api/live/${room.code}/state`);
  for (const follower of followers) follower.close();
  await site.stop();
  push.stop();
  return [
    {
      trial: '500 followers, two nginx with Nchan',
      said: `p50 ${ms(calm.p50)}, p99 ${ms(calm.p99)}, lost ${calm.lost}, ${Math.round(each)} kB a follower`,
      ok: calm.lost === 0,
    },
    {
      trial: '… one killed, the other reloaded',
      said: `back without the state of meanwhile ${missed}; then p50 ${ms(after.p50)}, p99 ${ms(after.p99)}, revisions missed ${after.lost}; state through nginx ${host.status}`,
      ok: missed === 0 && after.lost === 0 && host.status === 200,
    },
  ];
}

/** @param {Place} place @param {string} engine @returns {Promise<Line[]>} 200 votes at once */
export async function manyVotes({ port, store }, engine) {
  const site = await startSite(port, { LIVE_DATABASE_URL: await store(engine) });
  const room = await openRoom(site.address);
  const { p50, p99, all, refused, counted } = await votesAtOnce(site.address, room, 200, question, 'first');
  await site.stop();
  return [
    {
      trial: `200 votes at once, ${engine}`,
      said: `p50 ${ms(p50)}, p99 ${ms(p99)}, all in ${ms(all)}, refused ${refused}, counted ${counted}`,
      ok: counted === 200,
    },
  ];
}
