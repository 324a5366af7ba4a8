// The deck's keys: each does what the help says, none does it in a field, other keyboards have them too, and letters can be switched off.
import { expectUp, isReady, openDeck, pressAs, slidesOf } from './deck';
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

test('a keyboard that writes no Latin has its letters by their places; keys while composing are the writer’s', async ({ page }) => {
  await openDeck(page);
  const slides = await slidesOf(page);
  await pressAs(page, { key: 'ㅜ', code: 'KeyN' });
  await expectUp(page, slides[1] ?? '');
  await pressAs(page, { key: 'з', code: 'KeyP' });
  await expectUp(page, slides[0] ?? '');
  await pressAs(page, { key: 'ㅜ', code: 'KeyN', isComposing: true });
  await pressAs(page, { key: 'Process', code: 'KeyB' });
  await expect(page.locator('.deck-screen')).toBeVisible();
  await expectUp(page, slides[0] ?? '');
});

test('a key held down neither flickers nor races', async ({ page }) => {
  await openDeck(page);
  const slides = await slidesOf(page);
  await pressAs(page, { key: 'b', code: 'KeyB' });
  for (let times = 0; times < 3; times += 1) await pressAs(page, { key: 'b', code: 'KeyB', repeat: true });
  await expect(page.locator('.deck-screen')).toBeVisible();
  await page.keyboard.press('b');
  await pressAs(page, { key: 'ArrowRight', code: 'ArrowRight' });
  for (let times = 0; times < 5; times += 1) await pressAs(page, { key: 'ArrowRight', code: 'ArrowRight', repeat: true });
  await expectUp(page, slides[1] ?? '');
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
