// Starts `npm start` (or a script) in a copy, hears what it says, tells whether a page is served, and finds what is left of it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Programs that run, to be ended when the trials themselves are stopped. */
const running = new Set();

/** Carried by everything a trial starts, down to the last child. */
const mark = 'BRIEFING_TRIAL';

/** A build on a busy computer; nothing here takes longer and ends well. */
const longestMs = 420_000;

/** Who is gone by then was stopped; who is not was left behind. */
const graceMs = 8000;

/**
 * @typedef {object} Started
 * @property {() => string} output all it said until now
 * @property {(text: string | RegExp) => Promise<void>} says settles when the output has this; throws when the program ends before
 * @property {() => Promise<{ served: boolean, code: number | null }>} comesTo a page served, or the program's end
 * @property {(signal: NodeJS.Signals) => void} kill npm's process alone, as a person or a system does
 * @property {() => Promise<void>} stop Ctrl-C, and all of it must be gone; throws when something is left
 * @property {() => Promise<void>} gone throws when something of it is left after a few seconds
 */

/**
 * @param {string} cwd the copy's root
 * @param {{ port?: number | string, command?: string[], env?: Record<string, string>, uid?: number }} [options] command: instead of
 *   `npm start`; uid: the user it runs as (root alone may ask for one)
 * @returns {Started}
 */
export function startIn(cwd, { port, command = ['npm', 'start'], env = {}, uid } = {}) {
  const id = randomUUID();
  const asked = { ...process.env, ...env, [mark]: id, ...(port === undefined ? {} : { PORT: String(port) }) };
  // What npm run tells the trials is not meant for the npm they start; a set NODE_ENV or CI is nobody's usual terminal.
  for (const name of Object.keys(asked)) if (/^npm_|^NODE_ENV$|^SITE_ADDRESS$|^HOST$|^LIVE_/.test(name)) delete asked[name];
  running.add(id);
  const child = spawn(command[0], command.slice(1), { cwd, env: asked, stdio: ['ignore', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid, gid: uid }) });
  let text = '';
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', (error) => {
      text += error.message;
      resolve(1);
    });
  });
  let code;
  ended.then((value) => (code = value ?? -1));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));

  const says = async (wanted) => {
    await until(() => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) || code !== undefined);
    if (typeof wanted === 'string' ? !text.includes(wanted) : !wanted.test(text)) throw new Error(`It ended before it said ${wanted}:\n${text}`);
  };
  const comesTo = async () => {
    let status;
    await until(async () => {
      if (code === undefined && /The briefing is at/.test(text)) status = await answers(port);
      return code !== undefined || status !== undefined;
    });
    if (code === undefined && status !== 200) {
      await stop();
      throw new Error(`It answers a chapter with ${status}:\n${text}`);
    }
    // The last words may come after the end.
    await pause(code === undefined ? 0 : 200);
    return { served: code === undefined, code: code ?? null };
  };
  const gone = async () => {
    const left = () => processesWith(id);
    await until(() => left().length === 0, graceMs).catch(() => {});
    const names = left();
    for (const { pid } of names) process.kill(pid, 'SIGKILL');
    if (names.length > 0) throw new Error(`Left behind: ${names.map(({ pid, command: name }) => `${name} (${pid})`).join(', ')}`);
  };
  const kill = (signal) => void child.kill(signal);
  const stop = async () => {
    // A terminal sends Ctrl-C to all that run in it.
    for (const { pid } of processesWith(id)) trySignal(pid, 'SIGINT');
    await gone();
  };
  return { output: () => text, says, comesTo, kill, stop, gone };
}

/** @returns {void} all that a trial started and did not see end is ended, for when somebody stops the trials */
export function endAll() {
  for (const id of running) for (const { pid } of processesWith(id)) trySignal(pid, 'SIGKILL');
}

/** @returns {Promise<number | undefined>} a chapter's status; undefined while nobody answers */
async function answers(port) {
  try {
    const answer = await fetch(`http://localhost:${port}/chapters/background`);
    return answer.status === 200 && (await answer.text()).includes('</html>') ? 200 : answer.status;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<void>} throws when it does not come true in time */
async function until(isTrue, withinMs = longestMs) {
  const end = performance.now() + withinMs;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Nothing came of it in ${withinMs / 1000} s.`);
    await pause(100);
  }
}

function trySignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** @returns {{ pid: number, command: string }[]} what runs with this mark in its environment (Linux tells; elsewhere none is found) */
function processesWith(id) {
  let pids;
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return pids.flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`${mark}=${id}`)) return [];
      const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
      if (/\) Z /.test(status)) return [];
      return [{ pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim().slice(0, 120) }];
    } catch {
      return [];
    }
  });
}
