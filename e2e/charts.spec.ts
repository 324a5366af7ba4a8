// Charts: pictures whose values are said as a reader reaches for them, and what holds of the first as of all (chartWalks.spec.ts walks along each).
import { briefing } from '@/briefing/load';
import { chartOf, markAt, tipIn, walkIn, watchRequests } from './chart';
import { watchShifts } from './layoutShifts';
import { expect, test } from './strictTest';
import { walks } from './walks';

const [chapter] = briefing().chapters.filter(({ figures }) => figures.length > 0);
const firstId = chapter?.figures[0] ?? '';
const firstOn = `/chapters/${chapter?.id}`;

test('the first value comes without a request, by mouse and by key, on the page and with the network gone', async ({ page, context }) => {
  await page.goto(firstOn);
  const chart = chartOf(page, firstId);
  await expect(walkIn(page, firstId)).toBeAttached();
  await chart.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const asked = watchRequests(page);
  await chart.hover();
  await expect(chart.getByRole('status')).toHaveText(/\d/);
  await page.mouse.move(0, 0);
  await context.setOffline(true);
  await walkIn(page, firstId).focus();
  await expect(chart.getByRole('status')).toHaveText(walks[firstId]?.first ?? '');
  // On its way to a chart a hand may come near a note, and fetch what opens notes: no value waits for that, as the lost network showed.
  expect(asked.filter((address) => !/\/enhance\/(notes|currentSection)\./.test(address))).toEqual([]);
});

test('with no script of the page the picture is an image with a name, and nothing waits for a key', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await page.goto(firstOn);
  const chart = chartOf(page, firstId);
  await expect(chart.getByRole('img')).toHaveCount(1);
  await expect(chart.locator('[tabindex], [role="application"], [role="status"]')).toHaveCount(0);
  await expect(chart.locator('.chart-hint')).toBeHidden();
  await page.context().close();
});

test('a chart is one stop for the Tab key, and its hint is shown to a keyboard alone', async ({ page }) => {
  await page.goto(firstOn);
  const chart = chartOf(page, firstId);
  await expect(chart.locator('[tabindex="0"]')).toHaveCount(1);
  await expect(walkIn(page, firstId)).toHaveAccessibleName('Press arrow keys to walk along the values');
  await expect(walkIn(page, firstId)).toHaveAccessibleDescription(/\S/);
  await expect(chart).toHaveAccessibleName(/\S/);
  const hint = chart.locator('.chart-hint');
  await chart.hover();
  await expect(hint).toHaveCSS('clip-path', 'inset(50%)');
  await walkIn(page, firstId).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(walkIn(page, firstId)).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(walkIn(page, firstId)).toBeFocused();
  await expect(hint).toHaveCSS('clip-path', 'none');
});

test('Escape closes what the mouse opened wherever the focus is, and it stays closed until the mouse comes anew', async ({ page }) => {
  await page.goto(firstOn);
  const chart = chartOf(page, firstId);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().focus();
  const { x, y } = await markAt(chart, 1);
  await page.mouse.move(x, y);
  await expect(tipIn(chart)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tipIn(chart)).toBeHidden();
  await expect(chart.getByRole('status')).toBeEmpty();
  await page.mouse.move(x + 1, y + 1);
  await expect(tipIn(chart)).toBeHidden();
  await page.mouse.move(0, 0);
  await page.mouse.move(x, y);
  await expect(tipIn(chart)).toBeVisible();
});

test('when the window grows narrow the value keeps its sentence, now under the narrow picture', async ({ page }) => {
  await page.goto(firstOn);
  const chart = chartOf(page, firstId);
  await walkIn(page, firstId).focus();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(chart.getByRole('status')).toHaveText(walks[firstId]?.first ?? '');
  // Under the picture, or at the window's edge where the picture goes on below it.
  const under = () =>
    chart.evaluate((node) => {
      const tip = node.querySelector('.chart-tip')?.getBoundingClientRect() ?? new DOMRect();
      return (
        tip.height > 0 &&
        (tip.top >= (node.querySelector('.still-narrow')?.getBoundingClientRect().bottom ?? Infinity) || Math.abs(tip.bottom - innerHeight) <= 1)
      );
    });
  await expect.poll(under).toBe(true);
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
