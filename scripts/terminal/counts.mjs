// How many checks passed, failed or were skipped, read from the test runners' own reports.
import { existsSync } from 'node:fs';
import { readJson } from './project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {boolean} ok
 * @returns {Counts} those of a stage that is one check
 */
export function oneCheck(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} file Vitest's JSON report
 * @param {boolean} ok whether Vitest ended well
 * @returns {Counts}
 */
export function vitestCounts(file, ok) {
  if (!existsSync(file)) return oneCheck(false);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readJson(file);
  // A file that does not even load has no tests to fail.
  const broken = testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: atLeastOneUnless(ok, failed), skipped: numPendingTests + numTodoTests };
}

/**
 * @param {string} file Playwright's JSON report
 * @param {boolean} ok whether Playwright ended well
 * @returns {Counts} a test that passed at the second try counts as passed
 */
export function playwrightCounts(file, ok) {
  if (!existsSync(file)) return oneCheck(false);
  const { expected, unexpected, flaky, skipped } = readJson(file).stats;
  return { passed: expected + flaky, failed: atLeastOneUnless(ok, unexpected), skipped };
}

/** A runner that ended badly without a failed test (a server that did not start, no tests at all) has failed. */
function atLeastOneUnless(ok, failed) {
  return ok ? failed : Math.max(1, failed);
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = (key) => all.reduce((so, counts) => so + counts[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/**
 * @param {Counts} counts
 * @returns {string} such as '41 passed, 0 failed' or '41 passed, 0 failed, 2 skipped'
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
