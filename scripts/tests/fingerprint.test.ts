// The fingerprint follows what pages are made from, and nothing else.
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFingerprint } from '../terminal/buildIfChanged.mjs';
import { temporaryFolder } from './temporaryFolder';

describe('the build', () => {
  let root: string;
  let before: string;
  const put = (file: string, text: string) => writeFileSync(path.join(root, file), text);

  beforeEach(() => {
    root = temporaryFolder({
      'app/page.tsx': 'page',
      'content/facts.yaml': 'facts',
      'content/load.test.ts': 'test',
      'e2e/reader.spec.ts': 'spec',
      'node_modules/next/package.json': {},
      'scripts/tests/port.test.ts': 'test',
      'scripts/trials/fullDisk.mjs': 'trial',
      'README.md': 'readme',
      'next.config.mjs': 'config',
      'package-lock.json': '{}',
    });
    before = buildFingerprint(root);
  });

  it('is the same for files only touched', () => {
    utimesSync(path.join(root, 'content/facts.yaml'), new Date(), new Date());
    expect(buildFingerprint(root)).toBe(before);
  });

  it.each(['content/facts.yaml', 'app/page.tsx', 'next.config.mjs', 'package-lock.json'])('changes with %s', (file) => {
    put(file, 'other');
    expect(buildFingerprint(root)).not.toBe(before);
  });

  it.each(['content/terms.yaml', '.env.local', 'proxy.ts'])('changes when %s is added', (file) => {
    put(file, 'new');
    expect(buildFingerprint(root)).not.toBe(before);
  });

  it('changes when a file is renamed or removed', () => {
    renameSync(path.join(root, 'content/facts.yaml'), path.join(root, 'content/fact.yaml'));
    const renamed = buildFingerprint(root);
    rmSync(path.join(root, 'content/fact.yaml'));
    expect(new Set([before, renamed, buildFingerprint(root)]).size).toBe(3);
  });

  it('changes with a setting that pages may show', () => {
    vi.stubEnv('SITE_URL', 'https://briefing.example');
    const set = buildFingerprint(root);
    vi.unstubAllEnvs();
    expect(set).not.toBe(before);
  });

  it.each([
    ...['e2e/reader.spec.ts', 'scripts/tests/port.test.ts', 'content/load.test.ts', 'README.md', 'content/.DS_Store'],
    ...['node_modules/next/package.json', 'tsconfig.tsbuildinfo', 'playwright.config.ts', 'scripts/trials/fullDisk.mjs'],
  ])('does not change with %s', (file) => {
    put(file, 'other');
    expect(buildFingerprint(root)).toBe(before);
  });
});
