// axe finds no fault on any slide of the shortest talk, nor in the deck's other views, in light and dark.
import { colourFaultsOf, faultsOf } from './axe';
import { isReady, openDeck, slidesOf, toNextSlide } from './deck';
import { expect, test } from './strictTest';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every slide of the shortest talk', async ({ page }) => {
      test.slow();
      await openDeck(page, '?minutes=10');
      const faults: string[] = [];
      for (const id of await slidesOf(page)) {
        // The rules that are not about colours see the same in dark as in light.
        const found = await (colorScheme === 'light' ? faultsOf(page) : colourFaultsOf(page));
        faults.push(...found.map((fault) => `${id}: ${fault}`));
        await toNextSlide(page);
      }
      expect(faults).toEqual([]);
    });

    for (const [view, key] of [
      ['all slides', 'o'],
      ['notes below', 'l'],
      ['text', 'r'],
      ['the help', '?'],
    ] as const) {
      test(`${view}, every slide of the longest talk`, async ({ page }) => {
        await openDeck(page, '?minutes=45#background');
        await page.keyboard.press(key);
        await page.mouse.move(100, 100);
        expect(await faultsOf(page)).toEqual([]);
      });
    }

    test('the speaker’s view, wide and narrow', async ({ page }) => {
      await page.goto('/present/speaker?minutes=45#background');
      await isReady(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test('slides are sections with headings in order, and nothing but a chart takes the arrow keys from a screen reader', async ({ page }) => {
  await openDeck(page, '?minutes=45');
  await page.keyboard.press('r');
  const levels = await page
    .getByRole('main')
    .getByRole('heading')
    .filter({ visible: true })
    .evaluateAll((heads) => heads.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.length).toBeGreaterThan(20);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  const slides = page.locator('.slide:not([hidden])');
  for (const slide of await slides.all()) await expect(slide).toHaveJSProperty('tagName', 'SECTION');
  for (const application of await page.getByRole('application').all())
    await expect(application).toHaveAccessibleName('Press arrow keys to walk along the values');
});
