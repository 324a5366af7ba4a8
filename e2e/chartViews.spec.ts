// The views of the charts' pages: chosen by mouse, key and address; drawn without JavaScript and on paper.
import type { Page } from '@playwright/test';
import { stillIdOf } from '../components/charts/picture';
import { briefing } from '@/briefing/load';
import { watchRequests } from './chart';
import { expect, test } from './strictTest';

const all = briefing();
const [single, several] = [all.figures.find(({ views }) => views.length === 1), all.figures.find(({ views }) => views.length > 1)];
if (!several) throw new Error('these tests need a figure with several views');
const [shown, other] = several.views;
if (!shown || !other) throw new Error('a figure without views');
const severalPath = `/charts/${several.id}`;

const shownPictures = (page: Page) => page.locator('.chart-views .chart').filter({ visible: true });
const shownView = (page: Page) => page.locator('.chart-views .view:visible');
const walk = (page: Page) => page.getByRole('application');

test('views are chosen by mouse, stand in the address and outlive a reload', async ({ page }) => {
  await page.goto(severalPath);
  await expect(shownView(page)).toHaveAttribute('data-of-view', shown.id);
  await page.getByRole('radio', { name: other.name }).click();
  await expect(page).toHaveURL(`${severalPath}?view=${other.id}`);
  await expect(shownView(page)).toHaveAttribute('data-of-view', other.id);
  await expect(page.getByText(other.subtitle, { exact: true })).toBeVisible();
  const png = `/figures/${stillIdOf(several.id, other.id)}.png`;
  await expect(page.locator(`a[href="${png}"]`)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: other.name })).toBeChecked();
  await expect(shownView(page)).toHaveAttribute('data-of-view', other.id);
  await page.getByRole('radio', { name: shown.name }).click();
  await expect(page).toHaveURL(severalPath);
});

test('views are chosen by keyboard', async ({ page }) => {
  await page.goto(severalPath);
  await page.getByRole('radio', { name: shown.name }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: other.name })).toBeFocused();
  await expect(page).toHaveURL(`${severalPath}?view=${other.id}`);
  await expect(shownPictures(page)).toHaveCount(1);
  await expect(walk(page)).toHaveCount(1);
  await walk(page).focus();
  await expect(walk(page).getByRole('status')).toHaveText(/\d/);
  await page.getByRole('radio', { name: other.name }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(severalPath);
});

test('a view the address names is there from the first frame on, and none other is seen', async ({ page }) => {
  await page.addInitScript(() => {
    window.seen = new Set();
    const look = () => {
      for (const view of document.querySelectorAll('.view')) if (view.checkVisibility()) window.seen.add(view.getAttribute('data-of-view') ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${severalPath}?view=${other.id}`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => [...window.seen])).toEqual([other.id]);
});

for (const figure of [single, several]) {
  if (!figure) continue;
  test(`an unknown view gives the default and says so: ${figure.id}`, async ({ page }) => {
    await page.goto(`/charts/${figure.id}?view=%3Cb%3Ex`);
    await expect(page.getByRole('status').filter({ hasText: 'There is no view “<b>x”' })).toBeVisible();
    await expect(shownView(page)).toHaveAttribute('data-of-view', figure.views[0]?.id ?? '');
  });
}

declare global {
  interface Window {
    /** The views seen in any frame up to now, recorded by a test. */
    seen: Set<string>;
  }
}

test.describe('the picture', () => {
  for (const { id, views } of all.figures) {
    test(`answers in every view, with nothing fetched: ${id}`, async ({ page }) => {
      for (const [index, view] of views.entries()) {
        await page.goto(`/charts/${id}${index > 0 ? `?view=${view.id}` : ''}`, { waitUntil: 'networkidle' });
        const asked = watchRequests(page);
        await shownPictures(page).hover();
        await expect(walk(page).getByRole('status')).toHaveText(/\d/);
        await page.mouse.move(0, 0);
        await expect(walk(page).getByRole('status')).toBeEmpty();
        expect(asked).toEqual([]);
        page.removeAllListeners('request');
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, views } of all.figures) {
    test(`every view of ${id} is drawn, each under its name, and no control is dead`, async ({ page }) => {
      await page.goto(`/charts/${id}?view=no-such`);
      const pictures = shownPictures(page).getByRole('img').filter({ visible: true });
      await expect(pictures).toHaveCount(views.length);
      for (const picture of await pictures.all()) {
        const marks = await picture
          .locator('rect, path, circle, line')
          .evaluateAll((list) => list.filter((mark) => mark.getBoundingClientRect().width * mark.getBoundingClientRect().height > 20).length);
        expect(marks).toBeGreaterThan(0);
      }
      for (const { name } of views) if (name) await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
      for (const [index, { rowIds }] of views.entries()) {
        await page.locator('.figure-data summary').nth(index).click();
        await expect(page.locator('.figure-data').nth(index).locator('tbody tr')).toHaveCount(rowIds.length);
      }
    });
  }
});

test('on paper the chosen view is printed, and nothing to press', async ({ page }) => {
  await page.goto(`${severalPath}?view=${other.id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(shownPictures(page)).toHaveCount(1);
  await expect(shownView(page)).toHaveAttribute('data-of-view', other.id);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});
