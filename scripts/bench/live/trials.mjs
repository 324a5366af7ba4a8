// The trials of `npm run bench:live`: each starts what it needs, measures, and gives lines for the table.
import { setTimeout as pause } from 'node:timers/promises';
import { badRequests } from '../badRequests.mjs';
import { follow, slideChanges, votesAtOnce, waitFor } from './measure.mjs';
import { startPush } from './pushServers.mjs';
import { startSite } from './siteServer.mjs';
import { ask, cookieOf, joinRoom, openRoom } from './testRoom.mjs';

const question = 'realmeter-august-2019';
const choices = ['first', 'second', 'dont-know'];
const ms = (value) => `${Math.round(value)} ms`;
/** The site believes it, being behind a proxy: phones come from many addresses. */
const somewhere = () => ({ 'x-forwarded-for': `10.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}.9` });

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

/** @param {Place} place @param {string} engine @returns {Promise<Line[]>} the process killed in mid-vote, ten times on one store */
export async function killed({ port, store }, engine, rounds = 10) {
  const env = { LIVE_DATABASE_URL: await store(engine), TRUST_PROXY: '1' };
  let site = await startSite(port, env);
  let [acknowledged, lost] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const room = await openRoom(site.address);
    const phones = await Promise.all(
      Array.from({ length: 100 }, async () => ({
        cookie: cookieOf(await ask(`${room.base}/join`, { body: {}, headers: somewhere() })),
        said: [],
        sent: undefined,
      })),
    );
    await room.command({ do: 'open', question });
    const voting = phones.map(async (phone) => {
      for (let time = 0; time < 5; time += 1) {
        const choice = choices[(time + round) % 3];
        phone.sent = choice;
        const answer = await ask(`${room.base}/vote`, { body: { question, round: 1, choice }, cookie: phone.cookie }).catch(() => undefined);
        if (answer?.status !== 200) return;
        acknowledged += 1;
        phone.said.push(choice);
      }
    });
    await pause(150 + Math.random() * 400);
    await site.stop('SIGKILL');
    await Promise.all(voting);
    site = await startSite(port, env);
    for (const { cookie, said, sent } of phones) {
      const { votes } = JSON.parse((await ask(`${site.address}/api/live/${room.code}/mine`, { cookie })).text);
      // What was under way when the process died may have been written, too.
      if (said.length > 0 && votes[0]?.choice !== said.at(-1) && votes[0]?.choice !== sent) lost += 1;
    }
  }
  await site.stop();
  return [{ trial: `killed in mid-vote ${rounds} times, ${engine}`, said: `acknowledged ${acknowledged}, lost ${lost}`, ok: lost === 0 && acknowledged > 0 }];
}

/** @param {Place} place @returns {Promise<Line[]>} */
export async function bad({ port, store }, count = 10_000) {
  const site = await startSite(port, { LIVE_DATABASE_URL: await store('libsql'), TRUST_PROXY: '1' });
  const statuses = new Map();
  const failed = [];
  let room = await openRoom(site.address);
  let cookies = [room.cookie, await joinRoom(site.address, room.code)];
  for (let done = 0; done < count;) {
    const part = [];
    for (const request of badRequests(room.code, cookies, done + 1)) {
      if (part.push(request) === 100) break;
    }
    await Promise.all(
      part.map(async ({ method, path, headers, body }) => {
        const stream = /\/stream/.test(path);
        const answer = await sent(`${site.address}${encodeURI(path).replaceAll('%25', '%')}`, {
          method,
          headers: { ...somewhere(), ...headers },
          text: body,
          stream,
        });
        statuses.set(answer, (statuses.get(answer) ?? 0) + 1);
        if (answer >= 500) failed.push(`${answer} ${method} ${path} ${body}`);
      }),
    );
    done += part.length;
    const state = await ask(`${room.base}/state`);
    if (state.status === 410 || state.status === 404) {
      room = await openRoom(site.address);
      cookies = [room.cookie, await joinRoom(site.address, room.code)];
    }
  }
  const alive = site.child.exitCode === null;
  const well = (await ask(`${site.address}/api/health`)).status;
  await site.stop();
  if (failed.length > 0) console.log(failed.slice(0, 10).join('\n'));
  const said = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status || 'line closed'}: ${times}`);
  return [{ trial: `${count} bad requests`, said: `${said.join(', ')}; health ${well}`, ok: failed.length === 0 && alive && well === 200 }];
}

/** @returns {Promise<number>} the status; 0 where the line was closed, as for what is not HTTP */
async function sent(address, { method, headers, text, stream }) {
  if (!stream)
    return ask(address, { method, headers, text }).then(
      ({ status }) => status,
      (error) => (error.code === 'ECONNREFUSED' ? 599 : 0),
    );
  const gone = new AbortController();
  try {
    const answer = await fetch(address, { method, headers: cleaned(headers), body: text, signal: gone.signal });
    return answer.status;
  } catch (error) {
    return error.cause?.code === 'ECONNREFUSED' ? 599 : 0;
  } finally {
    gone.abort();
  }
}

/** What fetch itself refuses to send is left out. */
function cleaned(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]*$/.test(value)));
}

/** @param {Place} place @returns {Promise<Line[]>} 200 phones whose lines break without a word */
export async function cutLines({ port, store }) {
  const site = await startSite(port, { LIVE_DATABASE_URL: await store('libsql'), TRUST_PROXY: '1' });
  const room = await openRoom(site.address);
  const cookies = await Promise.all(Array.from({ length: 200 }, async () => cookieOf(await ask(`${room.base}/join`, { body: {}, headers: somewhere() }))));
  const followers = await follow(
    room,
    200,
    () => [`${room.base}/stream`],
    (index) => ({ cookie: cookies[index] }),
  );
  const here = async () => JSON.parse((await ask(`${room.base}/state`)).text).here;
  while ((await here()) < 200) await pause(200);
  const began = performance.now();
  for (const follower of followers) follower.cut();
  while ((await here()) > 0 && performance.now() - began < 60_000) await pause(200);
  const took = performance.now() - began;
  await site.stop();
  return [{ trial: '200 lines cut without a goodbye', said: `nobody here after ${ms(took)}`, ok: took < 30_000 }];
}
