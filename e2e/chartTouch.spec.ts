// A finger on a chart: a tap says a value, a scroll says nothing.
import type { Page } from '@playwright/test';
import { chartOf, markAt, tipIn } from './chart';
import { expect, test } from './strictTest';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap says the value that was tapped, a tap elsewhere closes it, a tap on the sentence too', async ({ page }) => {
    await page.goto('/chapters/background');
    const chart = chartOf(page, 'exchanges-per-year');
    const { x, y } = await markAt(chart, 1);
    await page.touchscreen.tap(x, y - 20);
    await expect(chart.getByRole('status')).toHaveText(/^2017: 19 exchanges/);
    await page.locator('#figure-exchanges-per-year').getByRole('heading').tap();
    await expect(chart.getByRole('status')).toBeEmpty();
    await page.touchscreen.tap(x, y);
    await tipIn(chart).tap();
    await expect(tipIn(chart)).toBeHidden();
  });

  test('a finger that scrolls opens nothing, wherever on the chart it begins', async ({ page }) => {
    await page.goto('/chapters/background');
    const chart = chartOf(page, 'exchanges-per-year');
    for (const stop of [0, 1]) {
      const { x, y } = await markAt(chart, stop);
      const before = await page.evaluate(() => scrollY);
      await drag(page, { x, y }, { x: x + 6, y: y - 160 });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
      await expect(tipIn(chart)).toBeHidden();
      await expect(chart.getByRole('status')).toBeEmpty();
    }
  });

  test('a finger that scrolls leaves an open sentence as it is', async ({ page }) => {
    await page.goto('/chapters/background');
    const chart = chartOf(page, 'exchanges-per-year');
    const { x, y } = await markAt(chart, 1);
    await page.touchscreen.tap(x, y);
    await drag(page, { x: 200, y: 780 }, { x: 200, y: 650 });
    await expect(chart.getByRole('status')).toHaveText(/^2017: 19 exchanges/);
  });
});

/** With a finger, as the browser itself would see it. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) await touch('touchMove', [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }]);
  await touch('touchEnd', []);
  await devtools.detach();
}
