// A browser or its driver as a program of its own: started with a folder of its own, ended with all it started, its folder removed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../terminal/children.mjs';

/** A browser on a busy computer. */
const longestMs = 60_000;

/**
 * @param {string} command
 * @param {(folder: string) => string[]} args told its folder
 * @param {RegExp} ready what it says when it listens; the first group is given back
 * @returns {Promise<{ said: string, end: () => Promise<void> }>}
 * @throws {Error} with its output when it does not come to that
 */
export async function launched(command, args, ready, setUp = (/** @type {string} */ _folder) => {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
  setUp(folder);
  // A home of its own: nothing of this person's settings, and no folder that may not be written to. A group of its own: ended as one.
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, NO_AT_BRIDGE: '1' };
  const program = launch(command, args(folder), { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => {
    program.once('exit', resolve);
    program.once('error', resolve);
  });
  const end = async () => {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
    try {
      if (program.pid) process.kill(-program.pid, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  let output = '';
  const said = new Promise((resolve, reject) => {
    for (const stream of [program.stdout, program.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
        const match = ready.exec(output);
        if (match) resolve(match[1] ?? match[0]);
      });
    }
    ended.then(() => reject(new Error(`${path.basename(command)} ended at once: ${output.trim()}`)));
    setTimeout(() => reject(new Error(`${path.basename(command)} does not come up: ${output.trim()}`)), longestMs).unref();
  });
  return said.then(
    (text) => ({ said: text, end }),
    async (error) => {
      await end();
      throw error;
    },
  );
}
