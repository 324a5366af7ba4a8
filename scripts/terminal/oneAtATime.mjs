// Lets one command at a time install, draw and build in a folder; another waits, and then finds it done.
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './isAlive.mjs';
import { step } from './step.mjs';
import { Trouble } from './trouble.mjs';
import { whyNotWritable } from './whyNotWritable.mjs';

const name = '.working';

/** Whoever works touches its note as often; a note four times as old is a dead one's, whatever runs under its number today. */
const touchMs = 5000;

/**
 * @template T
 * @param {string} root the project's root; where nothing may be written nothing is made either, and nobody waits
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gave
 * @throws {Trouble} where it fails in a folder that may not be written to; else whatever the work throws
 */
export async function oneAtATime(root, work) {
  const file = path.join(root, name);
  let holder = take(file);
  if (holder !== undefined) {
    await step(`Another command is at work in this folder (process ${holder}): waiting for it`, async () => {
      while (holder !== undefined) {
        await pause(300);
        holder = take(file);
      }
    });
  }
  const leave = () => {
    if (noteIn(file) === ownNote()) rmSync(file, { force: true });
  };
  const touching = setInterval(() => touch(file), touchMs);
  touching.unref();
  process.once('exit', leave);
  try {
    return await work();
  } catch (error) {
    // Node says ENOENT when it cannot make a folder on a read-only disk, and npm hands it on.
    const reason = whyNotWritable(root);
    throw reason ? new Trouble(reason) : error;
  } finally {
    clearInterval(touching);
    leave();
    process.removeListener('exit', leave);
  }
}

/** @returns {string | undefined} the process that has the folder; undefined when it is this one now, or nobody can have it */
function take(file) {
  const note = noteIn(file);
  if (note !== undefined && note !== ownNote() && isHeld(file, note)) return note.split(' ')[0];
  const own = `${file}.${process.pid}`;
  try {
    if (note !== undefined) clear(file, note, `${own}.old`);
    // Whole before it has its name: nobody reads half a note.
    writeFileSync(own, ownNote());
    linkSync(own, file);
    return undefined;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST' ? noteIn(file)?.split(' ')[0] : undefined;
  } finally {
    rmSync(own, { force: true });
  }
}

/** A dead one's note goes; one that another put in its place meanwhile is put back. */
function clear(file, note, aside) {
  try {
    renameSync(file, aside);
    if (noteIn(aside) !== note) linkSync(aside, file);
  } catch {
    // Another was quicker.
  } finally {
    rmSync(aside, { force: true });
  }
}

function isHeld(file, note) {
  const [pid, host] = note.split(' ');
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < 4 * touchMs && /^\d+$/.test(pid ?? '') && (host !== hostname() || isAlive(Number(pid)));
}

function ownNote() {
  return `${process.pid} ${hostname()}`;
}

/** @returns {string | undefined} */
function noteIn(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Gone or not ours to touch: the work goes on.
  }
}
