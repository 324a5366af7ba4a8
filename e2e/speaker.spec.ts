// The speaker's view: a second window in step with the slides, both ways, through reloads, a blocked window and a lost line.
import type { BrowserContext, Page } from '@playwright/test';
import { expectUp, isReady, openDeck, saidBy, slidesOf, slideUp, toNextSlide } from './deck';
import { expect, test } from './strictTest';

test.describe('the whole talk', () => {
  // The browser asks for the page's icon again whenever the address changes, and says so when it cannot.
  test.use({ tolerated: /Failed to load resource: net::ERR_INTERNET_DISCONNECTED/ });

  test('by keyboard, a speaker’s window in step, through reloads, a blocked window and a lost line', async ({ page, context }) => {
    test.slow();
    await openDeck(page, '?minutes=20');
    const slides = await slidesOf(page);
    const inStep = async (speaker: Page, at: number) => {
      for (const window of [page, speaker]) await expectUp(window, slides[at] ?? '');
      await expect(speaker.locator('[data-speaker="number"]')).toHaveText(`${at + 1} of ${slides.length}`);
    };

    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('s');
    const blocked = page.getByRole('dialog', { name: 'The second window was blocked' });
    await expect(blocked).toBeVisible();
    const [speaker] = await Promise.all([context.waitForEvent('page'), blocked.getByRole('link', { name: 'speaker’s view' }).click()]);
    await isReady(speaker);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect(blocked).toBeHidden();
    await inStep(speaker, 0);

    let at = 0;
    const go = async (window: Page, to: number) => {
      for (; at < to; at += 1) {
        await toNextSlide(window);
        await inStep(speaker, at + 1);
      }
    };
    await go(page, 6);
    await speaker.reload();
    await isReady(speaker);
    await inStep(speaker, 6);
    await go(speaker, 9);
    await page.reload();
    await isReady(page);
    await inStep(speaker, 9);
    await go(page, 12);

    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await context.setOffline(true);
    await go(page, 15);
    await speaker.keyboard.press('b');
    await expect(page.locator('.deck-screen')).toBeVisible();
    await speaker.keyboard.press('b');
    await expect(page.locator('.deck-screen')).toBeHidden();
    await go(speaker, slides.length - 2);
    await go(page, slides.length - 1);
    await expectUp(page, 'sources');
    await expect(saidBy(page)).toHaveText(`Slide ${slides.length} of ${slides.length}: Sources`);
    expect(asked.filter((path) => path !== '/icon.svg')).toEqual([]);
  });
});

test('S opens the view of the same talk at the same slide', async ({ page, context }) => {
  await openDeck(page, '?minutes=10#closing');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await isReady(speaker);
  await expect(speaker).toHaveURL('/present/speaker?minutes=10#closing');
  expect(await slidesOf(speaker)).toEqual(await slidesOf(page));
});

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
  await expect(speaker.locator('[data-speaker="left"]')).toHaveText('20:00 left');
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

test('‘Open the slides’ opens this talk at this slide, in step', async ({ context }) => {
  const speaker = await openSpeaker(context, '?minutes=10#closing');
  const [slides] = await Promise.all([context.waitForEvent('page'), speaker.getByRole('link', { name: 'Open the slides' }).click()]);
  await isReady(slides);
  await expect(slides).toHaveURL('/present?minutes=10#closing');
  await slides.keyboard.press('ArrowRight');
  await expectUp(speaker, 'sources');
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

test('in full screen a blocked window opens no dialog on the wall: a link among the tools has the focus', async ({ page, context }) => {
  await openDeck(page);
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('deck');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const link = page.getByRole('link', { name: 'Open the speaker’s view' });
  await expect(link).toBeFocused();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  await isReady(speaker);
  await expectUp(speaker, 'cover');
});

test('one screen will do: the blocked window’s dialog puts the notes below the slide', async ({ page }) => {
  await openDeck(page, '#background');
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('s');
  await page.getByRole('dialog').getByRole('button', { name: 'Notes below the slide' }).click();
  await expect(slideUp(page).locator('.slide-notes')).toBeInViewport();
  await expect(slideUp(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

async function openSpeaker(context: BrowserContext, address = ''): Promise<Page> {
  const speaker = await context.newPage();
  await speaker.goto(`/present/speaker${address}`);
  await isReady(speaker);
  return speaker;
}

async function openSpeakerAt(speaker: Page, address: string): Promise<void> {
  await speaker.goto('about:blank');
  await speaker.goto(`/present/speaker${address}`);
  await isReady(speaker);
}
