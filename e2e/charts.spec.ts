// Charts: pictures whose values are said as a reader reaches for them, by mouse, finger and keyboard.
import type { Page } from '@playwright/test';
import { briefing } from '@/briefing/load';
import { chartOf, markAt, tipIn, walkIn, watchRequests } from './chart';
import { expect, test } from './strictTest';
import { walks } from './walks';

declare global {
  interface Window {
    /** The sum of all layout shifts up to now, recorded by a test. */
    shifted: number;
  }
}

const { figures, chapters } = briefing();

/** Every figure, in the chapter it stands in; one that looks across the whole story, on its own page. */
const charts = figures.map(({ id }) => {
  const chapter = chapters.find(({ figures: drawn }) => drawn.includes(id));
  return { id, on: chapter ? `/chapters/${chapter.id}` : `/charts/${id}` };
});

test('most figures stand in a chapter', () => {
  expect(charts.filter(({ on }) => on.startsWith('/chapters/')).length).toBeGreaterThan(figures.length / 2);
});

for (const { id, on } of charts) {
  test.describe(id, () => {
    test('by keyboard alone: into the chart, along its values, each said, and out again', async ({ page }) => {
      const walk = walks[id];
      if (!walk) throw new Error(`e2e/walks.ts has nothing about "${id}": write what it says first and last`);
      await page.goto(on);
      const status = chartOf(page, id).getByRole('status');
      await expect(status).toBeEmpty();
      await walkIn(page, id).focus();
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
      await expect(walkIn(page, id)).not.toBeFocused();
      await expect(page.locator(':focus').and(chartOf(page, id).locator('*'))).toHaveCount(0);
    });

    test('by mouse: each mark says its value, nothing moves, and the sentence covers neither the mark nor what belongs to it', async ({ page }) => {
      await watchShifts(page);
      await page.goto(on, { waitUntil: 'networkidle' });
      const chart = chartOf(page, id);
      const said = new Set<string>();
      const stops = walks[id]?.stops ?? 0;
      for (let stop = 0; stop < stops; stop += 1) {
        const { x, y } = await markAt(chart, stop);
        await page.mouse.move(x, y);
        await expect(tipIn(chart)).toBeVisible();
        said.add((await chart.getByRole('status').textContent()) ?? '');
        expect(await coveredBy(page, id), `stop ${stop + 1}`).toEqual([]);
        await page.mouse.move(0, 0);
        await expect(chart.getByRole('status')).toBeEmpty();
      }
      expect(said.size).toBe(stops);
      expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.02);
    });

    test('on a phone: a tap says the value under the chart, or at the window’s edge, never over its own row', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
      const page = await context.newPage();
      await page.goto(on, { waitUntil: 'networkidle' });
      const chart = chartOf(page, id);
      for (let stop = 0; stop < (walks[id]?.stops ?? 0); stop += 1) {
        const { x, y } = await markAt(chart, stop);
        await page.touchscreen.tap(x, y);
        await expect(tipIn(chart)).toBeVisible();
        expect(await coveredBy(page, id), `stop ${stop + 1}`).toEqual([]);
        const { tip, picture } = await chart.evaluate((node) => {
          const still = [...node.querySelectorAll('.still')].find((each) => each.checkVisibility());
          return {
            tip: node.querySelector('.chart-tip')?.getBoundingClientRect().toJSON() as DOMRect,
            picture: still?.getBoundingClientRect().toJSON() as DOMRect,
          };
        });
        // Half a pixel for what the browser rounds.
        expect(tip.top >= picture.bottom || Math.abs(tip.bottom - 740) <= 0.5, `stop ${stop + 1} under the chart or at the window’s edge`).toBe(true);
        expect(tip.bottom).toBeLessThanOrEqual(740.5);
      }
      await context.close();
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

test('the first value comes without a request, by mouse and by key, on the page and with the network gone', async ({ page, context }) => {
  await page.goto(firstOn);
  const chart = chartOf(page, firstId);
  // The scripts have run: what is asked for from now on is asked for by a hand.
  await expect(walkIn(page, firstId)).toBeAttached();
  await page.waitForLoadState('networkidle');
  const asked = watchRequests(page);
  await chart.hover();
  await expect(chart.getByRole('status')).toHaveText(/\d/);
  await page.mouse.move(0, 0);
  await context.setOffline(true);
  await walkIn(page, firstId).focus();
  await expect(chart.getByRole('status')).toHaveText(walks[firstId]?.first ?? '');
  expect(asked).toEqual([]);
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

/** Adds up all layout shifts from the first byte on. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** @returns what the open sentence covers of its own: 'the mark', or the words on its line and close above or below it */
function coveredBy(page: Page, id: string): Promise<string[]> {
  return chartOf(page, id).evaluate((chart) => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const meet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 0.5 && one.right > other.left + 0.5 && one.top < other.bottom - 0.5 && one.bottom > other.top + 0.5;
    const [tip, outline] = ['.chart-tip', '.chart-at'].map((part) => chart.querySelector(part));
    if (!tip || !outline) throw new Error('the chart does not answer');
    const [said, mark] = [boxOf(tip), boxOf(outline)];
    const around = new DOMRect(mark.x, mark.y - 7, mark.width, mark.height + 14);
    const words = [...chart.querySelectorAll('.still text')].filter((text) => text.checkVisibility() && text.textContent?.trim());
    const own = words.filter((text) => (boxOf(text).top < mark.bottom && boxOf(text).bottom > mark.top) || meet(boxOf(text), around));
    return [...(meet(said, mark) ? ['the mark'] : []), ...own.filter((text) => meet(said, boxOf(text))).map((text) => text.textContent ?? '')];
  });
}

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
