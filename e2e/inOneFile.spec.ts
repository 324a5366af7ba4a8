// The briefing in one file, opened from a stick: no request, the talk by the keyboard, hands counted, paper, and nothing of the answers for students.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type APIRequestContext, type Page, type TestInfo } from '@playwright/test';
import { briefing } from '@/briefing/load';
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
  expect(html).not.toMatch(/class="[^"]*\b(answer|slide-notes|slide-answer|pack-notes)\b/);
});
