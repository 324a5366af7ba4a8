// Finds Firefox and WebKitGTK for the readers' journeys, or gets them on Debian.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {object} Found
 * @property {string} [firefox] the browser's file
 * @property {{ driver: string, screen: string }} [webkit] WebKitWebDriver and xvfb-run
 *
 * What the search asks of the computer; tests put their own in.
 * @typedef {object} EngineProbes
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as process.platform
 * @property {(file: string) => boolean} exists
 * @property {boolean} mayUseApt root on Debian or its like
 * @property {() => Promise<void>} installWithApt rejects when that fails
 */

/** Debian's names. */
export const enginePackages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/**
 * @param {EngineProbes} probes
 * @returns {Promise<Found & { cause?: string }>} cause: why what is missing could not be installed
 */
export async function findEngines(probes) {
  const found = search(probes);
  if ((found.firefox && found.webkit) || !probes.mayUseApt) return found;
  try {
    await probes.installWithApt();
    return search(probes);
  } catch (error) {
    return { ...found, cause: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {EngineProbes} probes @returns {Found} */
function search({ env, platform, exists }) {
  const folders = platform === 'linux' ? [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'] : [];
  const first = (...names) => names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(exists);
  const [driver, screen] = [first('WebKitWebDriver'), first('xvfb-run')];
  const elsewhere = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean).map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  };
  const firefox = env.FIREFOX_PATH || first('firefox-esr', 'firefox') || (elsewhere[platform] ?? []).find(exists);
  return { firefox, webkit: driver && screen ? { driver, screen } : undefined };
}

/**
 * @param {string} root the project's
 * @returns {EngineProbes} this computer's
 */
export function realEngineProbes(root) {
  const { env, platform } = process;
  return {
    env,
    platform,
    exists: existsSync,
    mayUseApt: platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    async installWithApt() {
      const options = { cwd: path.parse(root).root, env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
      await run('apt-get', ['update'], options);
      await run('apt-get', ['install', '-y', '--no-install-recommends', ...enginePackages], options);
    },
  };
}
