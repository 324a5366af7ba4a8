// The twenty-minute talk as it is given: by keyboard from both windows, on a Korean layout, with steps, a pause, another view, a forgotten tab, reloads and a lost line, to the end.
import type { Page } from '@playwright/test';
import { expectUp, isReady, openDeck, pressAs, saidBy, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

// The browser asks for the page's icon again whenever the address changes, and says so when it cannot.
test.use({ tolerated: /Failed to load resource: net::ERR_INTERNET_DISCONNECTED/ });

/** What the letters' places write on the Korean layout: ㅜ where Latin has N. */
const korean = { n: 'ㅜ', p: 'ㅔ', s: 'ㄴ', k: 'ㅏ', b: 'ㅠ', a: 'ㅁ', o: 'ㅐ' } as const;

test('from both windows under a Korean layout, to the end', async ({ page, context }) => {
  test.slow();
  const forgotten = await context.newPage();
  await openDeck(forgotten, '?minutes=20');
  await openDeck(page, '?minutes=20');
  const slides = await slidesOf(page);
  const steps = await page.locator('.slide:not([hidden])').evaluateAll((all) => all.map(({ dataset }) => Number(dataset.steps ?? 1)));
  const [speaker] = await Promise.all([context.waitForEvent('page'), letter(page, 's')]);
  await isReady(speaker);
  const windows = { wall: page, desk: speaker };

  let at = 0;
  let step = 1;
  const inStep = async () => {
    for (const window of [page, speaker]) {
      await expectUp(window, slides[at] ?? '');
      if ((steps[at] ?? 1) > 1) await expect(slideUp(window)).toHaveAttribute('data-step', String(step));
    }
    await expect(speaker.locator('[data-speaker="number"]')).toHaveText(`${at + 1} of ${slides.length}`);
  };
  const next = async (from: keyof typeof windows) => {
    await letter(windows[from], 'n');
    if (step < (steps[at] ?? 1)) step += 1;
    else [at, step] = [at + 1, 1];
    await inStep();
  };
  const to = async (from: keyof typeof windows, slide: number) => {
    while (at < slide) await next(from);
  };
  /** The next slide that asks first, from here on. */
  const asking = () => steps.findIndex((count, index) => index > at && count > 1);

  await inStep();
  await to('wall', 2);
  // Ask, then reveal, from the desk; back is a step back.
  await to('desk', asking());
  await expect(speaker.locator('[data-speaker="step"]')).toHaveText(', step 1 of 2: the question');
  await expect(slideUp(page).locator('.slide-says')).toBeHidden();
  await next('desk');
  await expect(slideUp(page).locator('.slide-says')).toBeVisible();
  await letter(page, 'p');
  step = 1;
  await inStep();
  await next('wall');

  // Another view of the chart, chosen at the desk, shows on the wall; who says so, too.
  const view = slideUp(speaker).getByRole('group', { name: 'Views' }).getByRole('button').nth(1);
  await view.click();
  await expect(slideUp(page).getByRole('group', { name: 'Views' }).getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await letter(speaker, 'a');
  await expect(slideUp(page).locator('.slide-who')).toBeVisible();
  await letter(page, 'a');
  await expect(slideUp(speaker).locator('.slide-who')).toBeHidden();

  // A pause, and a black wall while the room talks; both windows loaded again in the middle of it.
  await letter(speaker, 'k');
  await expect(speaker.locator('[data-speaker="pace"]')).toHaveText(/^Paused/);
  await letter(speaker, 'b');
  await expect(page.locator('.deck-screen')).toBeVisible();
  const stopped = await speaker.locator('[data-speaker="elapsed"]').textContent();
  for (const window of [page, speaker]) {
    await window.reload();
    await isReady(window);
  }
  await inStep();
  await expect(page.locator('.deck-screen')).toBeVisible();
  await expect(speaker.locator('[data-speaker="wall"]')).toHaveText('Black on the wall');
  await expect(speaker.locator('[data-speaker="elapsed"]')).toHaveText(stopped ?? '');
  await letter(page, 'b');
  await letter(page, 'k');
  await expect(speaker.locator('[data-speaker="elapsed"]')).not.toHaveText(stopped ?? '');

  // A tab that was forgotten is found, and its keys drive nothing but itself.
  await letter(forgotten, 'n');
  await expectUp(forgotten, slides[1] ?? '');
  await inStep();
  await next('desk');
  await expectUp(forgotten, slides[1] ?? '');

  // The line is lost; nothing is asked of it. A number is typed in full width; all slides are looked through.
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await context.setOffline(true);
  await to('wall', at + 2);
  for (const digit of ['１', '２']) await pressAs(speaker, { key: digit, code: `Digit${digit.normalize('NFKC')}` });
  await speaker.keyboard.press('Enter');
  [at, step] = [11, 1];
  await inStep();
  await letter(page, 'o');
  await expect(speaker.locator('[data-speaker="wall"]')).toHaveText('All slides on the wall');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  [at, step] = [12, 1];
  await inStep();
  await to('desk', slides.length - 2);
  await to('wall', slides.length - 1);
  await expect(saidBy(page)).toHaveText(`Slide ${slides.length} of ${slides.length}: Sources`);
  await expect(slideUp(page)).toContainText(new URL(page.url()).host);
  expect(asked.filter((path) => path !== '/icon.svg')).toEqual([]);
});

/** A letter by its place, as a keyboard that writes Hangul sends it. */
async function letter(page: Page, name: keyof typeof korean): Promise<void> {
  await pressAs(page, { key: korean[name], code: `Key${name.toUpperCase()}` });
}
