// Everything a reader needs is there without JavaScript: text, charts, notes, ways through.
import type { Locator, Page } from '@playwright/test';
import { atTheEnd, markOf } from './marks';
import { briefing } from '@/briefing/load';
import { chaptersOf } from './sitemap';
import { goByMenu } from './siteMenu';
import { expect, test } from './strictTest';

test.use({ javaScriptEnabled: false });

test('every chapter holds all its words', async ({ page, request, browser, baseURL }) => {
  const withScripts = await (await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } })).newPage();
  for (const path of await chaptersOf(request)) {
    await page.goto(path);
    await withScripts.goto(path, { waitUntil: 'networkidle' });
    const [without, full] = [await wordsIn(page), await wordsIn(withScripts)];
    expect(without.length).toBeGreaterThan(900);
    expect(without, path).toEqual(full);
  }
  await withScripts.context().close();
});

test('the bars of the yearly counts stand in proportion', async ({ page }) => {
  await page.goto('/chapters/background');
  const heights = (await barsOf(page.locator('#figure-exchanges-per-year'))).map(({ height }) => height);
  expectShares(heights, [1, 19, 2, 4]);
});

test('the parts of the opinion bar are as wide as their shares', async ({ page }) => {
  await page.goto('/chapters/2019-dispute');
  const bars = await barsOf(page.locator('#figure-realmeter-august-2019'));
  const tallest = Math.max(...bars.map(({ height }) => height));
  // The plates under the numbers are lower than the bar.
  expectShares(
    bars.filter(({ height }) => height > 0.9 * tallest).map(({ width }) => width),
    [47.7, 39.3, 13.0],
  );
});

for (const width of [1280, 390]) {
  test(`a note opens by its link, and a link leads back, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/chapters/background');
    const mark = markOf(page, 2);
    const note = await atTheEnd(page, mark);
    await expect(note).toBeHidden();
    await mark.click();
    await expect(note).toBeInViewport();
    await expect(note.locator('a[href^="/sources/"]').first()).toBeVisible();
    await note.getByRole('link', { name: 'Note 2: back to the text' }).click();
    await expect(mark).toBeInViewport();
  });
}

test('a note leads to its source, and the source back to the sentence', async ({ page }) => {
  await page.goto('/chapters/background');
  const mark = markOf(page, 1);
  const address = await mark.getAttribute('id');
  await mark.click();
  await (await atTheEnd(page, mark)).locator('a[href^="/sources/"]').first().click();
  await expect(page).toHaveURL(/\/sources\//);
  await page.locator(`a[href="/chapters/background#${address}"]`).click();
  await expect(markOf(page, 1)).toBeInViewport();
});

test('every figure is drawn in its chapter', async ({ page }) => {
  const { chapters } = briefing();
  for (const { id: chapter, figures } of chapters) {
    await page.goto(`/chapters/${chapter}`);
    for (const figure of figures) {
      const marks = page.locator(`#figure-${figure}`).getByRole('img').filter({ visible: true }).locator('rect, circle, path');
      expect(await marks.count(), figure).toBeGreaterThan(2);
    }
  }
});

test('a table opens, a definition opens, and no dead control is shown', async ({ page }) => {
  await page.goto('/chapters/background');
  await page.getByText('Table, caveats and download').first().click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('article').getByRole('link', { name: 'TISA', exact: true }).click();
  await expect(page.locator('#term-tisa')).toBeInViewport();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('the short version is two links, and the contents stay', async ({ page }) => {
  await page.goto('/chapters/background');
  const points = page.locator('.prose .in-brief').first();
  const paragraph = page.locator('.prose > section > p').first();
  await expect(points).toBeHidden();
  await page.getByRole('link', { name: 'Show the short version' }).click();
  await expect(points).toBeVisible();
  await expect(paragraph).toBeHidden();
  await page.getByRole('link', { name: 'Show the full text' }).click();
  await expect(points).toBeHidden();
  await expect(paragraph).toBeVisible();
});

test('all ways through the site work', async ({ page, request }) => {
  await page.goto('/');
  await page.getByRole('region', { name: 'Chapters' }).getByRole('link').first().click();
  const chapters = await chaptersOf(request);
  for (const path of chapters.slice(1)) {
    await page.getByRole('link', { name: /^Next: chapter/ }).click();
    await expect(page).toHaveURL(path);
  }
  const contents = page.getByRole('navigation', { name: 'Sections of this chapter' });
  await contents.getByRole('link').nth(1).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).nth(1)).toBeInViewport();
  await goByMenu(page, 'Sources');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/sources\/./);
  await page.getByRole('main').getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page).toHaveURL('/sources');
});

test.describe('an unknown address', () => {
  test.use({ tolerated: /status of 404/ });

  test('offers the chapters in their order', async ({ page, request }) => {
    await page.goto('/chapters/2019-dispte');
    const offered = await page
      .getByRole('main')
      .getByRole('navigation', { name: 'Chapters' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(offered).toEqual(await chaptersOf(request));
  });
});

async function wordsIn(page: Page): Promise<string[]> {
  const text = (await page.getByRole('article').textContent()) ?? '';
  return text.split(/\s+/).filter(Boolean);
}

/** The bars of the picture that is shown, from left to right. */
async function barsOf(figure: Locator): Promise<{ width: number; height: number }[]> {
  const picture = figure.getByRole('img').filter({ visible: true });
  await expect(picture).toHaveCount(1);
  // Without the stroke, half of which is drawn outside.
  return picture.locator('rect:not(pattern rect)').evaluateAll((bars) =>
    bars.map((bar) => {
      const { width, height } = (bar as SVGRectElement).getBBox();
      return { width, height };
    }),
  );
}

/** Each size is its share of the sum, within a twentieth. */
function expectShares(sizes: number[], shares: number[]) {
  expect(sizes).toHaveLength(shares.length);
  const [all, whole] = [sum(sizes), sum(shares)];
  sizes.forEach((size, index) => expect(Math.abs((size / all) * (whole / (shares[index] ?? 1)) - 1), `bar ${index + 1}`).toBeLessThan(0.05));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
