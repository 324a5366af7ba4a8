// Where the project is, and what its package.json says.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from './trouble.mjs';

/** The repository's root folder, wherever the script was called from. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @param {string} file a JSON file
 * @returns {any} what it holds
 * @throws {Error} when it is missing or not JSON
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The JavaScript file behind a package's command, to be run with Node itself: no shell, no npx, same on Windows.
 * @param {string} root the project's root
 * @param {string} packageName such as 'next'
 * @param {string} [command] the command's name, where it is not the package's own
 * @returns {string} an absolute path
 * @throws {Trouble} when the package is not installed
 */
export function commandFile(root, packageName, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) {
    throw new Trouble(`${packageName} is not installed: run npm install, or look for an error of it above.`);
  }
  const { bin } = readJson(manifest);
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
