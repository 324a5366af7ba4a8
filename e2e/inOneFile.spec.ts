// The briefing in one file, opened from a stick: no request, the talk by the keyboard, hands counted, paper, and nothing of the answers for students.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type APIRequestContext, type Page, type TestInfo } from '@playwright/test';
import { briefing } from '@/briefing/load';
import { colourFaultsOf } from './axe';
import { coloursOn, cutOn, pollTitle } from './live';
import { lettersOf, wordsOfPages } from './pdfText';

const all = briefing();
const mostBytes = 3_000_000;

/** @returns the file's address on this disk */
async function onStick(request: APIRequestContext, info: TestInfo, name: 'briefing' | 'briefing-student'): Promise<string> {
  const answer = await request.get(`/${name}.html`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-disposition']).toBe(`inline; filename="gsomia-${name}.html"`);
  const body = await answer.body();
  expect(body.length).toBeLessThanOrEqual(mostBytes);
  // As a person's folder may be called.
  const file = info.outputPath(`수업 자료 ${name}.html`);
  writeFileSync(file, body);
  return pathToFileURL(file).href;
}

/** @returns everything that went wrong or out */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`request: ${request.url()}`));
  page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  return seen;
}

const up = (page: Page) => page.locator('.slide[data-up]');

for (const name of ['briefing', 'briefing-student'] as const) {
  test(`/${name}.html asks for nothing, names its version and its day, and every link in it leads somewhere`, async ({ page, request }, info) => {
    const address = await onStick(request, info, name);
    const seen = watch(page);
    await page.goto(address);
    await expect(page.getByText(new RegExp(`^Version ${all.dataPackage.version}, as of \\d+ \\w+ \\d{4}, copy [0-9a-f]{8}\\.`))).toBeVisible();
    for (const { title } of all.chapters) await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toHaveCount(1);
    expect(await page.locator('.file-part:not(.file-deck) figure.figure').count()).toBe(all.figures.length);
    expect(await page.locator('figure.figure:not(:has(table))').count()).toBe(0);
    const dead = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
      const inside = links.filter((href) => href.startsWith('#') && href !== '#' && !document.getElementById(href.slice(1)));
      const outside = links.filter((href) => !/^(#|https:|http:|mailto:)/.test(href) || /localhost|this-site/.test(href));
      return { twice, inside, outside };
    });
    expect(dead).toEqual({ twice: [], inside: [], outside: [] });
    expect(seen).toEqual([`request: ${address}`]);
  });
}

test('the ten-minute talk goes by the keyboard, with steps, notes, sources and hands counted', async ({ page, request }, info) => {
  const address = await onStick(request, info, 'briefing');
  const seen = watch(page);
  await page.goto(address);
  await page.getByRole('button', { name: '10 minutes' }).click();
  await expect(up(page)).toHaveAttribute('data-kind', 'cover');
  const slides = await page.locator('.slide:not([hidden])').count();
  expect(slides).toBeGreaterThan(8);

  let asked = false;
  for (let press = 0; press < 3 * slides; press += 1) {
    if (!asked && (await up(page).getAttribute('data-steps')) === '2') {
      asked = true;
      const answer = up(page).locator('.slide-says').first();
      await expect(answer).toBeHidden();
      for (const key of ['1', '2', '2', '4', 'Shift+4']) await page.keyboard.press(key);
      await expect(page.getByRole('status').filter({ hasText: 'hands' })).toHaveText('First 1, second 2, third 0, fourth 0. 3 hands.');
      await page.keyboard.press('n');
      await expect(up(page).locator('.slide-notes')).toBeVisible();
      await page.keyboard.press('n');
      await page.keyboard.press('a');
      await expect(up(page).locator('.slide-who')).toBeVisible();
      await page.keyboard.press('a');
      await page.keyboard.press(' ');
      await expect(answer).toBeVisible();
      await page.keyboard.press('ArrowLeft');
      await expect(answer).toBeHidden();
      await page.keyboard.press('0');
      await expect(page.getByRole('status').filter({ hasText: 'hands' })).toHaveCount(0);
    }
    await page.keyboard.press('ArrowRight');
  }
  expect(asked).toBe(true);
  await expect(up(page)).toHaveAttribute('data-kind', 'sources');
  await page.keyboard.press('b');
  await expect(page.locator('.black')).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('Home');
  await expect(up(page)).toHaveAttribute('data-kind', 'cover');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(seen).toEqual([`request: ${address}`]);
});

test('a lesson by hands: the pollster’s question, two rounds, both beside the poll, from a file without any network', async ({ page, request }, info) => {
  const address = await onStick(request, info, 'briefing');
  const seen = watch(page);
  await page.goto(address);
  await page.getByRole('button', { name: '20 minutes' }).click();
  const wall = page.locator('.deck-room .wall');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await test.step('the first round, with the options of the poll', async () => {
    await press('ArrowRight', 'c');
    await expect(wall.getByRole('heading', { name: pollTitle })).toBeVisible();
    await expect(wall.getByText('Asked as an answer to Japan’s taking South Korea off its white list.')).toBeVisible();
    await expect(wall.locator('.wall-hand-says')).toHaveText(['Withdraw', 'Keep', 'Don’t know']);
    await press('1', '1', '1', '2', '2', '2', '2', 'Shift+2', '3');
    await expect(wall.locator('.wall-hand-count')).toHaveText(['3', '3', '1']);
    await expect(wall.getByText('First round, counted by hand')).toBeVisible();
    await expect(page.locator('.hands')).toBeHidden();
    // A key of the talk does nothing to the slide beneath, but the screen can be black.
    const slide = await up(page).getAttribute('id');
    await press('n', 'End', 'b');
    await expect(page.locator('.black')).toBeVisible();
    await press('b', 'ArrowRight');
    await expect(wall).toBeHidden();
    expect(await up(page).getAttribute('id')).toBe(slide);
  });

  await test.step('the talk goes on, then the second round', async () => {
    await press('ArrowRight', 'c');
    await expect(wall.getByText('Second round, counted by hand')).toBeVisible();
    await press('1', '2', '2', '2', '2', '2', '3');
  });

  await test.step('both rounds, then the poll with its sample and its margin, marked as counted by hand', async () => {
    await press('ArrowRight');
    await expect(wall.locator('.wall-aside').getByText('Counted by hand.')).toBeVisible();
    await expect(wall).not.toContainText('47.7');
    await press('ArrowRight');
    expect(await wall.locator('.wall-bar .wall-count').allTextContents()).toEqual(['3', '1', '47.7 %', '3', '5', '39.3 %', '1', '1', '13.0 %']);
    await expect(wall.getByText('Realmeter: 502 adults, 6 August 2019, margin ±4.4. The same question, in Korean.')).toBeVisible();
    await expect(wall.getByText('A class is no sample, so it has no margin of error.')).toBeVisible();
    await expect(wall).not.toContainText('changed');
    expect(await coloursOn(wall)).toEqual({ fills: 3, hatched: 3 });
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect.soft(await cutOn(page, '.deck-room'), `${width} × ${height}`).toEqual([]);
    }
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await colourFaultsOf(page), colorScheme).toEqual([]);
    }
    await press('ArrowRight');
    await expect(wall).toBeHidden();
  });

  await test.step('another question of the chapter; leaving it leaves the talk where it was', async () => {
    await press('c');
    await expect(wall.getByText('First round, counted by hand')).toBeVisible();
    await press('c');
    await expect(wall.getByRole('heading', { level: 2 })).not.toHaveText(pollTitle);
    await press('Escape');
    await expect(wall).toBeHidden();
    await expect(up(page)).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
  expect(seen).toEqual([`request: ${address}`]);
});

test('prints the reading on paper, and the slides while they are shown', async ({ page, request }, info) => {
  await page.goto(await onStick(request, info, 'briefing'));
  const reading = await wordsOfPages(await page.pdf({ format: 'A4' }));
  expect(reading[0]).toContain(lettersOf(`Version ${all.dataPackage.version}`));
  for (const { title } of all.chapters) expect(reading.join('')).toContain(lettersOf(title));
  await page.getByRole('button', { name: '10 minutes' }).click();
  const shown = await page.locator('.slide:not([hidden])').count();
  const slides = await wordsOfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(slides.filter((words) => words !== '').length).toBe(shown);
  expect(reading.length).toBeGreaterThan(40);
});

test.describe('with scripts forbidden', () => {
  test.use({ javaScriptEnabled: false });

  test('all is there as text, the slides too, and nothing waits for a key', async ({ page, request }, info) => {
    await page.goto(await onStick(request, info, 'briefing'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: '10 minutes' })).toBeHidden();
    await expect(page.locator('#deck .slide').first()).toBeVisible();
    await expect(page.locator('#deck .slide').last()).toBeVisible();
  });
});

test('the students’ file holds no answer of a lesson and no note of the speaker’s', async ({ request }) => {
  const wordsOf = async (path: string) => lettersOf((await (await request.get(path)).text()).replaceAll(/<[^>]*>/g, '').replaceAll('&nbsp;', ' '));
  const [whole = '', students = '', ...reading] = await Promise.all(
    ['/briefing.html', '/briefing-student.html', '/papers', '/glossary', ...all.chapters.map(({ id }) => `/chapters/${id}`)].map(wordsOf),
  );
  const answers = all.lessons.flatMap((lesson) => [
    ...lesson.quiz.map(({ why }) => why),
    ...lesson.questions.flatMap(({ weighs }) => weighs.map(({ point }) => point)),
    ...lesson.exercise.look.map(({ point }) => point),
  ]);
  // A few sentences are the chapters' own, too: what one reads is not held back.
  const held = answers.map(lettersOf).filter((text) => !reading.some((words) => words.includes(text)));
  expect(held.length).toBeGreaterThan(60);
  for (const text of held) {
    expect.soft(whole.includes(text), `in the whole: ${text}`).toBe(true);
    expect.soft(students.includes(text), `for students: ${text}`).toBe(false);
  }
  const html = await (await request.get('/briefing-student.html')).text();
  expect(html).toContain('id="questions"');
  expect(html).not.toMatch(/"right":"/);
  expect(html).not.toMatch(/class="[^"]*\b(answer|slide-notes|slide-answer|pack-notes)\b/);
});
