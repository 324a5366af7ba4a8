// Budgets in bytes, which repeat exactly: the deck's scripts, HTML, fonts (documents.spec.ts has the scripts of every page).
import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { watchScripts } from './chartScripts';
import { chaptersOf, chartsOf } from './sitemap';
import { expect, test } from './strictTest';

const kilobyte = 1000;

const compressed = (body: Buffer) => brotliCompressSync(body).length;

/** Keys, touch, a second window, an overview, the way to a room: the deck is the one document that is a program. The room itself is fetched later. */
test('the deck and the speaker’s view fetch no more than 8.4 kB of script, all of it ours', async ({ page }) => {
  for (const path of ['/present?minutes=45', '/present/speaker?minutes=45']) {
    const scripts = watchScripts(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const fetched = await scripts();
    expect(
      fetched.filter(({ path: name }) => !name.startsWith('/enhance/')),
      path,
    ).toEqual([]);
    expect(fetched.length, path).toBeGreaterThan(0);
    const bytes = fetched.reduce((sum, { body }) => sum + compressed(body), 0);
    const largest = fetched.map(({ path: name, body }) => `${name} ${compressed(body)}`).join(', ');
    expect(bytes, `${path}: ${largest}`).toBeLessThanOrEqual(8.4 * kilobyte);
  }
});

/** What every page of the kind keeps to, and those that hold more than the rest: the longest chapter, the one with the map, the polls. */
const most = { chapter: 44.5, embed: 9, '/chapters/2019-dispute': 49.5, '/chapters/background': 47.1, '/embed/polls': 9.2 } as const;

test('a chapter’s HTML is at most 44.5 kB (the longest 49.5, the one with the map 47.1), an embedded figure’s 9 kB (the polls’ 9.2)', async ({ request }) => {
  const [chapters, charts] = [await chaptersOf(request), await chartsOf(request)];
  const embeds = charts.map((chart) => chart.replace('/charts/', '/embed/'));
  for (const [paths, usual] of [
    [chapters, most.chapter],
    [embeds, most.embed],
  ] as const) {
    for (const path of paths) {
      const bytes = compressed(await (await request.get(path)).body());
      expect.soft(bytes, path).toBeLessThanOrEqual((path in most ? most[path as keyof typeof most] : usual) * kilobyte);
    }
  }
});

test('the fonts of a page are three files, its serif, its headings’ cut and its sans', async ({ page, request }) => {
  const fonts = new Set<string>();
  page.on('request', (asked) => {
    if (asked.resourceType() === 'font') fonts.add(new URL(asked.url()).pathname);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fonts.size).toBe(3);
  const sizes = await Promise.all([...fonts].map(async (path) => (await (await request.get(path)).body()).length));
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(52 * kilobyte);
});

test('an embedded figure costs its host’s reader less than 60 kB, fonts and all', async ({ page, request }) => {
  for (const path of (await chartsOf(request)).map((chart) => chart.replace('/charts/', '/embed/'))) {
    const parts: Promise<readonly [string, number]>[] = [];
    const onResponse = (answer: Response) => {
      const script = answer.request().resourceType() === 'script';
      const name = new URL(answer.url()).pathname;
      parts.push(
        script
          ? answer.body().then((body) => ['script', compressed(body)] as const)
          : answer
              .request()
              .sizes()
              .then(({ responseBodySize }) => [name, responseBodySize] as const),
      );
    };
    page.on('response', onResponse);
    await page.goto(path, { waitUntil: 'networkidle' });
    page.off('response', onResponse);
    // The scripts share a name and are each their own; another file that is answered a second time comes from the cache.
    const answers = await Promise.all(parts);
    const sizes = answers.filter(([name], index) => name === 'script' || answers.findIndex(([other]) => other === name) === index);
    const fonts = sizes.filter(([name]) => name.endsWith('.woff2'));
    expect(
      fonts.map(([name]) => name),
      `${path}: no more than the sans face`,
    ).toHaveLength(Math.min(1, fonts.length));
    const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(bytes, `${path}: ${sizes.map(([name, size]) => `${name} ${size}`).join(', ')}`).toBeLessThanOrEqual(60 * kilobyte);
  }
});
