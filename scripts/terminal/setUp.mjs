// Makes a checkout ready to work in: Node new enough, and just the packages that the lock file names.
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { checkNodeVersion } from './nodeVersion.mjs';
import { readJson } from './project.mjs';
import { runNpm } from './run.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';
import { step } from './step.mjs';

/**
 * Does what is still to be done and prints a line for each; says nothing when all is there.
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when Node is too old or packages cannot be installed
 */
export async function setUp(root) {
  const { engines } = readJson(path.join(root, 'package.json'));
  checkNodeVersion(process.versions.node, engines.node);

  const stamp = path.join(root, 'node_modules', '.cache', 'briefing', 'install.json');
  if (readStamp(stamp) !== wantedPackages(root)) {
    removeStamp(stamp);
    await step('Installing the packages', () => install(root));
    writeStamp(stamp, wantedPackages(root));
  }
}

/** `ci`: what the lock file names and nothing else; the clone stays as it was. Whoever edits package.json by hand runs `npm install` once. */
function install(root) {
  // On a full disk npm leaves files of a package out, warns, and ends as if all were well.
  return runNpm(['ci', '--no-audit', '--no-fund', '--include=dev'], { cwd: root, quiet: true, tied: true, failsOn: /TAR_ENTRY_ERROR/ });
}

/** What must be installed: the lock file and package.json's wishes, for this kind of computer. */
function wantedPackages(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readJson(path.join(root, 'package.json'));
  const wishes = JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]);
  return fingerprint(root, ['package-lock.json'], [wishes, process.platform, process.arch]);
}
