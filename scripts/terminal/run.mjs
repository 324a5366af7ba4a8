// Runs a program to its end: quietly (its output is shown only when it fails) or with its output passed on.
import path from 'node:path';
import { launch } from './children.mjs';
import { plainCause } from './plainCause.mjs';
import { commandFile } from './project.mjs';
import { Trouble } from './trouble.mjs';

const stopWithParent = new URL('stopWithParent.mjs', import.meta.url).href;

/**
 * @typedef {object} RunOptions
 * @property {string} cwd the folder to run in
 * @property {boolean} [quiet] keep the output back unless the program fails
 * @property {RegExp} [failsOn] what a quiet program prints when it failed and says that it did not
 * @property {Record<string, string | undefined>} [env] added to the environment
 * @property {boolean} [tied] end it when this process is gone, even one killed outright; for a Node program that asks no channel of its own
 * @property {boolean} [shell] let a shell find the command (Windows needs it for npm)
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<void>} settles when the program has ended well
 * @throws {Trouble} when it could not start or ended badly; a quiet program's output is in the message
 */
export function run(command, args, { cwd, quiet = false, failsOn, env = {}, shell = false, tied = false }) {
  const output = quiet ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = launch(command, args, {
      cwd,
      shell,
      env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env, ...env },
      stdio: tied ? ['ignore', output, output, 'ipc'] : ['ignore', output, output],
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => reject(new Trouble(`${command} could not be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      const printed = Buffer.concat(said).toString().trimEnd();
      if (code === 0 && !failsOn?.test(printed)) return resolve();
      const plain = plainCause(printed, cwd);
      if (plain) return reject(new Trouble(plain));
      // What ties it is nobody's concern.
      const shown = args.slice(args[0] === '--import' ? 2 : 0);
      const ending = `${[path.basename(command), ...shown].join(' ')} ended with ${signal ?? `exit code ${code}`}`;
      reject(new Trouble(printed ? `${printed}\n\n${ending}` : ending));
    });
  });
}

/**
 * Runs a script or an installed package's command with this Node.
 * @param {string[]} args a file and its arguments
 * @param {RunOptions} options
 * @returns {Promise<void>}
 * @throws {Trouble} as run does
 */
export function runNode(args, options) {
  return run(process.execPath, options.tied ? ['--import', stopWithParent, ...args] : args, options);
}

/**
 * @param {string} packageName such as 'next'
 * @param {string[]} args
 * @param {RunOptions & { command?: string }} options command: where it is not the package's name
 * @returns {Promise<void>}
 * @throws {Trouble} as run does, and when the package is not installed
 */
export async function runInstalled(packageName, args, { command, ...options }) {
  await runNode([commandFile(options.cwd, packageName, command), ...args], options);
}

/**
 * Runs npm: the very one that runs this script if there is one, else the one on the PATH.
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<void>}
 * @throws {Trouble} as run does
 */
export function runNpm(args, options) {
  const self = process.env.npm_execpath;
  if (self?.endsWith('npm-cli.js')) return runNode([self, ...args], options);
  return run('npm', args, { ...options, tied: false, shell: process.platform === 'win32' });
}
