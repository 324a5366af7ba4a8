// Boils files down to one short text that changes when, and only when, one of them does.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Tests and the system's droppings: no built page depends on them. */
const ignored = /^\.|\.test\.[cm]?[jt]sx?$|^tests$/;

/** Made by scripts from what is counted already; and commands that try or measure a build, from which none is made. */
const aside = new Set(['public/enhance', 'scripts/bench', 'scripts/engines', 'scripts/trials']);

/**
 * @param {string} root what the paths are relative to
 * @param {string[]} entries files and folders (with all below them); a missing one counts as missing
 * @param {string[]} [extra] anything else the result depends on
 * @returns {string} a hash of the paths, the contents and the extras
 */
export function fingerprint(root, entries, extra = []) {
  const hash = createHash('sha256');
  for (const text of extra) hash.update(`extra\0${text}\0`);
  for (const file of entries.flatMap((entry) => filesUnder(root, entry)).sort()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * @param {string} root
 * @param {string} entry with forward slashes, on Windows too
 * @returns {string[]}
 */
function filesUnder(root, entry) {
  const full = path.join(root, entry);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [entry];
  return readdirSync(full)
    .filter((name) => !ignored.test(name) && !aside.has(`${entry}/${name}`))
    .flatMap((name) => filesUnder(root, `${entry}/${name}`));
}
