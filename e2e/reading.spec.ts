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
  await expect(page.getByRole('link', { name: /^Before: chapter/ })).toHaveCount(0);
  for (const [index, path] of chapters.slice(1).entries()) {
    await page.getByRole('link', { name: `Next: chapter ${index + 2}` }).click();
    await expect(page).toHaveURL(path);
  }
  await expect(page.getByRole('link', { name: /^Next: chapter/ })).toHaveCount(0);
  for (const path of chapters.slice(0, -1).reverse()) {
    await page.getByRole('link', { name: /^Before: chapter/ }).click();
    await expect(page).toHaveURL(path);
  }
});

test('the contents mark the section being read', async ({ page }) => {
  await page.goto('/chapters/2019-dispute');
  const contents = page.getByRole('navigation', { name: 'Sections of this chapter' });
  const current = contents.locator('[aria-current=location]');
  const headings = page.locator('.prose').getByRole('heading', { level: 2 });
  await expect(current).toHaveCount(1);
  for (const index of [2, 4, 1]) {
    const heading = headings.nth(index);
    await heading.evaluate((element) => element.scrollIntoView());
    await expect(current).toHaveText((await heading.innerText()).trim());
  }
});

test("a section's heading is a link to it that can be shared", async ({ page, context }) => {
  await page.goto('/chapters/us-pressure');
  const heading = page.locator('.prose').getByRole('heading', { level: 2 }).nth(2);
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
  await expect(page.getByRole('main').getByRole('button', { name: 'Show the short version' })).toBeFocused();
});

test('the short version is one switch, kept for every chapter until it is switched back', async ({ page }) => {
  await page.goto('/chapters/background');
  const points = page.locator('.prose .in-brief');
  const paragraph = page.locator('.prose > section > p').first();
  await expect(points.first()).toBeHidden();
  await page.getByRole('button', { name: 'Show the short version' }).click();
  await expect(points.first()).toBeVisible();
  await expect(paragraph).toBeHidden();
  await page.goto('/chapters/us-pressure');
  await expect(points).toHaveCount(await page.locator('.prose > section').count());
  await expect(points.first()).toBeVisible();
  await expect(paragraph).toBeHidden();
  await page.getByRole('button', { name: 'Show the full text' }).click();
  await expect(paragraph).toBeVisible();
  await page.reload();
  await expect(points.first()).toBeHidden();
});

test('every chapter opens with a picture of its own, whose days stand in its name', async ({ page, request }) => {
  for (const path of await chaptersOf(request)) {
    for (const [width, shown] of [
      [1280, '.opening-wide'],
      [360, '.opening-tall'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const picture = page.locator('figure.opening');
      await expect(picture.locator(shown)).toBeVisible();
      await expect(picture.locator('svg.opening-wide, svg.opening-tall').filter({ visible: true })).toHaveCount(1);
      const said = (await picture.getByRole('img').getAttribute('aria-label')) ?? '';
      const dates = await picture.locator(`${shown} .date`).allInnerTexts();
      for (const date of dates.filter((text) => /\d{4}$/.test(text))) expect(said, path).toContain(date);
      expect(dates.length, path).toBeGreaterThan(4);
      // Never scaled down, and never beyond the page.
      const box = await picture.locator(shown).boundingBox();
      expect(box?.width).toBe(width === 360 ? 324 : 946);
    }
  }
});

test('a chapter goes on with the next, a lesson and sentences for air before its notes, which are folded', async ({ page }) => {
  await page.goto('/chapters/2019-dispute');
  const order = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
  expect(order.slice(-6).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['In class', 'On air', 'Notes', 'Sources', 'People and', 'Cite this']);
  for (const row of await page.locator('.end-notes details').all()) {
    await expect(row.locator('.fold-inside')).toBeHidden();
    await row.locator('summary').click();
    await expect(row.locator('.fold-inside')).toBeVisible();
  }
  await page.goto('/chapters/2019-dispute#note-7');
  await expect(page.locator('#note-7')).toBeInViewport();
});
