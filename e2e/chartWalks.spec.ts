// A walk along every chart's values, by key, by mouse and by finger: each is said, and nothing is covered or moved. One page is opened once for all its charts.
import type { Page } from '@playwright/test';
import { briefing } from '@/briefing/load';
import { chartOf, markAt, tipIn, walkIn } from './chart';
import { watchShifts } from './layoutShifts';
import { expect, test } from './strictTest';
import { walks } from './walks';

const { figures, chapters } = briefing();

/** Every figure, in the chapter it stands in; one that looks across the whole story, on its own page. */
const pages = new Map<string, string[]>();
for (const { id } of figures) {
  const chapter = chapters.find(({ figures: drawn }) => drawn.includes(id));
  const on = chapter ? `/chapters/${chapter.id}` : `/charts/${id}`;
  pages.set(on, [...(pages.get(on) ?? []), id]);
}

/** @throws an Error for a figure whose walk nobody has written down */
function walkOf(id: string) {
  const walk = walks[id];
  if (!walk) throw new Error(`e2e/walks.ts has nothing about "${id}": write what it says first and last`);
  return walk;
}

test('most figures stand in a chapter', () => {
  const inChapters = [...pages].filter(([on]) => on.startsWith('/chapters/')).flatMap(([, ids]) => ids);
  expect(inChapters.length).toBeGreaterThan(figures.length / 2);
});

for (const [on, ids] of pages) {
  test(`${on}: by keyboard alone into each chart, along its values, each said, and out again`, async ({ page }) => {
    await page.goto(on);
    for (const id of ids) {
      const walk = walkOf(id);
      await test.step(id, async () => {
        const status = chartOf(page, id).getByRole('status');
        await expect(status).toBeEmpty();
        await walkIn(page, id).focus();
        await expect(status).toHaveText(walk.first);
        const said = new Set([await status.textContent()]);
        for (let stop = 1; stop < walk.stops; stop += 1) {
          await page.keyboard.press('ArrowRight');
          const text = await status.textContent();
          expect(said.has(text), `stop ${stop + 1} of ${id} says something new, not ${text}`).toBe(false);
          said.add(text);
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
    }
  });

  test(`${on}: by mouse each mark says its value, nothing moves, and the sentence covers neither the mark nor what belongs to it`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(on, { waitUntil: 'networkidle' });
    for (const id of ids) {
      await test.step(id, async () => {
        const chart = chartOf(page, id);
        await chart.scrollIntoViewIfNeeded();
        await page.evaluate(() => void (window.shifted = 0));
        const said = new Set<string>();
        const { stops } = walkOf(id);
        for (let stop = 0; stop < stops; stop += 1) {
          const { x, y } = await markAt(chart, stop);
          await page.mouse.move(x, y);
          const { text, shown, covered } = await saidBy(page, id);
          expect(shown, `${id}, stop ${stop + 1}: the sentence is seen`).toBe(true);
          expect(covered, `${id}, stop ${stop + 1}`).toEqual([]);
          said.add(text);
        }
        await page.mouse.move(0, 0);
        await expect(chart.getByRole('status')).toBeEmpty();
        expect(said.size, id).toBe(stops);
        expect(await page.evaluate(() => window.shifted), id).toBeLessThan(0.001);
      });
    }
  });

  test(`${on}: on a phone a tap says the value under the chart, or at the window’s edge, never over its own row, and no letter is under 12 px`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(on, { waitUntil: 'networkidle' });
    for (const id of ids) {
      const chart = chartOf(page, id);
      for (let stop = 0; stop < walkOf(id).stops; stop += 1) {
        const at = `${id}, stop ${stop + 1}`;
        const { x, y } = await markAt(chart, stop);
        await page.touchscreen.tap(x, y);
        await expect(tipIn(chart), at).toBeVisible();
        const { covered, tip, picture } = await saidBy(page, id);
        expect(covered, at).toEqual([]);
        // Half a pixel for what the browser rounds.
        expect(tip.top >= picture.bottom || Math.abs(tip.bottom - 740) <= 0.5, `${at}: under the chart or at the window’s edge`).toBe(true);
        expect(tip.bottom, at).toBeLessThanOrEqual(740.5);
      }
    }
    // The smallest phone there is.
    await page.setViewportSize({ width: 320, height: 640 });
    for (const id of ids) {
      const sizes = await chartOf(page, id).evaluate((chart) =>
        [...chart.querySelectorAll<SVGTextElement>('svg text')]
          .filter((text) => text.checkVisibility() && text.textContent?.trim())
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
      );
      expect(sizes.length, id).toBeGreaterThan(0);
      expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(12);
    }
    await context.close();
  });
}

/** @returns the open sentence, whether it is seen, where it and the picture stand, and what it covers of its own: 'the mark', or the words on its line and close above or below it */
function saidBy(page: Page, id: string) {
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
    const still = [...chart.querySelectorAll('.still')].find((each) => each.checkVisibility());
    return {
      text: chart.querySelector('[role="status"]')?.textContent ?? '',
      shown: tip.checkVisibility(),
      tip: said.toJSON() as DOMRect,
      picture: (still ?? chart).getBoundingClientRect().toJSON() as DOMRect,
      covered: [...(meet(said, mark) ? ['the mark'] : []), ...own.filter((text) => meet(said, boxOf(text))).map((text) => text.textContent ?? '')],
    };
  });
}
