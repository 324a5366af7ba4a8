// Makes a checkout ready to work in: Node new enough, packages installed, none missing for this computer.
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { missingNativePackages, repairNativePackages } from './nativePackages.mjs';
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
    // npm may have completed the lock file, so look again.
    writeStamp(stamp, wantedPackages(root));
  }

  const missing = missingNativePackages(root);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    await step(`Adding what this computer lacks (${names})`, () => repairNativePackages(root, missing));
  }
}

/** `install`, not `ci`: the lock file may lack other systems' packages, which `ci` takes for a fault. */
function install(root) {
  return runNpm(['install', '--no-audit', '--no-fund', '--include=dev'], { cwd: root, quiet: true });
}

/** What must be installed: the lock file and package.json's wishes, for this kind of computer. */
function wantedPackages(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readJson(path.join(root, 'package.json'));
  const wishes = JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]);
  return fingerprint(root, ['package-lock.json'], [wishes, process.platform, process.arch]);
}
