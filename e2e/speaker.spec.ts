// The speaker's view: this slide, the next, the notes, the time and the pace; opened by a key, of use alone.
import type { Page } from '@playwright/test';
import { expectUp, isReady, openDeck, openSpeaker, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

test('S opens the view of the same talk at the same slide', async ({ page, context }) => {
  await openDeck(page, '?minutes=10#closing');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await isReady(speaker);
  await expect(speaker).toHaveURL('/present/speaker?minutes=10#closing');
  expect(await slidesOf(speaker)).toEqual(await slidesOf(page));
});

test('alone it shows this slide, the next, the notes, the time and the pace, and says that it waits', async ({ context }) => {
  const speaker = await openSpeaker(context, '?minutes=20#background');
  await expect(speaker.locator('[data-speaker="lone"]')).toHaveText(/works alone/);
  const [first, next] = [slideUp(speaker), speaker.locator('.slide[data-next]')];
  for (const slide of [first, next]) await expect(slide.locator('.slide-frame')).toBeInViewport();
  const sizes = await Promise.all([first, next].map(async (slide) => (await slide.locator('.slide-frame').boundingBox())?.width ?? 0));
  expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
  await expect(first.locator('.slide-notes')).toBeInViewport();
  await expect(next.locator('.slide-notes')).toBeHidden();
  await expect(speaker.locator('[data-speaker="time"]')).toHaveText(/^\d\d:\d\d$/);
  await expect(speaker.locator('[data-speaker="elapsed"]')).toHaveText('0:00');
  await expect(speaker.locator('[data-speaker="minutes"]')).toHaveText('of 20:00');
  await expect(speaker.locator('[data-speaker="left"]')).toHaveText(', 20:00 left');
  await speaker.keyboard.press('Space');
  await expect(speaker.locator('[data-speaker="elapsed"]')).toHaveText('0:01');
  await expect(speaker.locator('[data-speaker="pace"]')).toHaveText(/ahead$/);
  await speaker.getByRole('button', { name: 'Start anew' }).click();
  await expect(speaker.locator('[data-speaker="elapsed"]')).toHaveText('0:00');
});

test('the list jumps, the notes grow and are remembered, black is told to the slides', async ({ page, context }) => {
  await openDeck(page);
  const slides = await slidesOf(page);
  const speaker = await openSpeaker(context);
  const list = speaker.getByRole('combobox', { name: 'Go to' });
  await expect(list.getByRole('option')).toHaveCount(slides.length);
  await list.selectOption({ index: 10 });
  await expectUp(speaker, slides[10] ?? '');
  await expectUp(page, slides[10] ?? '');
  // In the list the arrows are its own.
  await list.focus();
  await list.selectOption({ index: 2 });
  const notes = slideUp(speaker).locator('.slide-notes');
  const size = () => notes.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await speaker.getByRole('button', { name: 'Larger notes' }).click();
  const larger = await size();
  expect(larger).toBeGreaterThan(before);
  await speaker.reload();
  await isReady(speaker);
  expect(await size()).toBe(larger);
  const black = speaker.getByRole('button', { name: 'Black' });
  await black.click();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.deck-screen')).toBeVisible();
  await expect(speaker.locator('[data-speaker="wall"]')).toHaveText('Black on the wall');
  await page.keyboard.press('Escape');
  await expect(black).toHaveAttribute('aria-pressed', 'false');
  await expect(speaker.locator('[data-speaker="wall"]')).toBeEmpty();
});

test('‘Open the slides’ opens this talk at this slide, in step', async ({ context }) => {
  const speaker = await openSpeaker(context, '?minutes=10#closing');
  const [slides] = await Promise.all([context.waitForEvent('page'), speaker.getByRole('link', { name: 'Open the slides' }).click()]);
  await isReady(slides);
  await expect(slides).toHaveURL('/present?minutes=10#closing');
  await slides.keyboard.press('ArrowRight');
  await expectUp(speaker, 'sources');
});

test('say and answer stand apart, with the seconds they take; the filled button says what comes', async ({ context }) => {
  const speaker = await openSpeaker(context, '?minutes=20');
  const question = await speaker.locator('.slide:not([hidden])[data-kind="question"]').first().getAttribute('id');
  await openSpeakerAt(speaker, `?minutes=20#${question}`);
  await expect(slideUp(speaker).locator('.slide-answer')).toContainText(/^Answer/);
  await expect(slideUp(speaker).locator('.slide-say')).toHaveCount(0);
  const asking = await speaker.locator('.slide:not([hidden])[data-kind="figure"][data-steps]').first().getAttribute('id');
  await openSpeakerAt(speaker, `?minutes=20#${asking}`);
  await expect(slideUp(speaker).locator('.slide-say > .slide-notes-head')).toHaveText(/^Say \d+ s$/);
  const next = speaker.locator('[data-speaker="next"]');
  await expect(next).toHaveText('Show the answer');
  await expect(speaker.locator('[data-speaker="step"]')).toHaveText(', step 1 of 2: the question');
  await speaker.getByRole('button', { name: 'Show the answer' }).click();
  await expect(next).toHaveText('Next slide');
});

async function openSpeakerAt(speaker: Page, address: string): Promise<void> {
  await speaker.goto('about:blank');
  await speaker.goto(`/present/speaker${address}`);
  await isReady(speaker);
}

for (const width of [360, 768, 1280]) {
  test(`${width} px wide the clock, the slide and room for the notes are there, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/present/speaker?minutes=20');
    await expect(page.locator('[data-speaker="number"]')).toHaveText('1 of 22');
    for (const part of ['[data-speaker="elapsed"]', '.slide[data-up] .slide-frame']) await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
    const notes = page.locator('.slide[data-up] .slide-notes');
    const { width: room = 0 } = (await notes.boundingBox()) ?? {};
    expect(room).toBeGreaterThan(Math.min(300, width * 0.4));
    expect(await notes.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const { height = 0 } = (await page.locator('.speaker-tools').boundingBox()) ?? {};
    expect(height).toBeLessThan(170);
  });
}
