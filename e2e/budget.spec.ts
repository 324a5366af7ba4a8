// Budgets in bytes, which repeat exactly: scripts, a chapter's HTML, fonts.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { watchScripts, holdsRecharts } from './chartScripts';
import { chaptersOf, chartsOf } from './sitemap';
import { expect, test } from './strictTest';

const kilobyte = 1000;

/**
 * The framework's own floor: what a bare page of this version fetches, brotli at its best. Measured on an app of one
 * layout (`<html><body>`) and one page (`<h1>`), built with the same settings: React, the router, the runtime and
 * Next's boundaries. A new version of Next needs a new measurement.
 */
const floor = { next: '16.4.6', bytes: 115_063 };

const compressed = (body: Buffer) => brotliCompressSync(body).length;

test('the floor was measured on the version of Next in use', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  expect(dependencies.next).toBe(floor.next);
});

test('a chapter fetches no more than 5 kB of script over the framework’s floor before anyone touches it', async ({ page, request }) => {
  for (const path of await chaptersOf(request)) {
    const scripts = watchScripts(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const fetched = await scripts();
    expect(fetched.some(holdsRecharts), `${path}: Recharts waits until it is asked for`).toBe(false);
    const bytes = fetched.reduce((sum, { body }) => sum + compressed(body), 0);
    expect(bytes, 'React itself is among what was measured').toBeGreaterThan(100 * kilobyte);
    const largest = fetched.map(({ path: name, body }) => `${name} ${compressed(body)}`).join(', ');
    expect(bytes - floor.bytes, `${path}: ${largest}`).toBeLessThanOrEqual(5 * kilobyte);
  }
});

/** Keys, touch, a second window, an overview: the deck is the one document that is a program. */
test('the deck and the speaker’s view fetch no more than 8 kB of script, all of it ours', async ({ page }) => {
  for (const path of ['/present?minutes=45', '/present/speaker?minutes=45']) {
    const scripts = watchScripts(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const fetched = await scripts();
    expect(fetched.filter(({ path: name }) => !name.startsWith('/enhance/')), path).toEqual([]);
    expect(fetched.length, path).toBeGreaterThan(0);
    const bytes = fetched.reduce((sum, { body }) => sum + compressed(body), 0);
    const largest = fetched.map(({ path: name, body }) => `${name} ${compressed(body)}`).join(', ');
    expect(bytes, `${path}: ${largest}`).toBeLessThanOrEqual(8 * kilobyte);
  }
});

test('a chapter’s HTML stays light', async ({ request }) => {
  for (const path of await chaptersOf(request)) {
    const bytes = compressed(await (await request.get(path)).body());
    expect(bytes, path).toBeLessThanOrEqual(75 * kilobyte);
  }
});

test('the fonts of a page are two files', async ({ page, request }) => {
  const fonts = new Set<string>();
  page.on('request', (asked) => {
    if (asked.resourceType() === 'font') fonts.add(new URL(asked.url()).pathname);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fonts.size).toBe(2);
  const sizes = await Promise.all([...fonts].map(async (path) => (await (await request.get(path)).body()).length));
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(155 * kilobyte);
});

test('an embedded figure costs its host’s reader less than 60 kB over the framework’s floor, fonts and all', async ({ page, request }) => {
  for (const path of (await chartsOf(request)).map((chart) => chart.replace('/charts/', '/embed/'))) {
    const parts: Promise<readonly [string, number]>[] = [];
    const onResponse = (answer: Response) => {
      const script = answer.request().resourceType() === 'script';
      const name = new URL(answer.url()).pathname;
      parts.push(script ? answer.body().then((body) => ['script', compressed(body)] as const) : answer.request().sizes().then(({ responseBodySize }) => [name, responseBodySize] as const));
    };
    page.on('response', onResponse);
    await page.goto(path, { waitUntil: 'networkidle' });
    page.off('response', onResponse);
    // The scripts share a name and are each their own; another file that is answered a second time comes from the cache.
    const answers = await Promise.all(parts);
    const sizes = answers.filter(([name], index) => name === 'script' || answers.findIndex(([other]) => other === name) === index);
    const fonts = sizes.filter(([name]) => name.endsWith('.woff2'));
    expect(fonts.map(([name]) => name), `${path}: no more than the sans face`).toHaveLength(Math.min(1, fonts.length));
    const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(bytes - floor.bytes, `${path}: ${sizes.map(([name, size]) => `${name} ${size}`).join(', ')}`).toBeLessThanOrEqual(60 * kilobyte);
  }
});
