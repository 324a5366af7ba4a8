// The gallery: found by question, and the ways from chart to chart, from chapter to chart and back.
import { galleryOf } from '@/briefing/ask/gallery';
import { briefing } from '@/briefing/load';
import { expect, test } from './strictTest';

const all = briefing();
const [first] = all.figures;
if (!first) throw new Error('these tests need a figure');

test('shows each chart once, under its chapter, and its questions lead to them', async ({ page }) => {
  await page.goto('/charts');
  const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('link');
  await expect(questions).toHaveText(galleryOf(all).flatMap(({ figures }) => figures.map(({ question }) => question)));
  for (const { chapter, figures } of galleryOf(all)) {
    const part = page.getByRole('region', { name: chapter ? chapter.title : 'Across the story' });
    await expect(part.getByRole('article')).toHaveCount(figures.length);
    for (const { question, title } of figures) await expect(part.getByRole('article', { name: question })).toContainText(title);
  }
  await questions.last().click();
  await expect(page.getByRole('article').last().getByRole('heading')).toBeInViewport();
});

test('a press on the picture opens the chart', async ({ page }) => {
  await page.goto('/charts');
  await page.getByRole('article', { name: first.question }).getByRole('img').filter({ visible: true }).click({ force: true });
  await expect(page).toHaveURL(`/charts/${first.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title);
});

test('is in the header', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Charts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Charts' })).toBeVisible();
});

test('the charts lead from one to the next', async ({ page }) => {
  const order = galleryOf(all).flatMap(({ figures }) => figures);
  await page.goto(`/charts/${order[0]?.id}`);
  for (const { id } of order.slice(1)) {
    await page
      .getByRole('navigation', { name: 'Charts' })
      .getByRole('link', { name: /^Next chart/ })
      .click();
    await expect(page).toHaveURL(`/charts/${id}`);
  }
  await page.getByRole('navigation', { name: 'Charts' }).getByRole('link', { name: 'All charts' }).click();
  await expect(page).toHaveURL('/charts');
});

test('a chapter leads from its figure to the chart, and the chart back', async ({ page }) => {
  const chapter = all.chapters.find(({ figures }) => figures.length > 0);
  const id = chapter?.figures[0];
  await page.goto(`/chapters/${chapter?.id}`);
  await page
    .locator(`#figure-${id}`)
    .getByRole('link', { name: /^More on this chart/ })
    .click();
  await expect(page).toHaveURL(`/charts/${id}`);
  await page.locator(`a[href="/chapters/${chapter?.id}#figure-${id}"]`).first().click();
  await expect(page.locator(`#figure-${id}`)).toBeInViewport();
});
