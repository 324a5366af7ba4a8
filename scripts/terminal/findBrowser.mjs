// Finds a Chromium, Chrome or Edge for the browser tests, or gets one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, runInstalled } from './run.mjs';
import { Trouble } from './trouble.mjs';

/**
 * What the search asks of the computer; tests put their own in.
 * @typedef {object} Probes
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as process.platform
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => boolean} runs whether it starts (a library may be missing)
 * @property {() => Promise<string>} playwrightsOwn where Playwright would keep its Chromium
 * @property {() => Promise<void>} installWithPlaywright rejects when that fails
 * @property {boolean} mayUseApt root on Debian or its like
 * @property {() => Promise<void>} installWithApt rejects when that fails
 */

/**
 * In this order: the one named in the environment, Playwright's own, one on the computer, one installed now.
 * @param {Probes} probes
 * @returns {Promise<string>} the browser's file
 * @throws {Trouble} when there is none and none can be got
 */
export async function findBrowser(probes) {
  const named = probes.env.BROWSER_PATH || probes.env.CHROMIUM_PATH;
  if (named) {
    if (probes.exists(named)) return named;
    throw new Trouble(`BROWSER_PATH (or CHROMIUM_PATH) names ${named}, which does not exist.`);
  }
  const search = async () => [await probes.playwrightsOwn(), ...usualPlaces(probes)].find((file) => probes.exists(file) && probes.runs(file));

  const causes = [];
  const install = async (attempt) => {
    await attempt().catch((error) => causes.push(error.message));
    return search();
  };
  const found = (await search()) ?? (await install(probes.installWithPlaywright)) ?? (probes.mayUseApt ? await install(probes.installWithApt) : undefined);
  if (found) return found;
  throw new Trouble(
    [
      ...causes,
      'No browser for the browser tests. Install Chromium, Chrome or Edge (or run: npx playwright install --with-deps chromium),',
      'or name one: BROWSER_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}

/**
 * @param {Pick<Probes, 'env' | 'platform'>} probes
 * @returns {string[]} where browsers are usually found, best first
 */
export function usualPlaces({ env, platform }) {
  if (platform === 'win32') {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const inside = ['Chromium\\Application\\chrome', 'Google\\Chrome\\Application\\chrome', 'Microsoft\\Edge\\Application\\msedge'];
    return inside.flatMap((file) => programs.map((folder) => `${folder}\\${file}.exe`));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME}/Applications`];
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return apps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = new Set([...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin']);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return names.flatMap((name) => [...folders].map((folder) => `${folder}/${name}`));
}

/**
 * @param {string} root the project's root, its packages installed
 * @returns {Probes} this computer's
 */
export function realProbes(root) {
  const { env, platform } = process;
  return {
    env,
    platform,
    exists: existsSync,
    runs: (file) => platform !== 'linux' || tellsItsVersion(file),
    playwrightsOwn: async () => (await import('@playwright/test')).chromium.executablePath(),
    installWithPlaywright: () => runInstalled('@playwright/test', ['install', 'chromium'], { command: 'playwright', cwd: root }),
    mayUseApt: platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    installWithApt: async () => {
      const options = { cwd: path.parse(root).root, env: { DEBIAN_FRONTEND: 'noninteractive' } };
      await run('apt-get', ['update'], options);
      await run('apt-get', ['install', '-y', 'chromium'], options);
    },
  };
}

/** On Linux only: elsewhere nothing is missing from an installed browser, and Windows' would open a window. */
function tellsItsVersion(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
