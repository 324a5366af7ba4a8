// Runs the built site for a measurement, as `npm start` does, and stops it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../terminal/project.mjs';

/** None outlives a measurement that failed. */
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * @typedef {object} SiteServer
 * @property {string} address
 * @property {number} port
 * @property {import('node:child_process').ChildProcess} child
 * @property {() => number} megabytes what the process holds in memory
 * @property {(signal?: NodeJS.Signals) => Promise<number>} stop tells after how many ms it was gone
 * @property {() => number} processorMs what the process has taken of a processor since it began
 * @property {() => string} output
 */

/**
 * @param {number} port on loopback
 * @param {Record<string, string>} env its settings
 * @returns {Promise<SiteServer>} when it answers
 */
export async function startSite(port, env) {
  const child = spawn(process.execPath, [path.join('scripts', 'documents', 'runServer.mjs')], {
    cwd: projectRoot,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output = (output + part).slice(-20_000)));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const address = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 60_000; ;) {
    const answer = await fetch(`${address}/api/health`).catch(() => undefined);
    if (answer?.ok) break;
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the site does not start on port ${port}:\n${output}`);
    await pause(100);
  }
  return {
    address,
    port,
    child,
    output: () => output,
    processorMs: () => processorMsOf(child.pid),
    megabytes: () => megabytesOf(child.pid),
    async stop(signal = 'SIGTERM') {
      const began = Date.now();
      child.kill(signal);
      await exited;
      return Date.now() - began;
    },
  };
}

/** @param {number | undefined} id @returns {number} resident memory, in MB; Linux alone tells */
export function megabytesOf(id) {
  try {
    return Number(readFileSync(`/proc/${id}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? NaN) / 1024;
  } catch {
    return NaN;
  }
}

/** Ticks are hundredths of a second on Linux (proc_pid_stat(5): utime and stime). */
function processorMsOf(id) {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return NaN;
  }
}
