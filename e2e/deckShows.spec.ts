// What a key shows or hides beside the slide: black and white, full screen, who says so, the time, the figure alone, notes, text.
import { expectUp, isReady, openDeck, saidBy, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

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
