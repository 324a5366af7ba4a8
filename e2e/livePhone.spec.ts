// A phone whose line is not what it should be: asleep, offline, without a stream, in a second tab; and a presenter who left.
import { faultsOf } from './axe';
import { isReady } from './deck';
import { join, newPhone, openRoom, pollTitle, receiptOn, vote } from './live';
import { expect, test } from './strictTest';

test('a phone that slept, a line that dropped, a server that is silent, a presenter who left: each has its sentence, and the phone comes back', async ({
  page: deck,
  browser,
}) => {
  test.slow();
  const code = await openRoom(deck);
  const { page: phone, context } = await join(browser, code);
  await deck.keyboard.press('v');
  await vote(phone, 'Keep');
  const streams: string[] = [];
  phone.on('request', (request) => request.url().includes('/stream') && streams.push(request.url()));

  await test.step('asleep and awake: the stream is opened anew at once', async () => {
    await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => streams.length).toBe(1);
    await phone.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(() => streams.length).toBe(2);
    await expect(phone.locator('.phone-top')).toContainText('First round, open');
  });

  await test.step('offline', async () => {
    await context.setOffline(true);
    await expect(phone.locator('.phone-top')).toContainText('You are offline');
    await expect(receiptOn(phone)).toContainText('Your vote is safe: Keep.');
    await expect(phone.getByRole('radio').first()).toBeDisabled();
    expect(await faultsOf(phone)).toEqual([]);
    await expect(phone.locator('.phone-top')).toContainText(/2\d seconds old/, { timeout: 30_000 });
    await context.setOffline(false);
    await expect(phone.locator('.phone-top')).toContainText('First round, open');
    await expect(receiptOn(phone)).toContainText('Your vote is in: Keep.');
  });

  await test.step('a silent server', async () => {
    await context.route('**/api/live/**', (route) => route.abort());
    await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(phone.locator('.phone-top')).toContainText('The server does not answer');
    await context.unroute('**/api/live/**');
    await phone.getByRole('button', { name: 'Try now' }).click();
    await expect(phone.locator('.phone-top')).toContainText('First round, open');
  });

  await test.step('a stream that is blocked: the phone asks instead', async () => {
    await context.route('**/stream', (route) => route.abort());
    await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await deck.keyboard.press('v');
    await expect(phone.getByText('The vote is closed.')).toBeVisible();
    await context.unroute('**/stream');
    await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  });

  await test.step('the presenter is away', async () => {
    await deck.goto('about:blank');
    await expect(phone.locator('.phone-top')).toContainText('The presenter is away', { timeout: 45_000 });
    expect(await faultsOf(phone)).toEqual([]);
  });

  await test.step('a reload keeps the place', async () => {
    await phone.reload();
    await expect(phone.getByRole('heading', { name: pollTitle })).toBeVisible();
    await expect(phone.getByRole('radio', { name: 'Keep' })).toBeChecked();
  });
  await context.close();
});

test('where no stream comes through, a phone asks: it votes, and hears that the presenter has left and is back', async ({ page: deck, browser }) => {
  test.slow();
  const code = await openRoom(deck);
  const { page: phone, context } = await newPhone(browser);
  await context.route('**/stream', (route) => route.abort());
  const streams: number[] = [];
  phone.on('response', (answer) => answer.url().includes('/stream') && streams.push(answer.status()));
  await phone.goto(`/join/${code}`);
  await phone.getByRole('button', { name: 'Join' }).click();
  await expect(phone.getByText('You are in.')).toBeVisible();
  await deck.keyboard.press('v');
  await vote(phone, 'Keep');
  // The only stream of this room is the host's: with it the last one goes.
  await deck.goto('about:blank');
  await expect(phone.locator('.phone-top')).toContainText('The presenter is away', { timeout: 45_000 });
  await expect(phone.getByText('The room goes on when the presenter is back.')).toBeVisible();
  await expect(phone.locator('.phone-top')).not.toContainText('The server does not answer');
  expect(await faultsOf(phone)).toEqual([]);
  await deck.goto('/present?minutes=20');
  await isReady(deck);
  await deck.keyboard.press('ArrowRight');
  await expect(phone.locator('.phone-top')).not.toContainText('The presenter is away');
  expect(streams).toEqual([]);
  await context.close();
});

test('a browser has one stream, however many tabs', async ({ page: deck, browser }) => {
  const code = await openRoom(deck);
  const { page: phone, context } = await join(browser, code);
  const streams: string[] = [];
  context.on('request', (request) => request.url().includes('/stream') && streams.push(request.url()));
  const tab = await context.newPage();
  await tab.goto(`/join/${code}`);
  await expect(tab.getByText('You are in.')).toBeVisible();
  expect(streams).toEqual([]);
  await deck.keyboard.press('v');
  for (const page of [phone, tab]) await expect(page.getByRole('heading', { name: pollTitle })).toBeVisible();
  await phone.close();
  await expect.poll(() => streams.length).toBe(1);
  await deck.keyboard.press('v');
  await expect(tab.getByText('The vote is closed.')).toBeVisible();
  await context.close();
});

test('the screen stays on while a question is open, from the first tap on, and no longer', async ({ page: deck, browser }) => {
  const code = await openRoom(deck);
  const { page: phone, context } = await newPhone(browser);
  await phone.addInitScript(() => {
    const held = Object.assign(window, { locks: 0 });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          held.locks += 1;
          return {
            released: false,
            release: async () => {
              held.locks -= 1;
            },
          };
        },
      },
    });
  });
  const locks = () => phone.evaluate(() => (window as unknown as { locks: number }).locks);
  await phone.goto(`/join/${code}`);
  await phone.getByRole('button', { name: 'Join' }).click();
  await deck.keyboard.press('v');
  await expect(phone.getByRole('heading', { name: pollTitle })).toBeVisible();
  expect(await locks()).toBe(0);
  await vote(phone, 'Keep');
  expect(await locks()).toBe(1);
  await deck.keyboard.press('v');
  await expect(phone.getByText('The vote is closed.')).toBeVisible();
  await expect.poll(locks).toBe(0);
  await context.close();
});
