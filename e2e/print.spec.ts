// A chapter on paper: no furniture, its figures, and notes with the addresses of their sources.
import { markOf } from './marks';
import { lettersOf, wordsOfPages } from './pdfText';
import { chaptersOf } from './sitemap';
import { expect, test } from './strictTest';

const chapter = '/chapters/background';

test('on paper the furniture is gone and the evidence is there', async ({ page }) => {
  await page.goto(chapter);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Main', 'Sections of this chapter', 'Next chapter']) await expect(page.getByRole('navigation', { name, exact: true })).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const figures = await page.getByRole('figure').count();
  expect(figures).toBeGreaterThan(0);
  await expect(page.getByRole('figure').getByRole('img').filter({ visible: true })).toHaveCount(figures);

  const notes = page.getByRole('region', { name: 'Notes and sources' });
  await expect(notes.getByRole('link', { name: /^Note 1: back/ })).toBeVisible();
  // The address stands where the screen says 'Original'.
  const addresses = notes.getByRole('link', { name: /^Original of/ });
  expect(await addresses.count()).toBeGreaterThan(5);
  expect(await addresses.first().evaluate((link) => getComputedStyle(link, '::after').content)).toMatch(/https?:|attr\(href\)/);
  const paper = (await wordsOfPages(await page.pdf({ format: 'A4' }))).join('');
  expect(paper).toContain(lettersOf((await addresses.first().getAttribute('href')) ?? 'no address'));
});

/** Pages of A4: what a class or a desk prints. */
const most: Readonly<Record<string, number>> = { '/': 2, '/timeline': 10, '/evidence': 35, '/contents': 1 };

test('a chapter is nine pages of print at most, the cover two, the timeline ten, the evidence thirty-five', async ({ page, request }) => {
  test.slow();
  for (const path of [...(await chaptersOf(request)), ...Object.keys(most)]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft(pagesIn(await page.pdf({ format: 'A4' })), path).toBeLessThanOrEqual(most[path] ?? 9);
  }
});

test('folded, the notes take a fifteenth of a chapter’s height at most', async ({ page, request }) => {
  for (const path of await chaptersOf(request)) {
    await page.goto(path);
    const share = await page.evaluate(() => {
      const [notes = 1, article = 1] = ['.end-notes', 'article'].map((part) => document.querySelector(part)?.getBoundingClientRect().height);
      return notes / article;
    });
    expect(share, path).toBeLessThanOrEqual(1 / 15);
  }
});

test('on paper a figure’s title and its picture share a page, and the lifeline lies flat', async ({ page, request }) => {
  await page.setViewportSize({ width: 673, height: 980 });
  await page.emulateMedia({ media: 'print' });
  for (const path of await chaptersOf(request)) {
    await page.goto(path);
    const tall = await page
      .getByRole('figure')
      .evaluateAll((all) => all.filter((figure) => figure.getBoundingClientRect().height > 980).map((figure) => figure.id));
    expect(tall, path).toEqual([]);
    expect(await page.getByRole('figure').evaluateAll((all) => all.every((figure) => getComputedStyle(figure).breakInside === 'avoid')), path).toBe(true);
  }
  await page.goto('/');
  await expect(page.locator('.lifeline-wide')).toBeVisible();
  await expect(page.locator('.lifeline-tall')).toBeHidden();
});

test('a note left open on screen is printed once, at the end', async ({ page }) => {
  await page.goto(chapter);
  await markOf(page, 1).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('note').filter({ visible: true })).toHaveCount(0);
});

test('a chart that was pointed at is printed without its sentence', async ({ page }) => {
  await page.goto(chapter);
  const chart = page.getByRole('figure').getByRole('group').first();
  await chart.hover();
  await expect(chart.getByRole('status')).toHaveText(/\d/);
  const words = (await chart.getByRole('status').textContent()) ?? '';
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(words).filter({ visible: true })).toHaveCount(0);
  await expect(chart.locator('.chart-at')).toBeHidden();
  await expect(chart.getByRole('img').filter({ visible: true })).toHaveCount(1);
});

test('a dark page is printed black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(chapter);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('every chapter makes a PDF of several pages, from its first words to its last', async ({ page, request }) => {
  for (const path of await chaptersOf(request)) {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.byteLength, path).toBeGreaterThan(60_000);
    expect(pagesIn(pdf), path).toBeGreaterThanOrEqual(5);
    await page.emulateMedia({ media: 'print' });
    const paragraphs = page.getByRole('article').getByRole('paragraph').filter({ visible: true });
    await expect(paragraphs.first()).toBeVisible();
    await expect(paragraphs.last()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

/** Chromium writes the page tree uncompressed. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
