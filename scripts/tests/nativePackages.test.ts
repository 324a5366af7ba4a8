// A compiled package that is missing for this computer is noticed, and put back at its parent's version.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingNativePackages, repairNativePackages } from '../terminal/nativePackages.mjs';
import { projectRoot, readJson } from '../terminal/project.mjs';
import { temporaryFolder } from './temporaryFolder';

const parent = {
  name: 'compiler',
  optionalDependencies: {
    '@compiler/darwin-arm64': '1.2.3',
    '@compiler/linux-arm64-gnu': '1.2.3',
    '@compiler/linux-x64-gnu': '1.2.3',
    '@compiler/linux-x64-musl': '1.2.3',
    '@compiler/win32-x64-msvc': '1.2.3',
    fsevents: '2.0.0',
  },
};
const image = { name: 'image', optionalDependencies: { '@i/linux-x64': '2.0.0', '@i/linuxmusl-x64': '2.0.0' } };
const bundler = { name: 'bundler', optionalDependencies: { '@bundler/linux-x64': '3.0.0' } };

const mac = { platform: 'darwin', arch: 'arm64', musl: false };
const linux = { platform: 'linux', arch: 'x64', musl: false };
const alpine = { platform: 'linux', arch: 'x64', musl: true };
const windows = { platform: 'win32', arch: 'x64', musl: false };

describe('missingNativePackages', () => {
  it('reports a missing one with the version and the parent that name it', () => {
    const root = temporaryFolder({ 'node_modules/compiler/package.json': parent });
    expect(missingNativePackages(root, mac)).toEqual([{ name: '@compiler/darwin-arm64', version: '1.2.3', parent: 'compiler' }]);
  });

  it.each([
    ['glibc', linux, ['@bundler/linux-x64', '@compiler/linux-x64-gnu', '@i/linux-x64']],
    ['musl', alpine, ['@bundler/linux-x64', '@compiler/linux-x64-musl', '@i/linuxmusl-x64']],
    ['Windows', windows, ['@compiler/win32-x64-msvc']],
  ])('knows what %s needs', (_, computer, names) => {
    const root = temporaryFolder({
      'node_modules/bundler/package.json': bundler,
      'node_modules/compiler/package.json': parent,
      'node_modules/image/package.json': image,
    });
    expect(missingNativePackages(root, computer).map(({ name }) => name)).toEqual(names);
  });

  it('finds one beside its parent or inside it', () => {
    const root = temporaryFolder({
      'node_modules/a/package.json': { ...bundler, name: 'a' },
      'node_modules/a/node_modules/@bundler/linux-x64/package.json': {},
      'node_modules/compiler/package.json': parent,
      'node_modules/@compiler/linux-x64-gnu/package.json': {},
    });
    expect(missingNativePackages(root, linux)).toEqual([]);
  });

  it('reports one whose compiled file is gone', () => {
    const root = temporaryFolder({
      'node_modules/compiler/package.json': parent,
      'node_modules/@compiler/linux-x64-gnu/package.json': { main: 'compiler.node' },
    });
    expect(missingNativePackages(root, linux)).toHaveLength(1);
  });

  it('finds nothing missing in this checkout', () => {
    expect(missingNativePackages(projectRoot)).toEqual([]);
  });
});

describe('repairNativePackages', () => {
  it('puts back a real package, and leaves package.json and the lock file alone', { timeout: 60_000 }, async ({ skip }) => {
    const oxide = path.join('node_modules', '@tailwindcss', 'oxide');
    const { version } = readJson(path.join(projectRoot, oxide, 'package.json'));
    const wishes = { name: 'copy', version: '1.0.0', dependencies: { '@tailwindcss/oxide': version } };
    const root = temporaryFolder({ 'package.json': wishes });
    mkdirSync(path.join(root, 'node_modules', '@tailwindcss'), { recursive: true });
    cpSync(path.join(projectRoot, oxide), path.join(root, oxide), { recursive: true });

    const missing = missingNativePackages(root);
    expect(missing).toEqual([expect.objectContaining({ version, parent: '@tailwindcss/oxide' })]);
    const compiled = path.join('node_modules', missing[0]!.name);
    cpSync(path.join(projectRoot, compiled), path.join(root, compiled), { recursive: true });
    expect(missingNativePackages(root)).toEqual([]);
    rmSync(path.join(root, compiled), { recursive: true });

    try {
      await repairNativePackages(root, missing);
    } catch (error) {
      skip(!process.env.CI && /ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(String(error)), 'needs the npm registry');
      throw error;
    }
    expect(missingNativePackages(root)).toEqual([]);
    expect(readJson(path.join(root, compiled, 'package.json')).version).toBe(version);
    expect(readJson(path.join(root, 'package.json'))).toEqual(wishes);
    expect(existsSync(path.join(root, 'package-lock.json'))).toBe(false);
  });
});
