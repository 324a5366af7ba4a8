// Builds the site, unless the build in .next was made from the same content and code.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseSiteAddress } from '../siteAddress.mjs';
import { fingerprint } from './fingerprint.mjs';
import { isWhole, readRecord } from './madeRecord.mjs';
import { runInstalled } from './run.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';
import { step, stopwatch } from './step.mjs';
import { Trouble } from './trouble.mjs';
import { missingList } from './wholeBuild.mjs';
import { bundleModules, drawPictures, drawStills, freezeOembed, freezeRoomQuestions, makeFonts } from './stillsStep.mjs';

/** Top-level entries no page is made from. What is not named here counts: better built once too often than stale. */
const notInTheBuild = new Set([
  ...['node_modules', 'e2e', 'docs', 'coverage', 'test-results', 'playwright-report', 'next-env.d.ts'],
  ...['eslint.config.mjs', 'playwright.config.ts', 'vitest.config.ts', 'ops', 'Dockerfile', 'compose.yaml', 'compose.push.yaml'],
]);

/** Settings that Next and the pages read while building. */
const buildVariable = /^(NEXT_PUBLIC|SITE)_|^(DOCUMENTS|OFFLINE)$/;

/**
 * @param {string} root the project's root
 * @param {{ quiet: boolean }} options quiet: show the build's output only when it fails
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when the fonts, the stills, the pictures or the build fail
 */
export async function buildIfChanged(root, { quiet }) {
  checkAddress();
  const stamp = path.join(root, '.next', 'briefing-build.json');
  // First: the fonts lie among the files a build is made from.
  await makeFonts(root);
  const now = buildFingerprint(root);
  const folders = ['.fonts', '.stills', '.pictures', '.frozen', '.enhance'];
  const files = [
    path.join('.next', 'BUILD_ID'),
    path.join('.frozen', 'roomQuestions.json'),
    ...(process.env.DOCUMENTS === 'off' ? [] : [path.join('.next', 'documents', 'manifest.json')]),
  ];
  const isComplete = !missingList(root) && folders.every((made) => existsSync(path.join(root, made))) && files.every((made) => isSound(path.join(root, made)));
  if (isComplete && readStamp(stamp) === now) {
    console.log('Nothing has changed since the last build.');
    return;
  }
  removeStamp(stamp);
  await drawStills(root);
  await drawPictures(root);
  await freezeOembed(root);
  await freezeRoomQuestions(root);
  await bundleModules(root);
  const build = () => runInstalled('next', ['build'], { cwd: root, quiet, tied: true });
  if (quiet) {
    await step('Building the site', build);
  } else {
    const elapsed = stopwatch();
    await build();
    console.log(`Built the site in ${elapsed()}.`);
  }
  writeStamp(stamp, now);
}

/** A list that breaks off is no list: half a copy of .next, a disk that was full. */
function isSound(file) {
  return file.endsWith('.json') ? Object.keys(readRecord(file)).length > 0 : isWhole(file);
}

/** Before anything slow. */
function checkAddress() {
  try {
    parseSiteAddress(process.env.SITE_ADDRESS);
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} root
 * @returns {string} changes when anything a page is made from does
 */
export function buildFingerprint(root) {
  const leftOut = (name) => notInTheBuild.has(name) || /^\.(?!env)|^LICENSE|\.(md|tsbuildinfo)$/.test(name);
  const entries = readdirSync(root).filter((name) => !leftOut(name));
  const settings = Object.entries(process.env).filter(([name]) => buildVariable.test(name));
  return fingerprint(root, entries, settings.map((pair) => pair.join('=')).sort());
}
