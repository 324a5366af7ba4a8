// The way about: one row at every width that leads to everything, the current page marked, the title soon below it; the map of the site.
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { wordsOfPages } from './pdfText';
import { openMenu } from './siteMenu';
import { chaptersOf, openedPartOf, pagesOf } from './sitemap';
import { expect, test } from './strictTest';

const phone = { width: 360, height: 740 };

test('one row at every width, and nothing beyond the window', async ({ page }) => {
  await page.goto('/about');
  for (const width of [320, 360, 768, 1079, 1080, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const tops = await page.locator('.site-bar :is(a, summary):visible').evaluateAll((all) =>
      all
        .filter((each) => !each.closest('.site-sheet'))
        .map((each) => each.getBoundingClientRect())
        .map(({ top, bottom, right }) => ({ middle: Math.round((top + bottom) / 2), right })),
    );
    expect(Math.max(...tops.map(({ middle }) => middle)) - Math.min(...tops.map(({ middle }) => middle)), `rows at ${width}`).toBeLessThan(8);
    expect(Math.max(...tops.map(({ right }) => right))).toBeLessThanOrEqual(width);
  }
});

test('on a phone the title’s top is above 200 px on every page', async ({ page, request }) => {
  test.slow();
  await page.setViewportSize(phone);
  const low: string[] = [];
  for (const path of await openedPartOf(request, 0, 1)) {
    if (path.startsWith('/present')) continue;
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const top = await page
      .getByRole('heading', { level: 1 })
      .first()
      .evaluate((title) => title.getBoundingClientRect().top + scrollY);
    if (top >= 200) low.push(`${path}: ${Math.round(top)}`);
  }
  expect(low).toEqual([]);
});

test('from any page any other is two steps away: by the header or by a page it leads to', async ({ page, request }) => {
  test.slow();
  const linksOn = async (path: string) => {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    return page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  };
  await page.goto('/about');
  const near = await page.locator('.site-header a[href]').evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).pathname))]);
  const reached = new Set(near);
  for (const path of near.filter((each) => !each.includes('.'))) for (const next of await linksOn(path)) reached.add(next);
  expect((await pagesOf(request)).filter((path) => !reached.has(path))).toEqual([]);
});

for (const [name, size] of Object.entries({ phone, desk: { width: 1280, height: 800 } })) {
  test(`the sheet names every chapter and every page, and says where one is: ${name}`, async ({ page, request }) => {
    await page.setViewportSize(size);
    const [, second = ''] = await chaptersOf(request);
    await page.goto(second);
    const sheet = await openMenu(page);
    await expect(sheet.locator('ol a')).toHaveCount((await chaptersOf(request)).length);
    const here = sheet.locator('[aria-current="page"]');
    await expect(here).toHaveAttribute('href', second);
    await expect(here).toContainText('You are here');
    await expect(sheet.getByText('You are here').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('banner').locator('summary')).toHaveAttribute('aria-current', 'true');
    for (const each of ['Timeline', 'Evidence', 'Sources', 'Glossary', 'Lessons', 'Safe to say on air', 'How outlets word it'])
      await expect(sheet.getByRole('link', { name: each, exact: true })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('banner').locator('summary')).toBeFocused();
  });
}

test('the current page is marked in the row, and the part it belongs to', async ({ page }) => {
  const main = page.getByRole('navigation', { name: 'Main' });
  await page.goto('/timeline');
  await expect(main.getByRole('link', { name: 'Timeline' })).toHaveAttribute('aria-current', 'page');
  await page.goto('/charts/polls');
  await expect(main.getByRole('link', { name: 'Charts' })).toHaveAttribute('aria-current', 'true');
  await page.goto('/lessons');
  await expect(main.getByRole('link', { name: 'For teachers' })).toHaveAttribute('aria-current', 'true');
  await expect(main.locator('[aria-current]:visible')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet opens, and the search leads to the list of all names', async ({ page }) => {
    await page.goto('/about');
    await (await openMenu(page)).getByRole('link', { name: 'Glossary', exact: true }).click();
    await expect(page).toHaveURL('/glossary');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search');
    await expect(page.getByRole('main').getByRole('link', { name: 'Mark Esper' })).toHaveAttribute('href', '/glossary#mark-esper');
    expect(await page.getByRole('main').locator('a[href^="/chapters/us-pressure#"]').count()).toBeGreaterThan(3);
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
  });
});

test.describe('the contents', () => {
  test('have a line for each thing, in six parts', async ({ page, request }) => {
    await page.goto('/contents');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Read', 'Look', 'Follow', 'Check', 'Teach', 'Broadcast']);
    const listed = await page
      .getByRole('main')
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const single = (await pagesOf(request)).filter((path) => !/^\/(sources\/|handout\/class\/|contents$|$)/.test(path));
    expect(single.filter((path) => !listed.includes(path))).toEqual([]);
  });

  test('are one page of print', async ({ page }) => {
    await page.goto('/contents');
    expect(await printedPages(page)).toBe(1);
  });
});

async function printedPages(page: Page): Promise<number> {
  return (await wordsOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).length;
}
