// Folders for the trials: copies of the project in a temporary folder, quick because nothing is copied that a trial only reads.
import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../terminal/project.mjs';

/** What a clone has not: made by scripts, or git's own. */
const notInAClone = new Set(
  ['.git', 'test-results', 'playwright-report', 'next-env.d.ts', ...readFileSync(path.join(projectRoot, '.gitignore'), 'utf8').split('\n')]
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#')),
);

/** @returns {{ folder: string, remove: () => void }} where all copies of one run lie */
export function temporaryPlace() {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-trials-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 }) };
}

/**
 * The project as someone gets it who downloads it: no git, no packages, nothing built.
 * @param {string} to a folder that is not there yet
 * @returns {void}
 */
export function copySources(to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(projectRoot).filter((each) => !isMade(each))) {
    cpSync(path.join(projectRoot, name), path.join(to, name), { recursive: true, filter: (from) => !isMade(path.relative(projectRoot, from)) });
  }
}

/**
 * @param {string} to the copy's root; gets what the project's scripts have made, where there is something
 * @returns {void}
 */
export function copyMade(to) {
  for (const name of ['.next', '.fonts', '.stills', '.pictures', '.frozen', '.enhance', 'public/fonts', 'public/enhance']) {
    const from = path.join(projectRoot, name);
    if (existsSync(from)) cpSync(from, path.join(to, name), { recursive: true, verbatimSymlinks: true });
  }
}

/** @param {string} name from the root, with this system's slashes */
function isMade(name) {
  return notInAClone.has(name.replaceAll('\\', '/')) || name.endsWith('.tsbuildinfo');
}

/**
 * The installed packages, as hard links: 46,000 files in two seconds. npm and the set-up take a file away before they write it anew, so
 * that the project's own packages stay as they are.
 * @param {string} to the copy's root
 * @param {string} [from] another root than the project's
 * @returns {void}
 */
export function handInPackages(to, from = projectRoot) {
  linkTree(path.join(from, 'node_modules'), path.join(to, 'node_modules'));
}

/**
 * A copy of a copy, with what was made in it.
 * @param {string} from
 * @param {string} to
 * @param {{ packages?: boolean, without?: string[] }} [options] packages: whether they come along; without: top-level names to leave out
 * @returns {void}
 */
export function copyOf(from, to, { packages = true, without = [] } = {}) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((each) => each !== 'node_modules' && !without.includes(each))) {
    cpSync(path.join(from, name), path.join(to, name), { recursive: true, verbatimSymlinks: true });
  }
  if (packages) handInPackages(to, from);
}

function linkTree(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else link(source, target);
  }
}

/** Another disk takes no hard link: then a copy. */
function link(source, target) {
  try {
    linkSync(source, target);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) throw error;
    copyFileSync(source, target);
  }
}
