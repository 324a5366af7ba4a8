// The typeface on the first page: seen there, early, without a line moving when it comes.
import type { Page } from '@playwright/test';
import { chaptersOf, chartsOf } from './sitemap';
import { expect, test } from './strictTest';

declare global {
  interface Window {
    /** All layout shifts up to now, in words. */
    shifts: { value: number; moved: string }[];
  }
}

const fontFiles = '**/fonts/*.woff2';
/** What the eye does not see, far under the 0.1 that counts as good. */
const allowed = 0.02;
/** Chrome’s own “Slow 4G”: milliseconds, and bytes a second. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

for (const width of [360, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('nothing moves when the fonts come long after the words', async ({ page, request }) => {
      const [[chapter], [chart]] = await Promise.all([chaptersOf(request), chartsOf(request)]);
      for (const path of ['/', chapter ?? '', chart ?? '']) {
        await watchShifts(page);
        const letFontsCome = await holdFonts(page);
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
        expect(await facesOf(page, 'h1'), `${path}: painted in a system’s face meanwhile`).not.toContain('Source Serif 4');
        letFontsCome();
        await fontsShown(page);
        await expectStill(page, path);
        await page.unroute(fontFiles);
      }
    });

    test('nothing moves on a slow line, and the page ends in its own typeface', async ({ page, context, request }) => {
      const [chapter] = await chaptersOf(request);
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', slow4G);
      await watchShifts(page);
      for (const path of ['/', chapter ?? '']) {
        await client.send('Network.clearBrowserCache');
        await page.goto(path);
        await fontsShown(page);
        await expectStill(page, path);
      }
    });
  });
}

test('a first page is set in the house’s typeface, asked for before the styles name it', async ({ page, request }) => {
  const [chapter] = await chaptersOf(request);
  await page.goto(chapter ?? '');
  const preloads = await page
    .locator('head link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href')?.split('.')[0], link.getAttribute('crossorigin'), link.getAttribute('type')]));
  expect(preloads.sort()).toEqual(['display', 'sans', 'serif'].map((cut) => [`/fonts/${cut}`, '', 'font/woff2']));
  await fontsShown(page);
  expect(await facesOf(page, 'h1')).toEqual([expect.stringContaining('Source Serif')]);
  // A note's number is set in the sans, a name in its own script in the system's face for it.
  const prose = await facesOf(page, '.prose > section > p');
  expect(prose).toContainEqual(expect.stringContaining('Source Serif'));
  expect(prose.filter((face) => /Serif/.test(face) && !face.startsWith('Source'))).toEqual([]);
  expect(await facesOf(page, 'footer p, footer a')).toEqual([expect.stringContaining('Source Sans')]);
});

test('an embedded figure asks for the sans alone', async ({ page, request }) => {
  const [chart] = await chartsOf(request);
  await page.goto((chart ?? '').replace('/charts/', '/embed/'));
  await fontsShown(page);
  expect(await page.locator('link[as="font"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('.')[0]))).toEqual(['/fonts/sans']);
});

test('the deck has a face for quotations in Korean and Japanese, which no other page has', async ({ page }) => {
  const quoted = () =>
    page.evaluate(() => [...document.fonts].map(({ family }) => family.replaceAll(/["']/g, '')).filter((family) => family.startsWith('Quoted')));
  await page.goto('/about');
  expect(await quoted()).toEqual([]);
  await page.goto('/present?minutes=45');
  expect(await quoted()).toEqual(['Quoted Korean', 'Quoted Japanese']);
  for (const [family, lang] of [
    ['Quoted Korean', 'ko'],
    ['Quoted Japanese', 'ja'],
  ] as const) {
    const words = (await page.locator(`.slide-original:lang(${lang})`).first().textContent()) ?? '';
    expect(
      await page.evaluate(async ([name, text]) => (await document.fonts.load(`24px '${name}'`, text)).map(({ status }) => status), [family, words] as const),
    ).toEqual(['loaded']);
  }
});

test('a font may be kept for good, and fetched by a frame without an origin', async ({ page, request }) => {
  await page.goto('/about');
  const address = await page.locator('link[as="font"]').first().getAttribute('href');
  const answer = await request.get(address ?? '');
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
});

async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        window.shifts.push({ value, moved: sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 40)).join(' | ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Keeps every font back until the function given is called. */
async function holdFonts(page: Page): Promise<() => void> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(fontFiles, async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}

/** Waits for the fonts, and for the two frames in which what they move is seen. */
async function fontsShown(page: Page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await page.evaluate(() => document.fonts.check("16px 'Source Sans'"))).toBe(true);
}

async function expectStill(page: Page, path: string) {
  const shifts = await page.evaluate(() => window.shifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, `${path}: ${shifts.map(({ value, moved }) => `${value.toFixed(4)} ${moved}`).join('; ')}`).toBeLessThanOrEqual(allowed);
}

/** @returns the names of the faces the first such element is really drawn in */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  return fonts.map(({ familyName }) => familyName);
}
