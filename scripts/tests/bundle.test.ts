// The pages' scripts are bundled once for the same files, and a slip never leaves a page without one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundleEnhancers, manifestFile } from '../enhance/bundle.mjs';
import { temporaryFolder } from './temporaryFolder';

const files = { 'enhance/reading.entry.ts': 'console.log("first");', 'enhance/early/theme.ts': 'document.title = "early";' };
const made = (root: string) => JSON.parse(readFileSync(manifestFile(root), 'utf8')) as { modules: Record<string, string>; early: Record<string, string> };
const moduleOf = (root: string) => readFileSync(path.join(root, 'public', made(root).modules.reading ?? ''), 'utf8');

it('bundles an entry into a file of its own, and an early script into the manifest', async () => {
  const root = temporaryFolder(files);
  expect(await bundleEnhancers(root)).toBe('1 modules, 1 early scripts');
  expect(moduleOf(root)).toContain('first');
  expect(made(root).early.theme).toContain('early');
  expect(await bundleEnhancers(root)).toBe('unchanged');
});

it('makes a manifest again that was left half written', async () => {
  const root = temporaryFolder(files);
  await bundleEnhancers(root);
  writeFileSync(manifestFile(root), '{"made":');
  expect(await bundleEnhancers(root)).toBe('1 modules, 1 early scripts');
});

it('an edit gets a new address, and a slip is named and keeps the last good one', async () => {
  const root = temporaryFolder(files);
  await bundleEnhancers(root);
  const before = made(root).modules.reading ?? '';
  const entry = path.join(root, 'enhance', 'reading.entry.ts');
  writeFileSync(entry, 'console.log("second");');
  await bundleEnhancers(root);
  expect(made(root).modules.reading).not.toBe(before);
  expect(existsSync(path.join(root, 'public', before))).toBe(false);
  writeFileSync(entry, 'console.log(');
  await expect(bundleEnhancers(root)).rejects.toThrow(/enhance\/reading\.entry\.ts:1:12/);
  expect(moduleOf(root)).toContain('second');
});
