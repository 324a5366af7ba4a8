// The deck's keys: each does what the help says, none does it in a field, and letters can be switched off.
import type { Page } from '@playwright/test';
import { expectUp, isReady, openDeck, saidBy, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

const ways = {
  next: ['ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n', 'PageDown'],
  previous: ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'p', 'Backspace', 'PageUp'],
};

test('forward, back, first and last', async ({ page }) => {
  // Its first slides come in one step each.
  await openDeck(page, '?minutes=45');
  const slides = await slidesOf(page);
  for (const [index, key] of ways.next.entries()) {
    await page.keyboard.press(key);
    await expectUp(page, slides[index + 1] ?? '');
  }
  for (const [index, key] of ways.previous.entries()) {
    await page.keyboard.press(key);
    await expectUp(page, slides[ways.next.length - index - 1] ?? '');
  }
  await page.keyboard.press('ArrowLeft');
  await expectUp(page, slides[0] ?? '');
  await page.keyboard.press('End');
  await expectUp(page, 'sources');
  await page.keyboard.press('ArrowRight');
  await expectUp(page, 'sources');
  await page.keyboard.press('Home');
  await expectUp(page, 'cover');
});

for (const [key, sign, colour, rgb] of [
  ['b', '.', 'black', 'rgb(0, 0, 0)'],
  ['w', ',', 'white', 'rgb(255, 255, 255)'],
] as const) {
  test(`${key} and ${sign} make the screen ${colour} and give the slide back`, async ({ page }) => {
    await openDeck(page);
    const screen = page.locator('.deck-screen');
    for (const [on, off] of [
      [key, key],
      [sign, 'Escape'],
    ] as const) {
      await page.keyboard.press(on);
      await expect(screen).toBeVisible();
      await expect(screen).toHaveCSS('background-color', rgb);
      expect(await screen.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
      await expect(saidBy(page)).toHaveText(`The screen is ${colour}`);
      await page.keyboard.press(off);
      await expect(screen).toBeHidden();
    }
    await expectUp(page, 'cover');
  });
}

test('F fills the screen and gives it back', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('deck');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

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
  await press(page, { key: '４', code: 'Digit4' });
  await page.keyboard.press('Enter');
  await expectUp(page, slides[3] ?? '');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expectUp(page, 'sources');
  await expect(line).toHaveText(`99 is beyond the end: this is the last of ${slides.length} slides.`);
});

test('a keyboard that writes no Latin has its letters by their places; keys while composing are the writer’s', async ({ page }) => {
  await openDeck(page);
  const slides = await slidesOf(page);
  await press(page, { key: 'ㅜ', code: 'KeyN' });
  await expectUp(page, slides[1] ?? '');
  await press(page, { key: 'з', code: 'KeyP' });
  await expectUp(page, slides[0] ?? '');
  await press(page, { key: 'ㅜ', code: 'KeyN', isComposing: true });
  await press(page, { key: 'Process', code: 'KeyB' });
  await expect(page.locator('.deck-screen')).toBeVisible();
  await expectUp(page, slides[0] ?? '');
});

test('a key held down neither flickers nor races', async ({ page }) => {
  await openDeck(page);
  const slides = await slidesOf(page);
  await press(page, { key: 'b', code: 'KeyB' });
  for (let times = 0; times < 3; times += 1) await press(page, { key: 'b', code: 'KeyB', repeat: true });
  await expect(page.locator('.deck-screen')).toBeVisible();
  await page.keyboard.press('b');
  await press(page, { key: 'ArrowRight', code: 'ArrowRight' });
  for (let times = 0; times < 5; times += 1) await press(page, { key: 'ArrowRight', code: 'ArrowRight', repeat: true });
  await expectUp(page, slides[1] ?? '');
});

test('F5 fills the screen where one is, and leaves slide, clock and screen as they are', async ({ page }) => {
  await openDeck(page);
  const slides = await slidesOf(page);
  for (const key of ['ArrowRight', 'ArrowRight', 't', 'b']) await page.keyboard.press(key);
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.press('F5');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('deck');
    await expectUp(page, slides[2] ?? '');
    await expect(page.locator('.deck-screen')).toBeVisible();
    await expect(page.locator('[data-deck="clock"]')).toHaveText(/^0:\d\d$/);
  }
});

test('a reload by other means keeps slide, clock and screen, too', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('t');
  await expect(page.locator('[data-deck="clock"]')).toHaveText('0:02');
  await page.keyboard.press('w');
  await page.reload();
  await isReady(page);
  await expectUp(page, (await slidesOf(page))[1] ?? '');
  await expect(page.locator('.deck-screen')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.locator('[data-deck="clock"]')).toHaveText(/^0:(0[2-9]|[1-5]\d)$/);
});

test('A says who: the figure’s sources and their rivals over it, and A or Escape takes them away', async ({ page }) => {
  await openDeck(page, '?minutes=45');
  const id = await page.locator('.slide:not([hidden])[data-kind="figure"]:has(.who-status b)').first().getAttribute('id');
  await openDeck(page, `?minutes=45&step=2#${id}`);
  const address = page.url();
  const who = slideUp(page).getByRole('region', { name: 'Says who?' });
  await expect(who).toBeHidden();
  for (const close of ['a', 'Escape']) {
    await page.keyboard.press('a');
    await expect(who).toBeVisible();
    expect(await who.getByRole('row').count()).toBeGreaterThan(0);
    await expect(slideUp(page).locator('.slide-foot')).toBeInViewport();
    await expect(saidBy(page)).toHaveText(/^Says who\?/);
    await page.keyboard.press(close);
    await expect(who).toBeHidden();
    expect(page.url()).toBe(address);
  }
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slide-who').filter({ visible: true })).toHaveCount(0);
});

test('A says who on every slide that claims something', async ({ page }) => {
  await openDeck(page, '?minutes=45');
  const without = await page.locator('.slide:not([hidden]):not(:has(.slide-who))').evaluateAll((slides) => slides.map(({ id }) => id));
  expect(without).toEqual(['contents', 'sources']);
});

test('T shows the time since the first slide was left', async ({ page }) => {
  await openDeck(page);
  const clock = page.locator('[data-deck="clock"]');
  await expect(clock).toBeHidden();
  await page.keyboard.press('t');
  await expect(clock).toHaveText('0:00');
  await page.keyboard.press('ArrowRight');
  await expect(clock).toHaveText('0:01');
  await page.keyboard.press('t');
  await expect(clock).toBeHidden();
});

test('Z shows a slide’s figure alone and larger, and nothing where there is none', async ({ page }) => {
  await openDeck(page, '?minutes=45');
  const asked = await page.locator('.slide:not([hidden]):has(.slide-asked)').first().getAttribute('id');
  await openDeck(page, `?minutes=45&step=2#${asked}`);
  const figure = slideUp(page).locator('.slide-picture:not([hidden]) svg[role="img"]');
  const before = await figure.boundingBox();
  await page.keyboard.press('z');
  await expect(slideUp(page).locator('.slide-asked')).toBeHidden();
  const after = await figure.boundingBox();
  expect(after?.height ?? 0).toBeGreaterThan(1.15 * (before?.height ?? 0));
  await page.keyboard.press('Escape');
  await expect(slideUp(page).locator('.slide-asked')).toBeVisible();
  await page.keyboard.press('z');
  await page.keyboard.press('Home');
  await page.keyboard.press('z');
  await expect(slideUp(page).getByRole('heading', { level: 1 })).toBeVisible();
});

test('D turns light and dark, L puts the notes below, R shows all as text', async ({ page }) => {
  await openDeck(page, '#background');
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('d');
  const notes = slideUp(page).locator('.slide-notes');
  await expect(notes).toBeHidden();
  await page.keyboard.press('l');
  await expect(notes).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(notes).toBeInViewport();
  await page.keyboard.press('l');
  await expect(notes).toBeHidden();
  await page.keyboard.press('r');
  const slides = await slidesOf(page);
  await expect(page.locator('.slide').filter({ visible: true })).toHaveCount(slides.length);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect(page.locator('.slide').filter({ visible: true })).toHaveCount(1);
});

test('? names the keys; letters can be switched off there, for good, and keys with names go on', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectUp(page, 'cover');
  await help.getByRole('checkbox', { name: 'letters' }).check();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(help).toBeHidden();
  await page.reload();
  await isReady(page);
  for (const key of ['n', 'b', '.', 'o', 'g', 's', 't', 'a', 'k', '?', '5']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expectUp(page, 'background');
  await expect(page.locator('.deck-screen')).toBeHidden();
  await expect(help).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('#sources')).toBeVisible();
});

test('keys with Ctrl, Alt or Meta are the browser’s, and a field keeps its letters', async ({ page }) => {
  await openDeck(page, '#closing');
  const kept = await page.evaluate(() =>
    ['n', '5', '0', 'ArrowRight'].flatMap((key) =>
      ['ctrlKey', 'altKey', 'metaKey'].filter(
        (held) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, [held]: true, bubbles: true, cancelable: true })),
      ),
    ),
  );
  expect(kept).toEqual([]);
  await page.keyboard.press('g');
  await page.keyboard.type('nbwp');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('textbox', { name: 'Go to slide' })).toHaveValue('nbw');
  await expectUp(page, 'closing');
  await expect(page.locator('.deck-screen')).toBeHidden();
});

/** A key as another keyboard or an input method sends it. */
async function press(page: Page, key: { key: string; code: string; repeat?: boolean; isComposing?: boolean }): Promise<void> {
  await page.evaluate((init) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })), key);
}
