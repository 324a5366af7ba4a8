// Serves our built site and, beside it, the hand-written page, both compressed alike.
import { createServer } from 'node:http';
import { once } from 'node:events';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { spawn } from 'node:child_process';
import { commandFile } from '../terminal/project.mjs';

/**
 * @param {string} root the project's root, built; @param {number} port
 * @param {'next' | 'documents'} [by] the site's own server, or `next start` alone
 * @returns {Promise<() => void>} stops the server
 */
export async function serveSite(root, port, by = 'documents') {
  const args = by === 'next' ? [commandFile(root, 'next'), 'start', '--port', String(port)] : [path.join(root, 'scripts', 'documents', 'runServer.mjs')];
  const server = spawn(process.execPath, args, { cwd: root, stdio: 'ignore', env: { ...process.env, PORT: String(port), HOST: '' } });
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`http://localhost:${port}/`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return () => server.kill();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error(`the site did not come up on port ${port}`);
}

/** @param {string} html; @param {number} port; @returns {Promise<() => void>} stops the server */
export async function servePage(html, port) {
  const body = gzipSync(html);
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' }).end(body);
  });
  server.listen(port);
  await once(server, 'listening');
  return () => void server.close();
}
