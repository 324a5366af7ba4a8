// Where the browser blocks the second window, and where a line is lost: the talk goes on.
import type { Page } from '@playwright/test';
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
