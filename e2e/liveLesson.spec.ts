// The live room as a class meets it: host and phones through a lesson from the first vote to the reveal, and what moved them.
import type { RoomState } from '@/rooms/wire';
import { faultsOf } from './axe';
import { isReady, slideUp } from './deck';
import { closeVote, join, openRoom, pollTitle, receiptOn, vote, wallOf } from './live';
import { expect, test } from './strictTest';

test('a lesson: three phones, two rounds, a change, the talk between, the reveal', async ({ page: deck, context, browser }) => {
  test.slow();
  const code = await openRoom(deck);
  const [speaker] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('s')]);
  await isReady(speaker);
  const desk = speaker.frameLocator('.speaker-room iframe');
  await expect(desk.getByText('The class', { exact: true })).toBeVisible();
  await deck.bringToFront();

  const phones = [await join(browser, code), await join(browser, code), await join(browser, code)];
  const [first, second, third] = phones.map(({ page }) => page) as [typeof deck, typeof deck, typeof deck];
  await expect(wallOf(deck).locator('.wall-here')).toContainText('3 here');
  expect(await faultsOf(first)).toEqual([]);

  await test.step('phones follow the slides that settle, look back, and come back to live', async () => {
    await deck.keyboard.press('j');
    await expect(deck.locator('.deck-room')).toBeHidden();
    await deck.keyboard.press('ArrowRight');
    await deck.keyboard.press('ArrowRight');
    const title = (await slideUp(deck).getAttribute('data-title')) ?? '';
    await expect(first.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(first.locator('.phone-rows li').first()).toBeVisible();
    await expect(first.locator('.phone-top')).toContainText(/Live, \d+ of \d+/);
    await expect(first.getByRole('button', { name: 'Live' })).toBeDisabled();
    await first.getByRole('button', { name: 'Slide before' }).click();
    await expect(first.getByRole('heading', { level: 1 })).not.toHaveText(title);
    await expect(first.locator('.phone-top')).toContainText('Looking back');
    await first.getByRole('button', { name: 'Live' }).click();
    await expect(first.getByRole('heading', { level: 1 })).toHaveText(title);
    await deck.keyboard.press('b');
    await expect(second.getByText('The wall is blank for a moment.')).toBeVisible();
    await deck.keyboard.press('b');
    await expect(second.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  await test.step('the first round: one group of choices, a receipt, a change; the wall says no more than how many', async () => {
    await deck.keyboard.press('v');
    await expect(wallOf(deck).getByRole('heading', { name: pollTitle })).toBeVisible();
    const group = first.getByRole('group', { name: 'Choose one' });
    await expect(group.getByRole('radio')).toHaveCount(3);
    expect(new Set(await group.getByRole('radio').evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).name))).size).toBe(1);
    for (const row of await group.locator('label').all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    for (const button of await first.locator('.phone').getByRole('button').all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    expect(await faultsOf(first)).toEqual([]);
    await vote(first, 'Withdraw');
    await vote(second, 'Withdraw');
    await vote(third, 'Keep');
    await expect(receiptOn(first)).toHaveAttribute('role', 'status');
    await expect(first.getByText('3 of 3 have voted.')).toBeVisible();
    await expect(wallOf(deck).locator('.wall-counted')).toContainText('3 of 3 have voted');
    await expect(wallOf(deck).locator('.wall')).not.toContainText('%');
    expect(await faultsOf(first)).toEqual([]);

    await first.getByRole('button', { name: 'Change my vote' }).click();
    await vote(first, 'Keep');
    await expect(desk.getByRole('table', { name: 'The class so far' })).toContainText(/Withdraw\s*1\s*Keep\s*2/);
    await deck.keyboard.press('v');
    await expect(first.getByText('The vote is closed.')).toBeVisible();
    await expect(first.getByRole('radio').first()).toBeDisabled();
    expect(await faultsOf(first)).toEqual([]);
  });

  await test.step('the class talks over the slides, then votes again', async () => {
    await deck.keyboard.press('ArrowRight');
    await expect(deck.locator('.deck-room')).toBeHidden();
    await expect(first.getByText('You are in.')).toBeVisible();
    await deck.keyboard.press('ArrowRight');
    await deck.keyboard.press('v');
    await expect(first.locator('.phone-top')).toContainText('Second round, open');
    await vote(first, 'Keep');
    await vote(second, 'Keep');
    await vote(third, 'Keep');
    await deck.keyboard.press('v');
  });

  await test.step('the reveal: the class, then the poll; a table on the phone', async () => {
    await expect(wallOf(deck).getByText('Voting is closed.')).toBeVisible();
    await deck.keyboard.press('ArrowRight');
    await expect(wallOf(deck).getByText('changed their answer after the talk.')).toBeVisible();
    await expect(wallOf(deck).locator('.wall')).not.toContainText('47.7');
    await expect(wallOf(deck).getByText('A class is no sample, so it has no margin of error.')).toBeVisible();
    // What the wall does not show yet the phones do not show either.
    const table = first.getByRole('table');
    const pollInState = async () => ((await (await deck.request.get(`/api/live/${code}/state`)).json()) as RoomState).pollShown;
    await expect(table.getByRole('columnheader')).toHaveText(['Round 1', 'Round 2']);
    await expect(first.locator('.phone')).not.toContainText(/47\.7|39\.3|Realmeter/);
    expect(await pollInState()).toBe(false);
    expect(await faultsOf(first)).toEqual([]);
    await deck.keyboard.press('ArrowRight');
    await expect(wallOf(deck).locator('.wall-plot')).toContainText('47.7 %');
    await expect(wallOf(deck).locator('.wall-changed')).toContainText('1 of 3');
    await expect(table.getByRole('columnheader')).toHaveText(['Round 1', 'Round 2', 'Poll']);
    await expect(table.getByRole('row', { name: /Keep/ })).toContainText(/your answer\s*2\s*3\s*39\.3/);
    await expect(table).not.toContainText(/\d+ %.*\d+ %.*\d+ %.*\d+ %/);
    await expect(first.getByText('Under 10 votes there are counts only.')).toBeVisible();
    expect(await faultsOf(first)).toEqual([]);
    expect(await pollInState()).toBe(true);
    await deck.keyboard.press('ArrowLeft');
    await expect(wallOf(deck).locator('.wall')).not.toContainText('47.7');
    await expect(table.getByRole('columnheader')).toHaveText(['Round 1', 'Round 2']);
    await deck.keyboard.press('Escape');
    await expect(deck.locator('.deck-room')).toBeHidden();
  });

  await test.step('clearing can be taken back', async () => {
    await desk.getByRole('button', { name: 'Clear' }).click();
    await expect(desk.getByRole('table', { name: 'The class so far' })).not.toContainText(/[1-9]$/);
    await desk.getByRole('button', { name: 'Bring the votes back' }).click();
    await expect(desk.getByRole('table', { name: 'The class so far' })).toContainText(/Keep\s*2\s*3/);
  });

  await test.step('the desk downloads counts and ends the room', async () => {
    await desk.getByText('The room', { exact: true }).click();
    const [download] = await Promise.all([speaker.waitForEvent('download'), desk.getByRole('link', { name: /Download/ }).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^class-${code}.*\\.csv$`));
    await desk.getByRole('button', { name: 'End the room', exact: true }).click();
    await desk.getByRole('button', { name: 'End the room now' }).click();
    for (const phone of [first, second, third]) await expect(phone.getByRole('heading', { name: 'This room has ended.' })).toBeVisible();
    expect(await faultsOf(first)).toEqual([]);
    await expect(deck.locator('.deck-room iframe')).toHaveCount(0);
  });
  for (const { context: profile } of phones) await profile.close();
});

test('what moved the class: one tap on a fact, a ranking with sources', async ({ page: deck, browser }) => {
  const code = await openRoom(deck);
  const { page: phone, context } = await join(browser, code);
  await deck.evaluate(() => localStorage.setItem('live-question', 'moved-2019-dispute'));
  await deck.keyboard.press('v');
  await expect(phone.getByRole('heading', { name: 'What moved you' })).toBeVisible();
  await phone.getByRole('radio').nth(1).check();
  await phone.getByRole('button', { name: 'Vote' }).click();
  await expect(receiptOn(phone)).toContainText('Your vote is in');
  await closeVote(deck);
  const ranking = wallOf(deck).locator('.wall-ranking li');
  await expect(ranking).toHaveCount(4);
  await expect(ranking.first().locator('.wall-figure')).toHaveText('1');
  await expect(ranking.first().locator('.wall-small')).not.toBeEmpty();
  await expect(phone.getByRole('table').getByRole('link').first()).toHaveAttribute('href', /^\/evidence#/);
  expect(await faultsOf(phone)).toEqual([]);
  await context.close();
});
