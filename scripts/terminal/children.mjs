// Starts other programs and sees to it that none outlives this one.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { isAlive } from './isAlive.mjs';

/** How long a program may take to stop when asked; a live room's open streams need about 1.5 s. */
const graceMs = 3000;

const running = new Set();
let stopping = false;
let watching = false;

/**
 * Starts a program. Ctrl-C, SIGTERM or the death of npm stop it, and then this process.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { exitCodeWhenStopped?: number }} options
 *   exitCodeWhenStopped: this process's exit code after such a stop (default: 128 + the signal's number)
 * @returns {import('node:child_process').ChildProcess}
 */
export function launch(command, args, { exitCodeWhenStopped, ...options }) {
  watchForStop();
  const child = spawn(command, args, options);
  const entry = { child, exitCodeWhenStopped };
  running.add(entry);
  child.once('exit', () => running.delete(entry));
  child.once('error', () => running.delete(entry));
  return child;
}

function watchForStop() {
  if (watching) return;
  watching = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => stop(signal));
  // Only under npm: someone who starts the script in the background by hand wants it to stay.
  if (process.env.npm_lifecycle_event) watchParents(() => stop('SIGTERM'));
}

/**
 * @param {'SIGINT' | 'SIGTERM'} signal
 * @returns {Promise<void>} ends in this process's exit
 */
async function stop(signal) {
  if (stopping) return;
  stopping = true;
  let exitCode = 128 + constants.signals[signal];
  const exits = [...running].map(({ child, exitCodeWhenStopped }) => {
    exitCode = exitCodeWhenStopped ?? exitCode;
    // Whoever waits for this program would report a failure or go on with the next step.
    child.removeAllListeners();
    // On Windows the console has told every program of a Ctrl-C already, and kill() would be a hard stop.
    if (process.platform !== 'win32' || signal !== 'SIGINT') child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), graceMs).unref();
    return new Promise((resolve) => child.once('exit', resolve));
  });
  await Promise.all(exits);
  process.exit(exitCode);
}

/**
 * A process killed outright cannot pass anything on, so look once a second whether those above are still there.
 * @param {() => void} onDeath
 * @returns {void}
 */
function watchParents(onDeath) {
  const parent = process.ppid;
  const shellsParent = parentOfShell(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent) && parentOfShell(parent) === shellsParent) return;
    clearInterval(timer);
    onDeath();
  }, 1000);
  timer.unref();
}

/**
 * npm runs a script through a shell, and under Linux that shell often stays in between.
 * @param {number} id
 * @returns {number | undefined} the shell's own parent; undefined where the process is no shell, or cannot be told
 */
function parentOfShell(id) {
  try {
    const [, name, above] = readFileSync(`/proc/${id}/stat`, 'utf8').match(/\((.+)\) \S+ (\d+)/) ?? [];
    return /^(ba|da|a|z)?sh$/.test(name) ? Number(above) : undefined;
  } catch {
    return undefined;
  }
}
