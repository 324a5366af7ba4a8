// The built site on a free port, for as long as something is tried on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../terminal/children.mjs';
import { freePort } from '../terminal/freePort.mjs';

/**
 * @template T
 * @param {string} root the project's root, built
 * @param {(site: string, freePort: () => Promise<number>) => Promise<T>} work site: its address
 * @returns {Promise<T>} what the work gave
 * @throws {Error} with the server's words when it does not start, and whatever the work throws
 */
export async function withSite(root, work) {
  const port = await freePort();
  const rooms = mkdtempSync(path.join(tmpdir(), 'rooms-'));
  const env = { ...process.env, PORT: String(port), HOST: '', TRUST_PROXY: '', LIVE_DATABASE_URL: `file:${path.join(rooms, 'rooms.db')}` };
  const server = launch(process.execPath, [path.join(root, 'scripts', 'documents', 'runServer.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    let said = '';
    await new Promise((resolve, reject) => {
      for (const stream of [server.stdout, server.stderr]) {
        stream?.on('data', (chunk) => {
          said += chunk;
          if (said.includes('The briefing is at')) resolve(undefined);
        });
      }
      ended.then(() => reject(new Error(`The server ended at once: ${said.trim()}`)));
    });
    return await work(`http://localhost:${port}`, freePort);
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(rooms, { recursive: true, force: true });
  }
}
