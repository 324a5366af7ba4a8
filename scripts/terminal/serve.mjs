// Runs the site's server until it is stopped, and never leaves it behind.
import path from 'node:path';
import { launch } from './children.mjs';
import { Trouble } from './trouble.mjs';

/**
 * The server hears of this process's end in three ways: signals are passed on; a channel between the two breaks when
 * this one is killed outright (stopWithParent.mjs listens for that); and this one stops when npm is gone.
 * @param {string} root the project's root
 * @param {'start' | 'dev'} mode the built site, or the one that follows edits
 * @param {number} port
 * @param {string} [host] as parseHost gives it
 * @returns {Promise<void>} settles when the server has ended well by itself; a stop from outside ends this process
 * @throws {Trouble} when the server fails
 */
export function serve(root, mode, port, host) {
  const programs = { start: path.join('documents', 'runServer.mjs'), dev: 'runNextDev.mjs' };
  const server = launch(process.execPath, [path.join(root, 'scripts', programs[mode])], {
    cwd: root,
    env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env, PORT: String(port), HOST: host ?? '' },
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
