// The charts' own pages: what each holds, and what is copied from it.
import { briefing } from '@/briefing/load';
import { expect, test } from './strictTest';

const all = briefing();
const [first] = all.figures;
if (!first) throw new Error('these tests need a figure');

for (const figure of all.figures) {
  test(`${figure.id}: its page has its question, method, caveats, facts, files and code`, async ({ page }) => {
    await page.goto(`/charts/${figure.id}`);
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(figure.title);
    await expect(main.getByText(figure.question, { exact: true })).toBeVisible();
    await expect(main).toContainText(figure.method);
    for (const caveat of figure.caveats) await expect(main.getByText(caveat, { exact: true })).toBeVisible();
    if (figure.facts.length > 0) await main.getByText(/^Show (the fact|all \d+ facts)$/).click();
    for (const fact of figure.facts) await expect(main.locator(`a[href="/evidence#${fact}"]`)).toBeVisible();
    const table = [figure.id, figure.views[0]?.id].filter(Boolean).join('.');
    const files = [
      ...['.csv', '.plain.csv', '.xlsx', '.json'].map((ending) => table + ending),
      ...['.svg', '.png', '@2x.png', '.air-light.png', '.air-dark.png'].map((ending) => figure.id + ending),
    ];
    for (const file of files) await expect(main.locator(`.files a[download][href="/figures/${file}"]`)).toBeVisible();
    await expect(main.getByRole('region', { name: 'The frame' })).toContainText(`/embed/${figure.id}`);
    await expect(main.getByRole('link', { name: 'Cite this figure' })).toBeVisible();
    await expect(page.locator('.chart-views .view:visible')).toHaveCount(1);
  });
}

test.describe('the clipboard', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('takes the picture, and the page says so', async ({ page }) => {
    await page.route(`/figures/${first.id}.png`, (route) => route.fulfill({ body: png, contentType: 'image/png' }));
    await page.goto(`/charts/${first.id}`);
    await page.getByRole('button', { name: 'Copy as an image' }).click();
    await expect(page.getByRole('status').filter({ hasText: /^Copied/ })).toBeVisible();
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toContain('image/png');
  });

  test('takes the code of the frame', async ({ page }) => {
    await page.goto(`/charts/${first.id}`);
    await page.getByRole('button', { name: 'Copy the frame' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src="http[^"]+\/embed\/[\s\S]+<\/iframe>$/);
  });

  test.describe('when the picture cannot be fetched', () => {
    test.use({ tolerated: /Failed to load resource/ });

    test('gets nothing, and the page says why', async ({ page }) => {
      await page.route(`/figures/${first.id}.png`, (route) => route.abort());
      await page.goto(`/charts/${first.id}`);
      await page.getByRole('button', { name: 'Copy as an image' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'could not be fetched' })).toBeVisible();
    });
  });

  test('is not offered where a browser cannot take pictures', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await page.goto(`/charts/${first.id}`);
    await expect(page.getByRole('button', { name: 'Copy the frame' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy as an image' })).toHaveCount(0);
  });
});
