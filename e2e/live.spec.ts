// The live room as a class meets it: host and phones through a lesson, a lost host, a phone asleep, a dropped line, the end.
import { faultsOf } from './axe';
import { isReady, slideUp } from './deck';
import { closeVote, cutOn, join, newPhone, openRoom, pollTitle, receiptOn, vote, wallOf } from './live';
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
    await deck.keyboard.press('ArrowRight');
    await expect(wallOf(deck).locator('.wall-plot')).toContainText('47.7 %');
    await expect(wallOf(deck).locator('.wall-changed')).toContainText('1 of 3');
    const table = first.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText(['Round 1', 'Round 2', 'Poll']);
    await expect(table.getByRole('row', { name: /Keep/ })).toContainText(/your answer\s*2\s*3\s*39\.3/);
    await expect(table).not.toContainText(/\d+ %.*\d+ %.*\d+ %.*\d+ %/);
    await expect(first.getByText('Under 10 votes there are counts only.')).toBeVisible();
    expect(await faultsOf(first)).toEqual([]);
    await deck.keyboard.press('ArrowLeft');
    await expect(wallOf(deck).locator('.wall')).not.toContainText('47.7');
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
    expect(await cutOn(deck, '.deck-room')).toEqual([]);
    expect(await faultsOf(deck)).toEqual([]);
    await deck.keyboard.press('ArrowRight');
    await expect(deck.locator('.deck-room')).toBeHidden();
  });
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

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
] as const) {
  test(`nothing on the wall is cut or touches another at ${width} × ${height}, light and dark`, async ({ page: deck, browser }) => {
    await deck.setViewportSize({ width, height });
    const code = await openRoom(deck);
    const { page: phone, context } = await join(browser, code);
    const wall = await deck.context().newPage();
    await wall.setViewportSize({ width, height });
    await wall.goto(`/live/wall/${code}`);
    const look = async (heading: string | RegExp) => {
      await expect(wall.getByRole('heading', { level: 2, name: heading })).toBeVisible();
      expect.soft(await cutOn(wall, '.wall'), String(heading)).toEqual([]);
      for (const colorScheme of ['dark', 'light'] as const) {
        await wall.emulateMedia({ colorScheme });
        expect.soft(await faultsOf(wall), `${heading} ${colorScheme}`).toEqual([]);
      }
    };
    await look('Join on your phone');
    await deck.bringToFront();
    await deck.keyboard.press('v');
    await look(pollTitle);
    await vote(phone, 'Keep');
    await closeVote(deck);
    await expect(deck.locator('.deck-room')).toBeHidden();
    await deck.keyboard.press('v');
    await vote(phone, 'Withdraw');
    await closeVote(deck);
    await expect(wall.locator('.wall-plot')).toContainText('47.7 %');
    await look(pollTitle);
    await context.close();
  });
}

test('the start page, the way to what is kept, and a room that is opened from it', async ({ page }) => {
  await page.goto('/live');
  expect(await faultsOf(page)).toEqual([]);
  await expect(page.getByRole('link', { name: /line by line/ })).toHaveAttribute('href', '/privacy');
  await page.getByRole('button', { name: 'Open a room' }).click();
  await expect(page.getByText('Your room is open.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'The desk' }).click();
  await expect(page.getByText('No question has been asked.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('a room’s pages run nothing that was not in them when they were built, and only its wall and its desk stand in a frame, of this site', async ({
  request,
}) => {
  for (const [path, ancestors] of [
    ['/live', "'none'"],
    ['/join', "'none'"],
    ['/join/K7PMQ4', "'none'"],
    ['/live/wall/K7PMQ4', "'self'"],
    ['/live/desk/K7PMQ4', "'self'"],
  ] as const) {
    const answer = await request.get(path);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text())?.[1] ?? '';
    expect(policy, path).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')+; style-src( 'sha256-[\w+/=]+')+;/);
    expect(policy, path).not.toContain('unsafe');
    expect(answer.headers()['content-security-policy'], path).toContain(`frame-ancestors ${ancestors}`);
  }
});
