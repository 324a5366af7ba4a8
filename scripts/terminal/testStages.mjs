// The stages of `npm test`: what each runs and how its result is counted.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildIfChanged } from './buildIfChanged.mjs';
import { oneCheck, playwrightCounts, vitestCounts } from './counts.mjs';
import { findBrowser, realProbes } from './findBrowser.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { readJson } from './project.mjs';
import { runInstalled, runNode } from './run.mjs';
import { printTrouble } from './trouble.mjs';

/**
 * @typedef {object} Context
 * @property {string} root the project's root
 * @property {string} reports a folder for the runners' reports
 * @property {boolean} built whether there is a build to test; the build stage sets it
 *
 * @typedef {object} Stage
 * @property {string} name as in `npm test -- --only=unit`
 * @property {string} title
 * @property {(context: Context) => Promise<import('./counts.mjs').Counts>} check rejects where it could not even run
 */

/** @type {Stage[]} in the order they run */
export const stages = [
  { name: 'lint', title: 'Lint', check: lint },
  { name: 'types', title: 'Types', check: checkTypes },
  { name: 'unit', title: 'Unit tests', check: runUnitTests },
  { name: 'build', title: 'Build', check: build },
  { name: 'browser', title: 'Browser tests', check: runBrowserTests },
  { name: 'engines', title: 'Engines', check: runEngines },
];

/** How the lines are laid, the rules of each file, then who may import whom. */
async function lint({ root }) {
  const laid = await ends('prettier', ['--check', '.'], { cwd: root });
  const lines = await ends('eslint', ['.'], { cwd: root });
  const houses = ['app', 'briefing', 'components', 'content', 'enhance', 'rooms', 'scripts', 'e2e', 'mdx-components.tsx', 'next.config.mjs'];
  const rooms = await ends('dependency-cruiser', houses, { cwd: root, command: 'depcruise' });
  return oneCheck(laid && lines && rooms);
}

async function checkTypes({ root }) {
  // The routes' types and next-env.d.ts are made by Next and kept out of the repository.
  const generated = await ends('next', ['typegen'], { cwd: root, quiet: true });
  const checked = await ends('typescript', ['--noEmit'], { cwd: root, command: 'tsc' });
  const scripts = await ends('typescript', ['-p', 'tsconfig.scripts.json'], { cwd: root, command: 'tsc' });
  return oneCheck(generated && checked && scripts);
}

async function runUnitTests({ root, reports }) {
  const report = path.join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return vitestCounts(report, await ends('vitest', args, { cwd: root }));
}

async function build(context) {
  await oneAtATime(context.root, () => buildIfChanged(context.root, { quiet: false }));
  context.built = true;
  return oneCheck(true);
}

async function runBrowserTests({ root, reports, built }) {
  if (!built) {
    console.log('Not run: there is no build to test.');
    return oneCheck(false);
  }
  const browser = await findBrowser(realProbes(root));
  console.log(`With ${browser}`);
  const report = path.join(reports, 'browser.json');
  const env = { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ['test', '--reporter=list,json'];
  return playwrightCounts(report, await ends('@playwright/test', args, { command: 'playwright', cwd: root, env }));
}

/** The readers' journeys in stock Firefox and WebKitGTK. */
async function runEngines({ root, reports, built }) {
  if (!built) {
    console.log('Not run: there is no build to test.');
    return oneCheck(false);
  }
  const report = path.join(reports, 'engines.json');
  await runNode([path.join('scripts', 'engines.mjs')], { cwd: root, env: { ENGINES_REPORT: report } }).catch(printTrouble);
  return existsSync(report) ? readJson(report) : oneCheck(false);
}

/** @returns {Promise<boolean>} whether the command ended well; how it ended badly is printed */
async function ends(packageName, args, options) {
  try {
    await runInstalled(packageName, args, options);
    return true;
  } catch (error) {
    printTrouble(error);
    return false;
  }
}
