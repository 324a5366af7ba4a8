// Runs Next's server until it is stopped, and never leaves it behind.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './children.mjs';
import { commandFile } from './project.mjs';
import { Trouble } from './trouble.mjs';

/**
 * The server hears of this process's end in three ways: signals are passed on; a channel between the two breaks when
 * this one is killed outright (stopWithParent.mjs listens for that); and this one stops when npm is gone.
 * @param {string} root the project's root
 * @param {'start' | 'dev'} mode the built site, or the one that follows edits
 * @param {number} port
 * @returns {Promise<void>} settles when the server has ended well by itself; a stop from outside ends this process
 * @throws {Trouble} when the server fails
 */
export function serve(root, mode, port) {
  const guard = pathToFileURL(path.join(root, 'scripts', 'stopWithParent.mjs')).href;
  const args = ['--import', guard, commandFile(root, 'next'), mode, '--port', String(port)];
  const server = launch(process.execPath, args, {
    cwd: root,
    env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env, PORT: String(port) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    exitCodeWhenStopped: 0,
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Trouble(`The server could not be started: ${error.message}`)));
    server.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Trouble(`The server ended with ${signal ?? `exit code ${code}`}.`));
    });
  });
}
