// Charts: a still until a reader reaches for it, then a live chart in its place that speaks.
import type { Page } from '@playwright/test';
import { briefing } from '../content/load';
import { chartOf, liveIn } from './chart';
import { holdsRecharts, watchScripts } from './chartScripts';
import { shareOfDifferentPixels } from './pixels';
import { expect, test } from './strictTest';
import { walks } from './walks';

declare global {
  interface Window {
    /** The sum of all layout shifts up to now, recorded by a test. */
    shifted: number;
  }
}

const { figures, chapters } = briefing();

/** Every figure, on the chapter it stands in. */
const charts = figures.map(({ id }) => ({ id, on: `/chapters/${chapters.find((chapter) => chapter.figures.includes(id))?.id}` }));

test('every figure stands in a chapter', () => {
  for (const { id, on } of charts) expect(on, id).not.toContain('undefined');
});

for (const { id, on } of charts) {
  test.describe(id, () => {
    test('by keyboard alone: into the chart, along its values, each said, and out again', async ({ page }) => {
      const walk = walks[id];
      if (!walk) throw new Error(`e2e/walks.ts has nothing about "${id}": write what it says first and last`);
      await page.goto(on);
      const chart = chartOf(page, id);
      await chart.focus();
      await expect(liveIn(page, id)).toBeFocused();
      const status = chart.getByRole('status');
      await expect(status).toHaveText(walk.first);
      const said = new Set([await status.textContent()]);
      for (let stop = 1; stop < walk.stops; stop += 1) {
        await page.keyboard.press('ArrowRight');
        await expect.poll(async () => said.has(await status.textContent()), { message: `stop ${stop + 1} says something new` }).toBe(false);
        said.add(await status.textContent());
      }
      await expect(status).toHaveText(walk.last);
      await page.keyboard.press('ArrowRight');
      await expect(status).toHaveText(walk.last);
      await page.keyboard.press('Home');
      await expect(status).toHaveText(walk.first);
      await page.keyboard.press('Escape');
      await expect(status).toBeEmpty();
      await page.keyboard.press('Tab');
      await expect(liveIn(page, id)).not.toBeFocused();
    });

    test('the live chart takes the still’s place in silence: nothing moves, and it looks the same', async ({ page, context }) => {
      await watchShifts(page);
      await page.goto(on, { waitUntil: 'networkidle' });
      const chart = chartOf(page, id);
      await chart.scrollIntoViewIfNeeded();
      const before = await chart.boundingBox();
      const still = await chart.screenshot();
      await wake(page, id);
      expect(await chart.boundingBox()).toEqual(before);
      expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.001);
      expect(await shareOfDifferentPixels(context, still, await chart.screenshot())).toBeLessThan(0.01);
    });

    test('on the smallest phone no letter of it is under 12 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(on);
      const sizes = await chartOf(page, id).evaluate((chart) =>
        [...chart.querySelectorAll<SVGTextElement>('svg text')]
          .filter((text) => text.checkVisibility() && text.textContent?.trim())
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    });
  });
}

const [{ id: firstId, on: firstOn } = { id: '', on: '' }] = charts;

test('the library is fetched when the pointer comes, not before', async ({ page }) => {
  const scripts = watchScripts(page);
  await page.goto(firstOn, { waitUntil: 'networkidle' });
  expect((await scripts()).filter(holdsRecharts)).toEqual([]);
  const chart = chartOf(page, firstId);
  await chart.scrollIntoViewIfNeeded();
  expect((await scripts()).filter(holdsRecharts)).toEqual([]);
  await chart.hover();
  await expect(liveIn(page, firstId)).toBeVisible();
  expect((await scripts()).filter(holdsRecharts).length).toBeGreaterThan(0);
  await expect(chart.getByRole('status')).toHaveText(/\d/);
});

for (const visit of ['first', 'second'] as const) {
  test(`on a ${visit} visit nothing moves while the page loads`, async ({ page }) => {
    if (visit === 'second') await page.goto(firstOn, { waitUntil: 'networkidle' });
    await watchShifts(page);
    await page.goto(firstOn, { waitUntil: 'networkidle' });
    await chartOf(page, firstId).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.shifted)).toBeLessThan(visit === 'first' ? 0.02 : 0.001);
  });
}

test('in the dark, too, the live chart looks as the still did', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(firstOn, { waitUntil: 'networkidle' });
  const chart = chartOf(page, firstId);
  const still = await chart.screenshot();
  await wake(page, firstId);
  expect(await shareOfDifferentPixels(context, still, await chart.screenshot())).toBeLessThan(0.01);
});

/** Adds up all layout shifts from the first byte on. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The pointer comes and goes: the chart is live, and no value is pointed at. */
async function wake(page: Page, id: string) {
  const chart = chartOf(page, id);
  await chart.hover();
  await expect(liveIn(page, id)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(chart.getByRole('status')).toBeEmpty();
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
