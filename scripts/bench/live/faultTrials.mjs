// Trials of `npm run bench:live` in which something goes wrong: the process is killed, requests are bad, lines break.
import { setTimeout as pause } from 'node:timers/promises';
import { badRequests } from '../badRequests.mjs';
import { follow, waitFor } from './measure.mjs';
import { startSite } from './siteServer.mjs';
import { ask, cookieOf, joinRoom, openRoom } from './testRoom.mjs';

const question = 'realmeter-august-2019';
const choices = ['first', 'second', 'dont-know'];
const ms = (value) => `${Math.round(value)} ms`;
/** The site believes it, being behind a proxy: phones come from many addresses. */
const somewhere = () => ({ 'x-forwarded-for': `10.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}.9` });

/**
 * @typedef {import('./followerTrials.mjs').Line} Line
 * @typedef {import('./followerTrials.mjs').Place} Place
 */

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
    // In the midst of them, wherever that is on this machine.
    const until = acknowledged + 50 + Math.random() * 300;
    await waitFor(() => acknowledged >= until, 10_000).catch(() => {});
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
