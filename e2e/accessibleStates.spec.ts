// A chapter stays without fault in its other states: notes open, tables open, forced colours, reduced motion.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { markOf, openedBy } from './marks';
import { expect, test } from './strictTest';

const chapter = '/chapters/2019-dispute';

for (const width of [1280, 390]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`notes, a definition and the table open, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(chapter);
      for (const number of [1, 2, 3, 4]) await markOf(page, number).click();
      await page.getByRole('article').getByRole('link', { name: 'white list', exact: true }).click();
      const tables = await page.getByText('Table, caveats and download').all();
      for (const table of tables) await table.click();
      await expect(await openedBy(page, markOf(page, 4))).toBeVisible();
      await expect(page.getByRole('table').filter({ visible: true })).toHaveCount(tables.length);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}

test('the rule on target sizes is among those that are applied', async ({ page }) => {
  await page.goto(chapter);
  const { passes, violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
  expect(violations).toEqual([]);
  expect(passes.map(({ id }) => id)).toEqual(['target-size']);
});

test('in forced colours the page can be read and its marks and controls seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(chapter);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const [canvas, text] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [getComputedStyle(document.documentElement).backgroundColor || backgroundColor, color];
  });
  expect(text).not.toBe(canvas);
  await markOf(page, 1).click();
  await expect(await openedBy(page, markOf(page, 1))).toBeVisible();
  await expect(page.getByRole('button', { name: /page$/ })).toBeVisible();
  await expect(page.getByRole('figure').getByRole('img').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(chapter);
  const chart = page.getByRole('figure').getByRole('group').first();
  await chart.scrollIntoViewIfNeeded();
  await chart.hover();
  await markOf(page, 1).click();
  await page.getByRole('navigation', { name: 'Sections of this chapter' }).getByRole('link').nth(1).click();
  expect(await moving(page)).toEqual([]);
});

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((animation) => (animation.effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 100) ?? 'unknown'),
  );
}
