// The closing line counts what the runners report, and never calls a broken run a success.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingLine, playwrightCounts, sum, vitestCounts } from '../terminal/counts.mjs';
import { temporaryFolder } from './temporaryFolder';

function report(content: object): string {
  return path.join(temporaryFolder({ 'report.json': content }), 'report.json');
}

const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

describe('vitestCounts', () => {
  it('counts tests', () => {
    expect(vitestCounts(report(unit), false)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that did not load as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(vitestCounts(report({ ...unit, testResults }), false).failed).toBe(2);
  });

  it('counts a bad end without a failed test as a failure', () => {
    expect(vitestCounts(report({ ...unit, numFailedTests: 0 }), false).failed).toBe(1);
  });

  it('counts a missing report as a failure', () => {
    expect(vitestCounts('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('playwrightCounts', () => {
  const stats = { expected: 7, unexpected: 0, flaky: 1, skipped: 2 };

  it('counts tests, those that passed at the second try too', () => {
    expect(playwrightCounts(report({ stats }), true)).toEqual({ passed: 8, failed: 0, skipped: 2 });
  });

  it('counts a server that did not start as a failure', () => {
    expect(playwrightCounts(report({ stats: { ...stats, expected: 0, flaky: 0 } }), false).failed).toBe(1);
  });
});

describe('closingLine', () => {
  it('leaves out what was not skipped', () => {
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 1, skipped: 0 })).toBe('3 passed, 1 failed');
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
