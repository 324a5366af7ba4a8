// The deck by hand: swipes and taps, tools that come and go, charts that answer, views that switch.
import type { Page } from '@playwright/test';
import { expectUp, openDeck, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

test('the tools come when a hand moves, go when it rests, and a keyboard finds them', async ({ page }) => {
  await openDeck(page);
  const tools = page.getByRole('toolbar', { name: 'Presentation' });
  await expect(tools).toHaveCSS('opacity', '0');
  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await expect(tools).toHaveCSS('opacity', '1');
  await tools.getByRole('button', { name: 'Next' }).click();
  await expectUp(page, 'background');
  // The button keeps the focus, yet a hand needs no tools any more.
  await expect(tools).toHaveCSS('opacity', '0');
  await page.keyboard.press('Shift+Tab');
  await expect(tools.getByRole('button', { name: 'Previous' })).toBeFocused();
  await expect(tools).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expectUp(page, 'cover');
  await tools.getByRole('button', { name: 'All slides' }).click();
  await expect(page.locator('#sources')).toBeVisible();
});

test('a chart on a slide answers the hand and the arrow keys, and the slide stays', async ({ page }) => {
  const slide = await firstWith(page, '.slide-picture');
  // Of a slide that asks first: its picture is there at the second step.
  await openDeck(page, `?minutes=45&step=2#${slide}`);
  const chart = slideUp(page)
    .getByRole('group')
    .filter({ has: page.getByRole('img') })
    .first();
  await chart.hover();
  const walk = chart.getByRole('application');
  const said = walk.getByRole('status');
  await expect(said).toHaveText(/\d/);
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
  await expectUp(page, slide);
  await page.mouse.move(0, 0);
  await walk.focus();
  const first = await said.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(said).not.toHaveText(first ?? '');
  await expectUp(page, slide);
  await page.keyboard.press('PageDown');
  await expect(slideUp(page)).not.toHaveAttribute('id', slide);
  await expect(slideUp(page)).toBeFocused();
});

test('a figure’s views switch, and its words with them', async ({ page }) => {
  const slide = await firstWith(page, '[data-show-view]');
  await openDeck(page, `?minutes=45&step=2#${slide}`);
  const views = slideUp(page).getByRole('group', { name: 'Views' }).getByRole('button');
  const figure = slideUp(page).locator('figure');
  const before = await figure.locator('.slide-picture').filter({ visible: true }).getAttribute('data-view');
  await views.nth(1).click();
  await expect(views.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(views.nth(0)).toHaveAttribute('aria-pressed', 'false');
  const shown = figure.locator('.slide-picture').filter({ visible: true });
  await expect(shown).toHaveCount(1);
  expect(await shown.getAttribute('data-view')).not.toBe(before);
  await expect(slideUp(page)).toContainText((await shown.getAttribute('data-view-title')) ?? '');
  await expectUp(page, slide);
});

test('a mouse’s click on empty ground goes on, unless it is switched off; a drag and a click on a chart do not', async ({ page }) => {
  const slide = await firstWith(page, '.slide-picture');
  await openDeck(page);
  const slides = await slidesOf(page);
  await page.mouse.click(900, 300);
  await expectUp(page, slides[1] ?? '');
  await page.mouse.move(900, 300);
  await page.mouse.down();
  await page.mouse.move(400, 320);
  await page.mouse.up();
  await expectUp(page, slides[1] ?? '');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'click' }).check();
  await page.keyboard.press('Escape');
  await page.mouse.click(900, 300);
  await expectUp(page, slides[1] ?? '');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'click' }).uncheck();
  await page.keyboard.press('Escape');
  await openDeck(page, `?minutes=45&step=2#${slide}`);
  await slideUp(page).locator('.slide-picture:not([hidden]) .chart').click();
  await expectUp(page, slide);
});

test('after a mouse’s click on a view, Space and Enter are the deck’s again', async ({ page }) => {
  const slide = await firstWith(page, '[data-show-view]');
  await openDeck(page, `?minutes=45&step=2#${slide}`);
  await slideUp(page).getByRole('group', { name: 'Views' }).getByRole('button').nth(1).click();
  await expectUp(page, slide);
  await page.keyboard.press('Space');
  await expect(slideUp(page)).not.toHaveAttribute('id', slide);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('a swipe and a tap turn the slide, a drag down and a touch on a link do not', async ({ page }) => {
    await openDeck(page, '?minutes=45');
    const slides = await slidesOf(page);
    const at = (index: number) => expectUp(page, slides[index] ?? '');
    await swipe(page, [600, 200], [300, 210]);
    await at(1);
    await swipe(page, [300, 200], [600, 190]);
    await at(0);
    await page.touchscreen.tap(800, 60);
    await at(1);
    await page.touchscreen.tap(800, 60);
    await at(2);
    await page.touchscreen.tap(40, 60);
    await at(1);
    await swipe(page, [400, 100], [430, 300]);
    await at(1);
    const link = slideUp(page).getByRole('link').nth(2);
    const chapter = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.tap();
    await expectUp(page, chapter);
  });
});

test.describe('a finger on a chart', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('reads along it, and never turns the slide', async ({ page }) => {
    const slide = await firstWith(page, '.slide-picture');
    await openDeck(page, `?minutes=45&step=2#${slide}`);
    const box = await slideUp(page).locator('.slide-picture:not([hidden]) .chart').boundingBox();
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const [left, right] = [(box?.x ?? 0) + 20, (box?.x ?? 0) + (box?.width ?? 0) - 20];
    await swipe(page, [right, y], [left, y]);
    await expectUp(page, slide);
  });
});

/** @returns the address of the first slide of the longest talk that has such an element */
async function firstWith(page: Page, selector: string): Promise<string> {
  await openDeck(page, '?minutes=45');
  return (await page.locator(`.slide:not([hidden]):has(${selector})`).first().getAttribute('id')) ?? '';
}

/** With a finger, as the browser itself would see it. */
async function swipe(page: Page, [fromX, fromY]: [number, number], [toX, toY]: [number, number]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x: fromX, y: fromY }]);
  for (const share of [0.3, 0.7, 1]) await touch('touchMove', [{ x: fromX + share * (toX - fromX), y: fromY + share * (toY - fromY) }]);
  await touch('touchEnd', []);
  await devtools.detach();
}
