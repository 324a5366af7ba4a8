// A pointer and a pen over the slide, from either window: a key each, gone with the slide, no trace in the address or the history.
import { expectUp, openDeck, openSpeaker, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

test('Q points and M draws on the wall from the speaker’s window; another slide has no marks; nothing is left in the history', async ({ page, context }) => {
  await openDeck(page, '?minutes=10');
  const speaker = await openSpeaker(context);
  const slides = await slidesOf(page);
  const [address, visits] = [page.url(), await page.evaluate(() => history.length)];
  await speaker.bringToFront();
  const mirror = slideUp(speaker).locator('.slide-frame');
  const box = (await mirror.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = (right: number, down: number) => [box.x + right * box.width, box.y + down * box.height] as const;
  await speaker.keyboard.press('q');
  await expect(speaker.locator('#deck')).toHaveAttribute('data-tool', 'pointer');
  await speaker.mouse.move(...at(0.25, 0.5));
  const spot = page.locator('.deck-spot');
  await expect(spot).toBeVisible();
  // At the same place of the slide, whatever its size.
  const shown = (await spot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const wall = page.viewportSize() ?? { width: 0, height: 0 };
  expect((shown.x + shown.width / 2) / wall.width).toBeCloseTo(0.25, 1);
  expect((shown.y + shown.height / 2) / wall.height).toBeCloseTo(0.5, 1);
  await speaker.keyboard.press('Escape');
  await expect(spot).toBeHidden();
  await expect(speaker.locator('[data-speaker="wall"]')).toBeEmpty();

  await speaker.keyboard.press('m');
  await speaker.mouse.move(...at(0.2, 0.2));
  await speaker.mouse.down();
  await speaker.mouse.move(...at(0.4, 0.4), { steps: 4 });
  await speaker.mouse.up();
  const lines = page.locator('.deck-marks polyline');
  await expect(lines).toHaveCount(1);
  await speaker.mouse.move(...at(0.6, 0.6));
  await expect(lines).toHaveCount(1);
  await speaker.keyboard.press('e');
  await expect(lines).toHaveCount(0);
  await expect(speaker.locator('.deck-marks polyline')).toHaveCount(0);
  await speaker.mouse.down();
  await speaker.mouse.move(...at(0.7, 0.4), { steps: 3 });
  await speaker.mouse.up();
  await expect(lines).toHaveCount(1);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(visits);
  // Whichever window is loaded again has them from the other.
  for (const window of [page, speaker]) {
    await window.reload();
    await expect(window.locator('.deck-marks polyline')).toHaveCount(1);
  }
  await page.keyboard.press('ArrowRight');
  await expectUp(speaker, slides[1] ?? '');
  for (const window of [page, speaker]) await expect(window.locator('.deck-marks polyline')).toHaveCount(0);
});

test('by mouse on the wall a stroke is no click, and the help names the keys', async ({ page }) => {
  await openDeck(page, '?minutes=10');
  const slides = await slidesOf(page);
  await page.keyboard.press('m');
  await expect(page.locator('#deck')).toHaveAttribute('data-tool', 'pen');
  await page.mouse.click(900, 300);
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(400, 320);
  await page.mouse.up();
  await expect(page.locator('.deck-marks polyline')).toHaveCount(2);
  await expectUp(page, slides[0] ?? '');
  await page.keyboard.press('m');
  await page.mouse.click(900, 300);
  await expectUp(page, slides[1] ?? '');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  for (const words of ['A pointer', 'A pen', 'Wipe the marks']) await expect(help).toContainText(words);
});

test('a pen on a squarer wall marks the same place: the mirror has the wall’s proportions', async ({ page, context }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openDeck(page, '?minutes=10');
  const speaker = await openSpeaker(context);
  const shape = async () => {
    const { width = 0, height = 1 } = (await slideUp(speaker).locator('.slide-frame').boundingBox()) ?? {};
    return width / height;
  };
  await expect.poll(shape).toBeCloseTo(4 / 3, 1);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(shape).toBeCloseTo(16 / 9, 1);
});

test('the screen stays awake from the first slide after the opening, and a refusal is no fault', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: (kind: string) => (asked.push(kind), Promise.reject(new DOMException('no', 'NotAllowedError'))) },
    });
  });
  await openDeck(page, '?minutes=10');
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(await asked()).toEqual([]);
  await page.keyboard.press('ArrowRight');
  expect(await asked()).toEqual(['screen']);
  // Whoever loads it again in the middle is presenting, too.
  await page.reload();
  await expect.poll(asked).toEqual(['screen']);
});
