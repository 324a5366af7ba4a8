// The host of a live room: opens one, locks it, loses it and takes it back, hands over the wheel.
import { faultsOf } from './axe';
import { isReady } from './deck';
import { join, newPhone, openRoom, pollTitle } from './live';
import { expect, test } from './strictTest';

test('the start page, the way to what is kept, and a room that is opened from it', async ({ page }) => {
  await page.goto('/live');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: /line by line/ }).click();
  await expect(page).toHaveURL(/\/privacy$/);
  await expect(page.getByText('No names, no accounts, no free text and no points: by choice.')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Open a room' }).click();
  await expect(page.getByText('Your room is open.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'The desk' }).click();
  await expect(page.getByText('No question has been asked.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('a room that is locked says so to who comes late, and a wrong code to who mistypes', async ({ page: deck, browser }) => {
  const code = await openRoom(deck);
  await deck.goto(`/live/desk/${code}`);
  await deck.getByText('The room', { exact: true }).click();
  await deck.getByRole('button', { name: 'Lock the room' }).click();
  await expect(deck.getByRole('button', { name: 'Lock the room' })).toHaveAttribute('aria-pressed', 'true');
  expect(await faultsOf(deck)).toEqual([]);
  const late = await newPhone(browser);
  await late.page.goto(`/join/${code}`);
  await late.page.getByRole('button', { name: 'Join' }).click();
  await expect(late.page.getByRole('alert').filter({ hasText: /\S/ })).toContainText(/lock/i);
  await late.page.goto('/join');
  expect(await faultsOf(late.page)).toEqual([]);
  await late.page.getByRole('textbox', { name: 'Code on the wall' }).fill('zz9');
  await late.page.getByRole('button', { name: 'Join' }).click();
  await expect(late.page.getByRole('alert').filter({ hasText: /\S/ })).toHaveText('A code has six letters and figures.');
  await late.page.getByRole('textbox', { name: 'Code on the wall' }).fill('zz9 zz9');
  await late.page.getByRole('button', { name: 'Join' }).click();
  await expect(late.page.getByRole('alert').filter({ hasText: /\S/ })).toContainText(/no (such )?room/i);
  await late.context.close();
});

test('a lost host takes the room back in another profile, and drives it', async ({ page: deck, browser }) => {
  const code = await openRoom(deck);
  const phone = await join(browser, code);
  await deck.goto('/live');
  await deck.getByRole('button', { name: 'Show the recovery link, once' }).click();
  const link = await deck.locator('.desk-recovery code').innerText();
  await expect(deck.getByRole('img', { name: 'QR code of the recovery link' })).toBeVisible();
  expect(await faultsOf(deck)).toEqual([]);
  await deck.reload();
  await expect(deck.getByText('Your room is open.')).toBeVisible();
  await expect(deck.getByRole('button', { name: 'Show the recovery link, once' })).toHaveCount(0);
  await deck.goto('about:blank');

  const other = await browser.newContext();
  const laptop = await other.newPage();
  await laptop.goto(link);
  await expect(laptop.getByText('Your room is open.')).toBeVisible();
  expect(laptop.url()).not.toContain('#');
  await laptop.getByRole('link', { name: 'Open the slides' }).click();
  await isReady(laptop);
  await laptop.keyboard.press('v');
  await expect(phone.page.getByRole('heading', { name: pollTitle })).toBeVisible();
  await phone.context.close();
  await other.close();
});

test('a room is taken over by its link pasted or typed, and a wrong or an old link has one clear sentence', async ({ page: deck, browser }) => {
  const code = await openRoom(deck);
  await deck.goto('/live');
  await deck.getByRole('button', { name: 'Show the recovery link, once' }).click();
  const link = await deck.locator('.desk-recovery code').innerText();
  const other = await browser.newContext();
  const laptop = await other.newPage();
  await laptop.goto('/live');
  const field = laptop.getByRole('textbox', { name: 'Recovery link of a room' });
  const take = laptop.getByRole('button', { name: 'Take the room over' });
  const fault = laptop.getByRole('alert').filter({ hasText: /\S/ });
  const wrong = /^This link takes no room over\. It may be mistyped or not whole, or its room has ended\./;

  await test.step('wrong links', async () => {
    const token = link.split('.').at(-1) ?? '';
    const mistyped = `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`;
    for (const typed of ['', code, link.slice(0, -3), `${code}.${mistyped}`, `ZZ9ZZ9.${token}`]) {
      await field.fill(typed);
      await take.click();
      await expect(fault, typed).toHaveText(wrong);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(laptop.getByText('Your room is open.')).toHaveCount(0);
    }
    expect(await faultsOf(laptop)).toEqual([]);
    await laptop.goto(`${new URL(link).origin}/live#${code}.${token.slice(0, 30)}`);
    await laptop.reload();
    await expect(fault).toHaveText(wrong);
  });

  await test.step('typed by hand, small letters and all', async () => {
    await field.fill(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}.${link.split('.').at(-1)}`);
    await field.press('Enter');
    await expect(laptop.getByText('Your room is open.')).toBeVisible();
    await expect(laptop.locator('.live-code')).toContainText(`${code.slice(0, 3)} ${code.slice(3)}`);
  });

  await test.step('of a room that has ended', async () => {
    await laptop.goto(`/live/desk/${code}`);
    await laptop.getByText('The room', { exact: true }).click();
    await laptop.getByRole('button', { name: 'End the room', exact: true }).click();
    await laptop.getByRole('button', { name: 'End the room now' }).click();
    await expect(laptop.getByText('This room has ended.')).toBeVisible();
    await laptop.goto('/live');
    await field.fill(link);
    await take.click();
    await expect(fault).toHaveText(wrong);
  });
  await other.close();
});

test('a second computer asks for the wheel, and gets it when it is given', async ({ page: deck, browser }) => {
  const code = await openRoom(deck);
  await deck.goto('/live');
  await deck.getByRole('button', { name: 'Show the recovery link, once' }).click();
  const link = await deck.locator('.desk-recovery code').innerText();
  await deck.goto(`/live/desk/${code}`);
  const other = await browser.newContext();
  const laptop = await other.newPage();
  // Taking the room takes the wheel; the first window then asks for it.
  await laptop.goto(link);
  await expect(laptop.getByText('Your room is open.')).toBeVisible();
  await laptop.goto(`/live/desk/${code}`);
  await expect(deck.getByText('Another window drives this room.')).toBeVisible();
  await expect(deck.getByRole('button', { name: 'Open the vote' })).toBeDisabled();
  await deck.getByRole('button', { name: 'Ask for the wheel' }).click();
  await expect(laptop.getByText('Another window asks for the wheel.')).toBeVisible();
  expect(await faultsOf(laptop)).toEqual([]);
  await laptop.getByRole('button', { name: 'Give it' }).click();
  await expect(deck.getByRole('button', { name: 'Open the vote' })).toBeEnabled();
  await expect(laptop.getByText('Another window drives this room.')).toBeVisible();
  await other.close();
});
