// Finds the compiled packages this computer needs but lacks (a lock file made elsewhere can leave them out), and installs them.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './project.mjs';
import { runNpm } from './run.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} Computer
 * @property {string} platform as process.platform
 * @property {string} arch as process.arch
 * @property {boolean} musl Linux with musl instead of glibc (Alpine)
 *
 * @typedef {object} NativePackage
 * @property {string} name such as '@next/swc-darwin-arm64'
 * @property {string} version the one its parent names
 * @property {string} parent such as 'next'
 */

/**
 * @param {string} root the project's root
 * @param {Computer} [computer]
 * @returns {NativePackage[]} those some installed package names for this computer and cannot find, each once
 */
export function missingNativePackages(root, computer = thisComputer()) {
  const missing = new Map();
  for (const folder of installedFolders(path.join(root, 'node_modules'))) {
    const { name: parent, optionalDependencies = {} } = readJson(path.join(folder, 'package.json'));
    for (const name of namesFor(computer, Object.keys(optionalDependencies))) {
      if (missing.has(name) || isInstalled(name, folder, root)) continue;
      missing.set(name, { name, version: optionalDependencies[name], parent });
    }
  }
  return [...missing.values()];
}

/**
 * Installs the packages at just the versions their parents name; package.json and the lock file stay as they are.
 * @param {string} root the project's root
 * @param {NativePackage[]} packages all that are missing: npm prunes what an earlier repair put there
 * @returns {Promise<void>}
 * @throws {Trouble} when npm fails or a package is still missing
 */
export async function repairNativePackages(root, packages) {
  const specs = packages.map(({ name, version }) => `${name}@${version}`);
  const command = ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', ...specs];
  let cause = '';
  try {
    await runNpm(command, { cwd: root, quiet: true });
  } catch (error) {
    cause = `${error.message}\n\n`;
  }
  const left = missingNativePackages(root);
  if (left.length === 0) return;
  const lines = left.map(({ name, version, parent }) => `  ${name}@${version}, for ${parent}`);
  throw new Trouble(
    `${cause}These packages for this computer could not be installed:\n${lines.join('\n')}\n` +
      'Check the connection to the npm registry, then delete node_modules and try again.',
  );
}

/** @returns {Computer} */
export function thisComputer() {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch, musl: false };
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return { platform, arch, musl: !header.glibcVersionRuntime };
}

/**
 * Picks by name: `@next/swc-linux-x64-gnu`, `@esbuild/linux-x64`, `@img/sharp-linuxmusl-x64`, `lightningcss-darwin-arm64`.
 * @param {Computer} computer
 * @param {string[]} names one package's optional dependencies
 * @returns {string[]}
 */
function namesFor({ platform, arch, musl }, names) {
  const base = `(^|[-/])${platform}-${arch}`;
  const plain = names.filter((name) => new RegExp(`${base}(-gnu|-gnueabihf|-msvc)?$`).test(name));
  const forMusl = names.filter((name) => new RegExp(`${base}-musl|linuxmusl-${arch}$`).test(name));
  if (!musl) return plain;
  // One build for every Linux (esbuild's) has no musl twin.
  return forMusl.length > 0 ? forMusl : plain;
}

/**
 * @param {string} name
 * @param {string} folder the parent's
 * @param {string} root
 * @returns {boolean} whether Node would find it from there, main file included
 */
function isInstalled(name, folder, root) {
  for (let from = folder; from.startsWith(root); from = path.dirname(from)) {
    const found = path.join(from, 'node_modules', name);
    const manifest = path.join(found, 'package.json');
    if (!existsSync(manifest)) continue;
    const { main } = readJson(manifest);
    return !main || existsSync(path.join(found, main));
  }
  return false;
}

/**
 * @param {string} nodeModules
 * @returns {string[]} the folder of every package in it, nested ones included
 */
function installedFolders(nodeModules) {
  if (!existsSync(nodeModules)) return [];
  const inside = (folder) => readdirSync(folder).map((name) => path.join(folder, name));
  return inside(nodeModules)
    .flatMap((folder) => (path.basename(folder).startsWith('@') ? inside(folder) : [folder]))
    .filter((folder) => !path.basename(folder).startsWith('.'))
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .flatMap((folder) => [folder, ...installedFolders(path.join(folder, 'node_modules'))]);
}
