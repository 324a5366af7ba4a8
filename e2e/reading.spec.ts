// A reader's way through the briefing: cover, chapters, sections, and links to share.
import { chaptersOf } from './sitemap';
import { expect, test } from './strictTest';

test('from the cover to a chapter', async ({ page, request }) => {
  await page.goto('/');
  const chapters = page.getByRole('region', { name: 'Chapters' }).getByRole('listitem');
  await expect(chapters).toHaveCount((await chaptersOf(request)).length);
  const first = chapters.first().getByRole('link');
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(new RegExp(title));
});

test('every way in on the cover leads where it says', async ({ page }) => {
  await page.goto('/');
  const ways = page.getByRole('main').getByRole('list').first();
  await ways.getByRole('link', { name: /^Read/ }).click();
  await expect(page.getByRole('region', { name: 'Chapters' }).getByRole('link').first()).toBeInViewport();
  for (const { way, title } of [
    { way: /^Look/, title: 'Charts' },
    { way: /^Present/, title: /share secrets/ },
    { way: /^Check/, title: 'Evidence' },
    { way: /^Ask/, title: /About/ },
  ]) {
    await ways.getByRole('link', { name: way }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.goBack();
  }
});

test('the header leads to every part, and the name leads home', async ({ page }) => {
  await page.goto('/about');
  // The search opens over the page and leads nowhere else.
  const links = page.getByRole('navigation', { name: 'Main' }).locator('a:visible:not([data-find])');
  const ways = await links.evaluateAll((all) => all.map((link) => ({ name: link.textContent, href: (link as HTMLAnchorElement).href })));
  expect(ways.length).toBeGreaterThan(5);
  for (const { name, href } of ways) {
    await links.filter({ hasText: name }).click();
    await expect(page).toHaveURL(href);
    // Slides fill the screen, without a header.
    if (name === 'Present') await page.goBack();
  }
  await page.getByRole('banner').getByRole('link', { name: 'GSOMIA, a briefing' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('from the first chapter to the last and back', async ({ page, request }) => {
  const chapters = await chaptersOf(request);
  await page.goto(chapters[0] ?? '');
  await expect(page.getByRole('link', { name: /^Previous:/ })).toHaveCount(0);
  for (const [index, path] of chapters.slice(1).entries()) {
    await page.getByRole('link', { name: `Next: chapter ${index + 2}` }).click();
    await expect(page).toHaveURL(path);
  }
  await expect(page.getByRole('link', { name: /^Next:/ })).toHaveCount(0);
  for (const path of chapters.slice(0, -1).reverse()) {
    await page.getByRole('link', { name: /^Previous: chapter/ }).click();
    await expect(page).toHaveURL(path);
  }
});

test('the contents mark the section being read', async ({ page }) => {
  await page.goto('/chapters/2019-dispute');
  const contents = page.getByRole('navigation', { name: 'Sections of this chapter' });
  const current = contents.locator('[aria-current=location]');
  const headings = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect(current).toHaveCount(1);
  for (const index of [2, 4, 1]) {
    const heading = headings.nth(index);
    await heading.evaluate((element) => element.scrollIntoView());
    await expect(current).toHaveText((await heading.innerText()).trim());
  }
  await contents.getByRole('link', { name: 'Notes and sources' }).click();
  await expect(current).toHaveText('Notes and sources');
  await expect(page.getByRole('heading', { name: 'Notes and sources' })).toBeInViewport();
});

test("a section's heading is a link to it that can be shared", async ({ page, context }) => {
  await page.goto('/chapters/us-pressure');
  const heading = page.getByRole('article').getByRole('heading', { level: 2 }).nth(2);
  const name = (await heading.innerText()).trim();
  await heading.getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(/#./);
  const shared = await context.newPage();
  await shared.goto(page.url());
  const arrived = shared.getByRole('heading', { name, exact: true });
  await expect(arrived).toBeInViewport();
  expect((await arrived.boundingBox())?.y).toBeLessThan(100);
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/chapters/background');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});
