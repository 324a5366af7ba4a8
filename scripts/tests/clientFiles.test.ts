// File names say what is in them: what runs in the browser is called so, nothing is called by a name that says nothing,
// and each file begins with what it is for.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../terminal/project.mjs';

/** Installed, made by scripts or left by tests: not ours to name. */
const notOurs = new Set(['node_modules', 'out', 'coverage', 'playwright-report', 'test-results', 'next-env.d.ts']);

/** Paths from the project's root, with forward slashes. */
function filesBelow(folder = ''): string[] {
  return readdirSync(path.join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name) || entry.name.startsWith('.')) return [];
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
}

const files = filesBelow();
const code = files
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => ({ file, lines: readFileSync(path.join(projectRoot, file), 'utf8').split('\n') }));

/** Next wants its error page to be a client component and fixes its name. */
const namedByNext = ['app/global-error.tsx'];

/** What several people do together is an app; every other page is a document, with no framework in the browser. */
const rooms = /^app\/(\(rooms\)|live|join)\//;
const empty = /^(index|utils?|helpers?|types?|misc|lib)$/i;

const isMarked = (lines: readonly string[]) => /^(['"])use client\1;?$/.test(lines[0]?.trim() ?? '');
const isNamed = (file: string) => file.endsWith('.client.tsx');
const firstWords = (lines: readonly string[]) => (isMarked(lines) ? lines[1] : lines[0]) ?? '';

it('finds the project’s files', () => {
  expect(code.length).toBeGreaterThan(80);
  expect(files).toContain('briefing/load.ts');
});

describe('a file is named *.client.tsx if and only if its first line is ‘use client’', () => {
  it('named so, it begins so', () => {
    expect(code.filter(({ file, lines }) => isNamed(file) && !isMarked(lines)).map(({ file }) => file)).toEqual([]);
  });

  it('begun so, it is named so', () => {
    expect(code.filter(({ file, lines }) => isMarked(lines) && !isNamed(file) && !namedByNext.includes(file)).map(({ file }) => file)).toEqual([]);
  });

  it('and only under the rooms’ routes', () => {
    expect(code.filter(({ file }) => isNamed(file) && !rooms.test(file)).map(({ file }) => file)).toEqual([]);
  });

  it('the directive stands nowhere but in the first line', () => {
    expect(code.filter(({ lines }) => lines.slice(1).some((line) => isMarked([line]))).map(({ file }) => file)).toEqual([]);
  });
});

describe('a name says what is in the file', () => {
  it('and no file or folder is named index, utils, helpers, types, misc or lib', () => {
    expect(files.filter((file) => file.split('/').some((part) => empty.test(part.split('.')[0] ?? '')))).toEqual([]);
  });

  it('and every file of code begins with a comment on what it is for', () => {
    expect(code.filter(({ lines }) => !/^(\/\/ |\/\*\*? )\S/.test(firstWords(lines))).map(({ file }) => file)).toEqual([]);
  });
});
