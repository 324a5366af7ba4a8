// Ways to a slide that is not the next: all slides at once, a number typed, a number asked for.
import { expectUp, openDeck, pressAs, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

for (const key of ['o', 'Escape']) {
  test(`${key} shows all slides: links by their titles, walked by the arrows, entered by Enter or a click`, async ({ page }) => {
    await openDeck(page, '?minutes=10');
    const slides = await slidesOf(page);
    await page.keyboard.press(key);
    await expect(page.locator('.slide:not([hidden])').filter({ visible: true })).toHaveCount(slides.length);
    const ways = page.locator('.slide:not([hidden]) > .slide-way');
    await expect(ways).toHaveCount(slides.length);
    await expect(ways.first()).toHaveAccessibleName(/^1\s+South Korea and Japan/);
    await expect(ways.first()).toBeFocused();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect(ways.nth(3)).toBeFocused();
    // What stands on the small slides is out of reach.
    await page.keyboard.press('Tab');
    await expect(ways.nth(4)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expectUp(page, slides[3] ?? '');
    await expect(slideUp(page)).toBeFocused();
    await expect(page.locator('.slide').filter({ visible: true })).toHaveCount(1);
    await page.keyboard.press(key);
    await page.locator('#sources').click();
    await expectUp(page, 'sources');
    await expect(page.locator('.slide').filter({ visible: true })).toHaveCount(1);
  });
}

test('G and a number, or a number and Enter, go to a slide; a number too great goes to the last', async ({ page }) => {
  await openDeck(page);
  const slides = await slidesOf(page);
  const field = page.getByRole('textbox', { name: 'Go to slide' });
  await page.keyboard.press('g');
  await expect(field).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expectUp(page, slides[6] ?? '');
  await expect(field).toBeHidden();
  await expect(slideUp(page)).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expectUp(page, slides[11] ?? '');
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await expectUp(page, 'sources');
  for (const typed of ['', '3']) {
    await page.keyboard.press('g');
    await page.keyboard.type(typed);
    await page.keyboard.press(typed ? 'Escape' : 'Enter');
    await expect(field).toBeHidden();
    await expectUp(page, 'sources');
  }
});

test('typed digits show and are forgotten; full-width ones count; beyond the end is said', async ({ page }) => {
  await openDeck(page);
  const slides = await slidesOf(page);
  const typed = page.locator('[data-deck="typed"]');
  const line = page.locator('[data-deck="line"]');
  await page.keyboard.type('1');
  await expect(typed).toHaveText('1');
  await page.keyboard.type('2');
  await expect(typed).toHaveText('12');
  await expect(typed).toBeHidden({ timeout: 4000 });
  // Forgotten: Enter goes on.
  await page.keyboard.press('Enter');
  await expectUp(page, slides[1] ?? '');
  await pressAs(page, { key: '４', code: 'Digit4' });
  await page.keyboard.press('Enter');
  await expectUp(page, slides[3] ?? '');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expectUp(page, 'sources');
  await expect(line).toHaveText(`99 is beyond the end: this is the last of ${slides.length} slides.`);
});
