// Hands in place of phones: counted in a room, and from the deck alone without any network.
import { faultsOf } from './axe';
import { isReady } from './deck';
import { closeVote, coloursOn, cutOn, join, openRoom, pollTitle, wallOf } from './live';
import { expect, test } from './strictTest';

test('hands are counted in a room: a held key once, Shift down, the wall without a count while a speaker’s window has it', async ({
  page: deck,
  context,
  browser,
}) => {
  const code = await openRoom(deck);
  const { page: phone, context: profile } = await join(browser, code);
  await deck.keyboard.press('c');
  const rows = wallOf(deck).locator('.wall-hand');
  await expect(rows.first()).toContainText('Hands up');
  await expect(phone.getByText('Hands are counted.')).toBeVisible();
  expect(await faultsOf(phone)).toEqual([]);
  await deck.keyboard.down('1');
  await deck.keyboard.down('1');
  await deck.keyboard.up('1');
  await expect(rows.nth(0).locator('.wall-hand-count')).toHaveText('1');
  for (const key of ['2', '2', '2', 'Shift+2']) await deck.keyboard.press(key);
  await expect(rows.nth(1).locator('.wall-hand-count')).toHaveText('2');
  await expect(rows.nth(1)).toContainText('Hands up');
  const [speaker] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('s')]);
  await isReady(speaker);
  await expect(rows.nth(1).locator('.wall-hand-count')).toHaveText('');
  await speaker.keyboard.press('3');
  await expect(speaker.frameLocator('.speaker-room iframe').getByRole('table', { name: 'The class so far' })).toContainText(/Keep\s*2\s*Don’t know\s*1/);
  await deck.bringToFront();
  await closeVote(deck, 'c');
  await expect(deck.locator('.deck-room')).toBeHidden();
  await deck.keyboard.press('c');
  await expect(wallOf(deck).getByText('Second round, counted by hand')).toBeVisible();
  await deck.keyboard.press('2');
  await closeVote(deck, 'c');
  await expect(wallOf(deck).getByText('Counted by hand.')).toBeVisible();
  await expect(wallOf(deck).locator('.wall')).not.toContainText('changed');
  await profile.close();
});

test.describe('without any network', () => {
  test.use({ tolerated: /ERR_INTERNET_DISCONNECTED/ });

  test('the same lesson by hands: two rounds and the same reveal, from the deck alone', async ({ page: deck, context }) => {
    await deck.goto('/present?minutes=20');
    await isReady(deck);
    const questions = deck.waitForResponse('**/live/questions.json');
    await deck.keyboard.press('ArrowRight');
    await (await questions).finished();
    await context.setOffline(true);
    const wall = deck.locator('.deck-room .wall');
    await deck.keyboard.press('c');
    await expect(wall.getByRole('heading', { name: pollTitle })).toBeVisible();
    await expect(wall.getByText('First round, counted by hand')).toBeVisible();
    for (const key of ['1', '1', '1', '2', '2', 'Shift+2', '3']) await deck.keyboard.press(key);
    await expect(wall.locator('.wall-hand-count')).toHaveText(['3', '1', '1']);
    await expect(wall.getByText('5 counted so far')).toBeVisible();
    await deck.keyboard.press('ArrowRight');
    await expect(deck.locator('.deck-room')).toBeHidden();
    await deck.keyboard.press('ArrowRight');
    await deck.keyboard.press('c');
    await expect(wall.getByText('Second round, counted by hand')).toBeVisible();
    for (const key of ['1', '2', '2', '2', '2', '3']) await deck.keyboard.press(key);
    await deck.keyboard.press('ArrowRight');
    await expect(wall.getByText('Counted by hand.')).toBeVisible();
    await expect(wall).not.toContainText('47.7');
    await deck.keyboard.press('ArrowRight');
    await expect(wall.locator('.wall-plot')).toContainText('47.7 %');
    await expect(wall).not.toContainText('changed');
    const counts = await wall.locator('.wall-bar .wall-count').allTextContents();
    expect(counts).toEqual(['3', '1', '47.7 %', '1', '4', '39.3 %', '1', '1', '13.0 %']);
    expect(await coloursOn(wall)).toEqual({ fills: 3, hatched: 3 });
    expect(await cutOn(deck, '.deck-room')).toEqual([]);
    expect(await faultsOf(deck)).toEqual([]);
    await deck.keyboard.press('ArrowRight');
    await expect(deck.locator('.deck-room')).toBeHidden();
  });
});
