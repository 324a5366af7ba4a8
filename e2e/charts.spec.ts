// Charts: a still until a reader reaches for it, then a live chart in its place that speaks.
import { chartOf, liveIn } from './chart';
import { holdsRecharts, watchScripts } from './chartScripts';
import { shareOfDifferentPixels } from './pixels';
import { expect, test } from './strictTest';

const charts = [
  { id: 'exchanges-per-year', on: '/chapters/background', said: ['2016 (part of the year, 5½ weeks): 1 exchange, 4 % of the 26 counted', '2017: 19 exchanges, 73 % of the 26 counted'] },
  { id: 'realmeter-august-2019', on: '/chapters/2019-dispute', said: [/: 47\.7 %/, /: 39\.3 %/, /know: 13\.0 %/] },
];

declare global {
  interface Window {
    /** The sum of all layout shifts up to now, recorded by a test. */
    shifted: number;
  }
}

for (const { id, on, said } of charts) {
  test.describe(id, () => {
    test('the library is fetched when the pointer comes, not before', async ({ page }) => {
      const scripts = watchScripts(page);
      await page.goto(on, { waitUntil: 'networkidle' });
      expect((await scripts()).filter(holdsRecharts)).toEqual([]);
      const chart = chartOf(page, id);
      await chart.scrollIntoViewIfNeeded();
      expect((await scripts()).filter(holdsRecharts)).toEqual([]);
      await chart.hover();
      await expect(liveIn(page, id)).toBeVisible();
      expect((await scripts()).filter(holdsRecharts).length).toBeGreaterThan(0);
      await expect(chart.getByRole('status')).toHaveText(/\d/);
    });

    test('by keyboard the arrow keys walk along the values and each is said', async ({ page }) => {
      await page.goto(on);
      const chart = chartOf(page, id);
      await chart.focus();
      await expect(liveIn(page, id)).toBeFocused();
      const status = chart.getByRole('status');
      for (const sentence of said) {
        await expect(status).toHaveText(sentence);
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expect(status).not.toHaveText(said.at(-1) ?? '');
    });

    for (const visit of ['first', 'second'] as const) {
      test(`on a ${visit} visit nothing moves while the page loads and the live chart takes the still's place`, async ({ page }) => {
        // Where a browser does not tell its speed the page waits for its fonts even on a first visit.
        await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: undefined }));
        if (visit === 'second') await page.goto(on, { waitUntil: 'networkidle' });
        await page.addInitScript(() => {
          window.shifted = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.shifted += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(on, { waitUntil: 'networkidle' });
        const chart = chartOf(page, id);
        await chart.scrollIntoViewIfNeeded();
        const before = await chart.boundingBox();
        await chart.hover();
        await expect(liveIn(page, id)).toBeVisible();
        await page.mouse.move(0, 0);
        await expect(chart.getByRole('status')).toBeEmpty();
        expect(await chart.boundingBox()).toEqual(before);
        expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.001);
      });
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`the live chart looks as the still did, in ${colorScheme}`, async ({ page, context }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(on, { waitUntil: 'networkidle' });
        const chart = chartOf(page, id);
        const still = await chart.screenshot();
        await chart.hover();
        await expect(liveIn(page, id)).toBeVisible();
        await page.mouse.move(0, 0);
        await expect(chart.getByRole('status')).toBeEmpty();
        expect(await shareOfDifferentPixels(context, still, await chart.screenshot())).toBeLessThan(0.01);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap wakes the chart and says the value that was tapped', async ({ page }) => {
    await page.goto('/chapters/background');
    const chart = chartOf(page, 'exchanges-per-year');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    await chart.tap({ position: { x: (box?.width ?? 0) * 0.38, y: (box?.height ?? 0) / 2 } });
    await expect(liveIn(page, 'exchanges-per-year')).toBeVisible();
    await expect(chart.getByRole('status')).toHaveText(/^2017: 19 exchanges/);
  });
});

test.describe('without the network', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('the still stays when the library cannot be fetched, and the next try gets it', async ({ page }) => {
    await page.goto('/chapters/background', { waitUntil: 'networkidle' });
    await page.route('**/_next/**', (route) => route.abort());
    const chart = chartOf(page, 'exchanges-per-year');
    const failed = page.waitForEvent('requestfailed');
    await chart.hover();
    await failed;
    await page.waitForTimeout(300);
    await expect(chart.getByRole('img')).toBeVisible();
    await expect(liveIn(page, 'exchanges-per-year')).toHaveCount(0);

    await page.unroute('**/_next/**');
    await page.mouse.move(0, 0);
    await chart.hover();
    await expect(liveIn(page, 'exchanges-per-year')).toBeVisible();
  });
});
