// The icon at /favicon.ico is small, well formed, and that of the site.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { favicon } from '../pictures/favicon.mjs';
import { startRenderer } from '../pictures/renderPng.mjs';
import { projectRoot } from '../terminal/project.mjs';

const saved = readFileSync(path.join(projectRoot, 'public', 'favicon.ico'));
beforeAll(startRenderer);

it('was made from the icon as it is now', () => {
  const svg = readFileSync(path.join(projectRoot, 'app', 'icon.svg'), 'utf8');
  expect(saved.equals(favicon(svg)), 'run `node scripts/drawFavicon.mjs`').toBe(true);
});

it('holds PNG pictures of 16 and 32 px in at most 4 kB', () => {
  expect(saved.length).toBeLessThanOrEqual(4096);
  expect([saved.readUInt16LE(0), saved.readUInt16LE(2), saved.readUInt16LE(4)]).toEqual([0, 1, 2]);
  for (const [index, size] of [16, 32].entries()) {
    const entry = saved.subarray(6 + 16 * index);
    const png = saved.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([entry.readUInt8(0), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size, size]);
  }
});
