// A deck and its speaker's view as a pair: either leads, a forgotten tab drives nothing, one clock for both.
import { expectUp, isReady, openDeck, openSpeaker, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

test('a view of another talk takes up the talk that is shown', async ({ page, context }) => {
  await openDeck(page, '?minutes=45#background');
  const speaker = await openSpeaker(context);
  await expect(speaker).toHaveURL('/present/speaker?minutes=45#background');
  await isReady(speaker);
  await page.keyboard.press('ArrowRight');
  await expectUp(speaker, (await slidesOf(page))[3] ?? '');
});

test('two talks in two windows leave each other alone', async ({ page, context }) => {
  await openDeck(page, '?minutes=45');
  const other = await context.newPage();
  await openDeck(other, '?minutes=10');
  await other.keyboard.press('End');
  await expectUp(other, 'sources');
  await page.keyboard.press('ArrowRight');
  await expectUp(page, 'contents');
  await expectUp(other, 'sources');
});

test('the clock is one in both windows, and survives a reload of either', async ({ page, context }) => {
  await openDeck(page);
  const speaker = await openSpeaker(context);
  const elapsed = speaker.locator('[data-speaker="elapsed"]');
  await page.keyboard.press('ArrowRight');
  await expect(elapsed).toHaveText('0:02');
  for (const window of [page, speaker]) {
    await window.reload();
    await isReady(window);
    await expect(elapsed).toHaveText(/^0:0[2-9]|^0:[1-5]\d/);
  }
  await page.keyboard.press('t');
  await expect(page.locator('[data-deck="clock"]')).toHaveText(/^0:0[2-9]|^0:[1-5]\d/);
});

test('what either window shows the other shows: a figure alone, who says so, dark, all slides', async ({ page, context }) => {
  await openDeck(page, '?minutes=45');
  const figure = (await page.locator('.slide:not([hidden])[data-kind="figure"]:has([data-show-view])').first().getAttribute('id')) ?? '';
  await openDeck(page, `?minutes=45&step=2#${figure}`);
  const speaker = await openSpeaker(context, '?minutes=45');
  await expectUp(speaker, figure);
  const wall = speaker.locator('[data-speaker="wall"]');
  await speaker.keyboard.press('a');
  await expect(slideUp(page).locator('.slide-who')).toBeVisible();
  await page.keyboard.press('a');
  await expect(slideUp(speaker).locator('.slide-who')).toBeHidden();
  await speaker.keyboard.press('z');
  await expect(page.locator('#deck')).toHaveAttribute('data-zoom');
  await expect(wall).toHaveText('The figure alone');
  await page.keyboard.press('Escape');
  await expect(wall).toBeEmpty();
  await slideUp(speaker).getByRole('group', { name: 'Views' }).getByRole('button').nth(1).click();
  await expect(slideUp(page).getByRole('group', { name: 'Views' }).getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await speaker.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('d');
  await expect(speaker.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await speaker.keyboard.press('o');
  await expect(page.locator('#sources')).toBeVisible();
  await expect(wall).toHaveText('All slides on the wall');
  await page.keyboard.press('Enter');
  await expect(wall).toBeEmpty();
  await speaker.keyboard.press('w');
  await expect(page.locator('.deck-screen')).toBeVisible();
  await expect(wall).toHaveText('White on the wall');
});

test('a forgotten tab drives nothing: the view keeps to the slides it was opened from', async ({ page, context }) => {
  const forgotten = await context.newPage();
  await openDeck(forgotten, '?minutes=20');
  await openDeck(page, '?minutes=20');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await isReady(speaker);
  await page.keyboard.press('ArrowRight');
  const slides = await slidesOf(page);
  await expectUp(speaker, slides[1] ?? '');
  await forgotten.keyboard.press('End');
  await expectUp(forgotten, 'sources');
  await speaker.keyboard.press('ArrowRight');
  await expectUp(page, slides[2] ?? '');
  await expectUp(speaker, slides[2] ?? '');
  await expectUp(forgotten, 'sources');
  await speaker.reload();
  await isReady(speaker);
  await expectUp(speaker, slides[2] ?? '');
});

test('K stops the clock in both windows, over a reload of both, and lets it run on', async ({ page, context }) => {
  await openDeck(page);
  const speaker = await openSpeaker(context);
  await page.keyboard.press('ArrowRight');
  const elapsed = speaker.locator('[data-speaker="elapsed"]');
  await expect(elapsed).toHaveText('0:02');
  await page.keyboard.press('k');
  await expect(speaker.locator('[data-speaker="pace"]')).toHaveText(/^Paused 0:0[2-4]$/);
  const stopped = await elapsed.textContent();
  for (const window of [page, speaker]) {
    await window.reload();
    await isReady(window);
  }
  await speaker.waitForTimeout(1500);
  await expect(elapsed).toHaveText(stopped ?? '');
  await speaker.keyboard.press('k');
  await expect(elapsed).not.toHaveText(stopped ?? '');
});

test('every key works at the desk: the time on the wall, the keys, full screen of its own', async ({ page, context }) => {
  await openDeck(page);
  const speaker = await openSpeaker(context);
  await speaker.keyboard.press('t');
  await expect(page.locator('[data-deck="clock"]')).toHaveText('0:00');
  await speaker.keyboard.press('t');
  await expect(page.locator('[data-deck="clock"]')).toBeHidden();
  await speaker.bringToFront();
  await speaker.keyboard.press('f');
  await expect.poll(() => speaker.evaluate(() => document.fullscreenElement?.id)).toBe('deck');
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await speaker.keyboard.press('f');
  await speaker.keyboard.press('?');
  await expect(speaker.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
