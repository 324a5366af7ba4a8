// A reader follows a sentence to the official paper behind it, hears it in its own language, and finds the whole text.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { goByMenu } from './siteMenu';
import { expect, test } from './strictTest';

const paperOn = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('each paper has a head-note, points, words of its own, three questions and a way to the whole', async ({ page }) => {
  await page.goto('/papers');
  await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible();
  const names = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(names.length).toBeGreaterThanOrEqual(8);
  for (const name of names) {
    const paper = paperOn(page, name);
    await expect(paper.getByRole('term'), name).toHaveText([
      'Who',
      'When',
      'To whom',
      'Why it matters',
      'Who is speaking',
      'What would bear it out',
      'What is left unsaid',
    ]);
    expect(await paper.getByRole('heading', { level: 3 }).allInnerTexts(), name).toEqual([
      expect.stringContaining('What it says'),
      expect.stringContaining('In its own words'),
      expect.stringContaining('Ask of it'),
      expect.stringContaining('The whole text'),
    ]);
    expect(await paper.getByRole('figure').count(), name).toBeGreaterThanOrEqual(1);
    const whole = paper.locator('.paper-whole').getByRole('link').first();
    expect(await whole.getAttribute('href'), name).toMatch(/^https?:\/\//);
  }
});

test('a Korean sentence is marked as Korean, and its translation as ours', async ({ page }) => {
  await page.goto('/papers#kim-you-geun-announcement-2019');
  const paper = paperOn(page, 'Kim You-geun announces the suspension');
  await expect(paper).toBeInViewport();
  const quotation = paper.getByRole('figure').first();
  await expect(quotation.locator('[lang=ko]')).toContainText('종료 통보의 효력을 정지시키기로');
  await expect(quotation).toContainText('on the premise that it can end GSOMIA at any time');
  await expect(quotation).toContainText('Our translation from the Korean.');
  await expect(quotation).toContainText('Kim You-geun, 22 November 2019');
});

test('Korean and Japanese script is nowhere left without its language', async ({ page }) => {
  for (const address of ['/papers', '/about', '/lessons']) {
    await page.goto(address);
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        // An address is in no language.
        if (node.parentElement?.closest('.address, script')) continue;
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (/\p{Script=Hangul}/u.test(text) ? lang !== 'ko' : /[\p{Script=Han}\p{Script=Katakana}]/u.test(text) && lang !== 'ja') found.push(text);
      }
      return found;
    });
    expect(unmarked, address).toEqual([]);
  }
});

test('a note in a chapter leads to the paper, and the paper back to the note', async ({ page }) => {
  await page.goto('/chapters/us-pressure');
  const link = page.locator('.end-notes a[href="/papers#motegi-answer-2019"]').first();
  await expect(link).toHaveText('Foreign Minister Motegi’s answer the same evening');
  await page.goto((await link.getAttribute('href')) ?? '');
  const uses = page.getByRole('list', { name: 'Where the briefing uses it: Foreign Minister Motegi’s answer the same evening' });
  await uses.getByRole('listitem').filter({ hasText: 'Washington’s part' }).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/chapters\/us-pressure#ref-\d+$/);
});

test('the source’s page and the evidence lead to the paper, and so does the header', async ({ page }) => {
  await page.goto('/sources/japan-foreign-ministry-2019-08-22');
  await page.getByRole('main').getByRole('link', { name: 'Foreign Minister Kono’s statement on Seoul’s decision' }).click();
  await expect(page).toHaveURL('/papers#kono-statement-2019');
  await page.goto('/evidence#kono-protest');
  await expect(page.locator('#kono-protest').getByRole('link', { name: 'Foreign Minister Kono’s statement on Seoul’s decision' })).toHaveAttribute(
    'href',
    '/papers#kono-statement-2019',
  );
  await goByMenu(page, 'Papers');
  await expect(page).toHaveURL('/papers');
});

test('a lesson reads a paper in four steps, its answers folded', async ({ page }) => {
  await page.goto('/lessons#2019-dispute-paper');
  const part = page.getByRole('region', { name: 'Read an official paper: The 2019 dispute', exact: true });
  await expect(part).toBeInViewport();
  await expect(part.locator('.ask b')).toHaveText(['Source.', 'Context.', 'Corroboration.', 'Claim.']);
  const answer = part.locator('details').first();
  await expect(answer.locator('p')).toBeHidden();
  await answer.locator('summary').press('Enter');
  await expect(answer.locator('p')).toBeVisible();
  await part.getByRole('link', { name: 'Foreign Minister Kono’s statement on Seoul’s decision' }).click();
  await expect(page).toHaveURL('/papers#kono-statement-2019');
});

test('about says how to complain, answers each capital, and has further reading by level', async ({ page }) => {
  await page.goto('/about');
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(part('How to complain')).toContainText('within ten days');
  await expect(part('The order of names')).toContainText('The reason is');
  await expect(part('How quotations are translated')).toContainText('The English beside them is ours');
  await expect(part('Objections, and answers').getByText('A Japanese reader').first()).toBeVisible();
  await expect(part('Which sources are used for what').getByRole('term').first()).toContainText('treaty text');
  const reading = part('Further reading');
  expect(await reading.getByRole('listitem').count()).toBe(10);
  await expect(reading.getByRole('heading', { level: 3 })).toHaveText(['An hour, for a class', 'A day, for a newsroom', 'A week, for an essay']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`papers and about have no fault that axe knows, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ['/papers', '/about']) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('on paper each paper begins a sheet and shows the addresses of the whole', async ({ page }) => {
  await page.goto('/papers');
  await page.emulateMedia({ media: 'print' });
  const second = page.locator('.paper').nth(1);
  expect(await second.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
  await expect(second.locator('.address').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Papers on this page' })).toBeHidden();
});
