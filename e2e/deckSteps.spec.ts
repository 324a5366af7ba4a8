// Ask, then reveal: a figure's question first, its marks and its finding at the next step; back steps back, paper shows all.
import type { Page } from '@playwright/test';
import { expectUp, isReady, openDeck, saidBy, slidesOf, slideUp } from './deck';
import { lettersOf, wordsOfPages } from './pdfText';
import { expect, test } from './strictTest';

test('the question comes first, the marks with the key; back goes back a step; a reload keeps it', async ({ page }) => {
  const { id, before, after } = await firstAsked(page);
  // The slide before may ask, too: with its own answer shown.
  await openDeck(page, `?minutes=45&step=2#${before}`);
  await page.keyboard.press('ArrowRight');
  await expectUp(page, id);
  await isAsked(page);
  await expect(page).toHaveURL(`/present?minutes=45#${id}`);
  await page.keyboard.press('Space');
  await isRevealed(page);
  await expectUp(page, id);
  await expect(page).toHaveURL(`/present?minutes=45&step=2#${id}`);
  await expect(saidBy(page)).toContainText((await slideUp(page).locator('.slide-says').textContent()) ?? '?');
  await page.reload();
  await isReady(page);
  await isRevealed(page);
  await page.keyboard.press('ArrowLeft');
  await isAsked(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectUp(page, after);
  await expect(page).toHaveURL(`/present?minutes=45#${after}`);
  await page.keyboard.press('ArrowLeft');
  await expectUp(page, id);
  await isRevealed(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expectUp(page, before);
});

test('a step adds and never moves: what is on the slide keeps its place', async ({ page }) => {
  const { id } = await firstAsked(page);
  await openDeck(page, `?minutes=45#${id}`);
  const places = () =>
    slideUp(page)
      .locator('h3, .slide-measure, .slide-foot, .slide-picture svg')
      .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
  const first = await places();
  await page.keyboard.press('ArrowRight');
  await isRevealed(page);
  expect(await places()).toEqual(first);
});

test('a step that is none is the last, or the first', async ({ page }) => {
  const { id, before } = await firstAsked(page);
  await openDeck(page, `?minutes=45&step=9#${id}`);
  await isRevealed(page);
  await openDeck(page, `?minutes=45&step=banana#${id}`);
  await isAsked(page);
  await openDeck(page, `?minutes=45&step=2#${before}`);
  await expectUp(page, before);
});

test('both windows take the step, whichever leads', async ({ page, context }) => {
  const { id } = await firstAsked(page);
  await openDeck(page, `?minutes=45#${id}`);
  const speaker = await context.newPage();
  await speaker.goto(`/present/speaker?minutes=45#${id}`);
  await isReady(speaker);
  await isAsked(speaker);
  await speaker.keyboard.press('ArrowRight');
  await isRevealed(page);
  await isRevealed(speaker);
  await page.keyboard.press('ArrowLeft');
  await isAsked(speaker);
  await isAsked(page);
});

test('the overview, the text and the paper show every step', async ({ page }) => {
  const { id } = await firstAsked(page);
  await openDeck(page, `?minutes=45#${id}`);
  const says = page.locator(`[id="${id}"] .slide-says`);
  for (const key of ['o', 'r']) {
    await page.keyboard.press(key);
    await expect(says).toBeVisible();
    await page.keyboard.press(key);
    await expect(says).toBeHidden();
  }
  const answer = lettersOf((await says.textContent()) ?? '');
  const pages = await wordsOfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.filter((words) => words.includes(answer))).toHaveLength(1);
});

/** @returns the address of the first slide of the longest talk that asks first, and of its neighbours */
async function firstAsked(page: Page) {
  await openDeck(page, '?minutes=45');
  const ids = await slidesOf(page);
  const id = (await page.locator('.slide:not([hidden])[data-steps]:has(.slide-measure)').first().getAttribute('id')) ?? '';
  const at = ids.indexOf(id);
  expect(at).toBeGreaterThan(1);
  return { id, before: ids[at - 1] ?? '', after: ids[at + 1] ?? '' };
}

async function isAsked(page: Page) {
  await expect(slideUp(page).getByText('Hands up: what do you think?')).toBeVisible();
  await expect(slideUp(page).locator('.slide-says')).toBeHidden();
  await expect(slideUp(page).locator('[data-stop]').filter({ visible: true })).toHaveCount(0);
}

async function isRevealed(page: Page) {
  await expect(slideUp(page).locator('.slide-says')).toBeVisible();
  await expect(slideUp(page).getByText('Hands up: what do you think?')).toBeHidden();
  await expect(slideUp(page).locator('[data-stop]').filter({ visible: true }).first()).toBeVisible();
}
