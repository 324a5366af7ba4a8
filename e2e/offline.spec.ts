// Offline after one visit: what is kept, for how long, what comes of a new build, a room, a full disk and the way back.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { changedBuild, firstBuild, startSite, type Site } from './builds';
import { pollTitle } from './live';
import { lettersOf, wordsOfPages } from './pdfText';
import { walks } from './walks';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

let site: Site;
test.afterEach(() => site.cut());

/** One visit, as long as it takes to read a few lines. */
async function visit(page: Page, path = '/'): Promise<void> {
  await page.goto(site.address + path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** @returns the names of the caches and how much each holds */
function caches(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = await window.caches.keys();
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await (await window.caches.open(name)).keys()).length] as const)));
  });
}

/** @returns once a newer worker is there and waits */
function waiting(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    while (!registration?.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

const newVersion = (page: Page) => page.getByRole('status').filter({ hasText: 'New version: reload when you have finished' });
const inSecondBuild = (text: string) => text.replaceAll('</h1>', ' (second)</h1>').replaceAll('data-title="Contents"', 'data-title="Contents of the second"');
const secondBuild = () => changedBuild({ '/': inSecondBuild, '/about': inSecondBuild, '/present': inSecondBuild, '/present/speaker': inSecondBuild });

test('after one visit and without a network one reads, searches, walks a chart, presents with both windows, prints', async ({ page, context }) => {
  site = await startSite(firstBuild());
  await visit(page);
  await site.cut();

  await page.goto(`${site.address}/chapters/background`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search' }).fill('Esper');
  await expect(page.getByRole('option').first()).toContainText('Mark Esper');

  await page.goto(`${site.address}/charts/exchanges-per-year`);
  const chart = page.locator('[data-walk]').first();
  await chart.locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('Home');
  await expect(chart.getByRole('status').first()).toHaveText(walks['exchanges-per-year']?.first ?? '');

  const source = Object.keys(firstBuild().manifest.files).find((address) => address.startsWith('/sources/')) ?? '';
  await page.goto(site.address + source);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  expect(await page.title()).toMatch(/ · GSOMIA, a briefing$/);
  await page.goto(`${site.address}/cite/briefing/gsomia-briefing`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on this device');

  await page.goto(`${site.address}/handout`);
  const words = (await wordsOfPages(await page.pdf({ preferCSSPageSize: true }))).join('');
  expect(words).toContain(lettersOf('Quiz'));

  await page.goto(`${site.address}/present?minutes=10`);
  await expect(page.locator('#deck[data-ready]')).toBeAttached();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('[data-ready]').first()).toBeAttached();
  await speaker.keyboard.press('ArrowRight');
  await expect(speaker.locator('[data-speaker="number"]')).toHaveText(/^2 of /);
  await expect(page.locator('.slide[data-up]')).toHaveAttribute('id', 'background');
});

test('a visit to the slides alone is enough: they open again without a network', async ({ page }) => {
  site = await startSite(firstBuild());
  await visit(page, '/present?minutes=10');
  await site.cut();
  await page.goto(`${site.address}/present?minutes=20`);
  await expect(page.locator('#deck[data-ready]')).toBeAttached();
  await page.keyboard.press('End');
  await expect(page.locator('#sources')).toHaveAttribute('data-up', '');
});

test('a lesson by hands needs one visit to any page: the pollster’s question, two rounds, the poll', async ({ page }) => {
  site = await startSite(firstBuild());
  await visit(page, '/about');
  await site.cut();
  await page.goto(`${site.address}/present?minutes=20`);
  await expect(page.locator('#deck[data-ready]')).toBeAttached();
  const wall = page.locator('.deck-room .wall');
  await page.keyboard.press('c');
  await expect(wall.getByRole('heading', { name: pollTitle })).toBeVisible();
  await expect(wall.locator('.wall-hand-says')).toHaveText(['Withdraw', 'Keep', 'Don’t know']);
  for (const key of ['1', '1', '2', '3', 'ArrowRight', 'c', '1', '2', '2', '3', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  expect(await wall.locator('.wall-bar .wall-count').allTextContents()).toEqual(['2', '1', '47.7 %', '1', '2', '39.3 %', '1', '1', '13.0 %']);
  // A room itself is not for those without a network: its page is nobody's copy.
  await page.goto(`${site.address}/live`).catch(() => undefined);
  await expect(page.getByRole('heading', { name: 'The live room' })).toHaveCount(0);
});

test('a new build is shown at once, while an open talk of the old one goes on to its end', async ({ page, context }) => {
  site = await startSite(firstBuild());
  await visit(page);
  const reader = await context.newPage();
  await visit(reader, '/about');
  const deck = await context.newPage();
  await deck.goto(`${site.address}/present?minutes=10`);
  await expect(deck.locator('#deck[data-ready]')).toBeAttached();

  site.deploy(await secondBuild());
  await page.goto(`${site.address}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(second)');
  await waiting(page);
  expect(Object.keys(await caches(page)).filter((name) => name.startsWith('briefing-'))).toHaveLength(2);

  await expect(newVersion(reader)).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(newVersion(page)).toHaveCount(0);
  await expect(deck.locator('.new-version')).toHaveCount(0);

  await deck.bringToFront();
  const [speaker] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('s')]);
  await expect(speaker.locator('[data-ready]').first()).toBeAttached();
  expect(await speaker.content()).not.toContain('Contents of the second');
  await site.cut();
  await deck.bringToFront();
  const slides = await deck.locator('.slide:not([hidden])').count();
  for (let press = 0; press < 3 * slides && !(await deck.locator('#sources[data-up]').count()); press += 1) await deck.keyboard.press('ArrowRight');
  await expect(deck.locator('#sources')).toHaveAttribute('data-up', '');
  await site.mend();

  for (const each of [deck, speaker, page]) await each.close();
  await newVersion(reader).getByRole('button', { name: 'reload' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('(second)');
  await expect.poll(async () => Object.keys(await caches(reader)).filter((name) => name.startsWith('briefing-'))).toHaveLength(1);
  await site.cut();
  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('(second)');
});

test('a half-filled cache is filled whole before anything is taken from it', async ({ page }) => {
  const first = firstBuild();
  site = await startSite(first);
  await page.goto(`${site.address}/robots.txt`);
  const list = /offlineList = (\{.*?\}\});/s.exec((await first.read(first.manifest.files['/sw.js']?.file ?? '')).toString('utf8'))?.[1] ?? '{}';
  const { build, files } = JSON.parse(list) as { build: string; files: Record<string, string> };
  await page.evaluate(async (name) => (await window.caches.open(name)).put('/charts', new Response('half')), `briefing-${build}`);
  await visit(page);
  expect((await caches(page))[`briefing-${build}`]).toBe(Object.keys(files).length);
  await site.cut();
  await page.goto(`${site.address}/charts`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a worker whose files are another build’s is refused, and the one before it goes on', async ({ page }) => {
  site = await startSite(firstBuild());
  await visit(page);
  const before = await caches(page);
  const worker = await secondBuild();
  // Its worker with the first build's files: a host that is halfway through an update.
  const first = firstBuild();
  const files = { ...first.manifest.files, '/sw.js': worker.manifest.files['/sw.js'] ?? Object.values(first.manifest.files)[0] };
  site.deploy({ manifest: { ...first.manifest, files: files as typeof first.manifest.files }, read: worker.read });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    while (registration?.installing) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(await caches(page)).toEqual(before);
  await site.cut();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without room nothing is kept, and the site works as before', async ({ page, context }) => {
  site = await startSite(firstBuild());
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 100_000 });
  await page.goto(site.address);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
    while (registration?.installing) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(await caches(page)).toEqual({});
  await page.goto(`${site.address}/about`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-offline-state]')).toHaveText(/^This browser keeps nothing yet\./);
});

test('a room’s messages and what is asked of it never pass through the worker', async ({ page }) => {
  site = await startSite(firstBuild(), (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('data: hello\n\n');
  });
  await visit(page);
  const answered = page.waitForResponse(`${site.address}/api/stream`);
  const hear = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const source = new EventSource('/api/stream');
        let times = 0;
        source.onmessage = ({ data }) => {
          times += 1;
          // Heard a second time: it reconnected by itself.
          if (times === 2) {
            source.close();
            resolve(data as string);
          }
        };
      }),
  );
  expect((await answered).fromServiceWorker()).toBe(false);
  await site.cut();
  await site.mend();
  expect(await hear).toBe('hello');
});

test('the way back: a worker that removes itself and all it kept, by the next visit', async ({ page, context }) => {
  site = await startSite(firstBuild());
  await visit(page);
  site.deploy(await changedBuild({ '/sw.js': () => readFileSync('public/sw.js', 'utf8') }));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  // The page has asked the old worker about the new one. Closed in that very moment, Chromium lets the next visit wait for minutes.
  await expect.poll(async () => Object.keys(await caches(page))).toContain('windows-of-another-build');
  // The next visit, in a window of its own.
  await page.close();
  const later = await context.newPage();
  await later.goto(`${site.address}/about`);
  await expect.poll(() => later.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await expect.poll(() => caches(later)).toEqual({});
  await later.goto(`${site.address}/about`);
  await expect(later.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page about the site says what is kept, and for how long', async ({ page }) => {
  site = await startSite(firstBuild());
  await visit(page);
  await page.goto(`${site.address}/about#offline`);
  await expect(page.locator('[data-offline-state]')).toHaveText(/^This browser keeps the site: \d+\.\d MB\./);
  await expect(page.getByText(/iPhone or an iPad forgets it after seven days/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask this browser not to forget' })).toBeVisible();
});

test('the worker is never held up by a cache, and what makes the site installable is whole', async ({ request, baseURL }) => {
  site = await startSite(firstBuild());
  const worker = await request.get(`${baseURL}/sw.js`);
  expect(worker.headers()['cache-control']).toBe('no-cache');
  expect(worker.headers()['service-worker-allowed']).toBe('/');
  expect(worker.headers()['content-type']).toBe('text/javascript; charset=utf-8');
  const manifest = (await (await request.get(`${baseURL}/manifest.webmanifest`)).json()) as { icons: Shown[]; screenshots: Shown[] };
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
    const answer = await request.get(baseURL + src);
    expect(answer.headers()['content-type'], src).toBe(type);
    if (type !== 'image/png') continue;
    const png = await answer.body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

interface Shown {
  src: string;
  sizes: string;
  type: string;
}
