// A teacher prepares an hour: finds a chapter's lesson, opens its answers, follows a fact, and prints a sheet for the class.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { chaptersOf } from './sitemap';
import { expect, test } from './strictTest';

const address = '/lessons';
const lessonsOn = (page: Page) => page.locator('section.chapter-lesson');
const part = (lesson: Locator, name: string) => lesson.getByRole('region', { name: new RegExp(`^${name}: `) });

test('each lesson has goals, a comparison of sources, questions and a quiz', async ({ page, request }) => {
  await page.goto(address);
  // A later chapter may have no lesson yet.
  const taught = await lessonsOn(page)
    .locator('header a[href^="/chapters/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(taught.length).toBeGreaterThanOrEqual(4);
  expect(await chaptersOf(request)).toEqual(expect.arrayContaining(taught));
  for (const [index, chapter] of taught.entries()) {
    const lesson = lessonsOn(page).nth(index);
    expect(await part(lesson, 'Goals').getByRole('listitem').count(), chapter).toBeGreaterThanOrEqual(3);
    const phrases = part(lesson, 'Compare the sources').getByRole('table').getByRole('row');
    expect(await phrases.count(), chapter).toBeGreaterThanOrEqual(4);
    expect(await part(lesson, 'Questions to discuss').locator('.ask').count(), chapter).toBeGreaterThanOrEqual(3);
    const quiz = part(lesson, 'Quiz').locator('.lesson-quiz > li');
    expect(await quiz.count(), chapter).toBeGreaterThanOrEqual(4);
    for (const question of await quiz.all()) expect(await question.locator('.options li').count()).toBeGreaterThanOrEqual(3);
  }
});

test('the links above a lesson lead to its parts', async ({ page }) => {
  await page.goto(address);
  for (const link of await lessonsOn(page).locator('header li a').all()) {
    const target = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveCount(1);
  }
});

test('an answer stays folded until the keyboard opens it', async ({ page }) => {
  await page.goto(address);
  const answer = page
    .locator('details.answer')
    .filter({ has: page.locator('summary', { hasText: 'What a good answer weighs' }) })
    .first();
  const facts = answer.getByRole('list', { name: 'Facts' }).first();
  await expect(facts).toBeHidden();
  await answer.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(facts).toBeVisible();
  await expect(answer.locator('summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(facts.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(facts).toBeHidden();
});

test('the answer of a quiz names one of its options, and why', async ({ page }) => {
  await page.goto(address);
  for (const question of await page.locator('.lesson-quiz > li').all()) {
    await question.locator('summary').click();
    const named = await question.locator('.answer b').first().innerText();
    const letter = named.charCodeAt(0) - 'A'.charCodeAt(0);
    await expect(question.locator('.options li').nth(letter)).toHaveText(named.slice(3, -1));
    await expect(question.getByRole('list', { name: 'Facts' })).toBeVisible();
  }
});

test('every fact an answer rests on stands in the evidence, in the same words', async ({ page, request }) => {
  await page.goto(address);
  const cited = await page.locator('.fact-links a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(cited.length).toBeGreaterThan(100);
  const evidence = await (await request.get('/evidence')).text();
  const missing = [...new Set(cited)].filter((href) => !evidence.includes(`id="${href.replace('/evidence#', '')}"`));
  expect(missing).toEqual([]);

  const last = page.locator('.lesson-quiz > li').last();
  await last.locator('summary').click();
  const link = last.locator('.fact-links a').first();
  const statement = await link.innerText();
  await link.click();
  await expect(page.locator(':target')).toContainText(statement);
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('on paper', () => {
  test('the teacher’s sheet has every answer, folded or not', async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const lesson of await lessonsOn(page).all()) {
      await expect(lesson.locator('.fact-links').first()).toBeVisible();
      await expect(lesson.locator('.fact-links').last()).toBeVisible();
      await expect(lesson.locator('.room-to-write').first()).toBeHidden();
    }
    await expect(page.getByRole('group', { name: 'On paper' })).toBeHidden();
    await expect(lessonsOn(page).nth(1)).toHaveCSS('break-before', 'page');
  });

  test('the student’s sheet has room to write, and no answer', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('radio', { name: 'Without them, with room to write' }).check();
    await page.locator('details.answer summary').first().click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.answer').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.room-to-write').first()).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Your notes' }).first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('answers open, and the sheet can be chosen', async ({ page }) => {
    await page.goto(address);
    const answer = page.locator('details.answer').first();
    await answer.locator('summary').click();
    await expect(answer.getByRole('list', { name: 'Facts' }).first()).toBeVisible();
    await page.getByRole('radio', { name: 'Without them, with room to write' }).check();
    await page.emulateMedia({ media: 'print' });
    await expect(answer).toBeHidden();
  });
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing scrolls sideways with every answer open, and each link is as tall as a finger needs', async ({ page }) => {
    await page.goto(address);
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const heights = await page
      .locator('.fact-links a, .answer summary, .paper-choice label')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

test('no accessibility fault with every answer open, and enough contrast in the dark', async ({ page }) => {
  test.slow(); // Two thousand elements on one page.
  await page.goto(address);
  await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  const light = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(light.violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(dark.violations).toEqual([]);
});
