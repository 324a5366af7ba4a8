// The tables of the charts' pages: opened, sorted by hand and by key; and the code that fetches the same rows. (drawnRows.spec.ts compares them with the pictures.)
import type { Locator } from '@playwright/test';
import { briefing } from '@/briefing/load';
import { expect, test } from './strictTest';

const all = briefing();
const [first] = all.figures;
const several = all.figures.find(({ views }) => views.length > 1);
if (!first || !several) throw new Error('these tests need a figure, and one with several views');

for (const figure of all.figures) {
  test(`${figure.id}: the table opens by a press, and each head sorts it both ways`, async ({ page }) => {
    await page.goto(`/charts/${figure.id}`);
    await page.locator('.figure-data summary').first().click();
    const table = page.getByRole('table');
    const rows = await table.locator('tbody tr').count();
    for (const button of await table.getByRole('button').all()) {
      const head = button.locator('xpath=..');
      const column = await head.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
      const order = await head.getAttribute('data-order');
      const before = await keysOf(table, column);
      for (const direction of ['ascending', 'descending'] as const) {
        await button.click();
        await expect(head).toHaveAttribute('aria-sort', direction);
        await expect(table.locator('th[aria-sort]')).toHaveCount(1);
        expect(await keysOf(table, column)).toEqual(sorted(before, order, direction));
      }
      await expect(table.locator('tbody tr')).toHaveCount(rows);
    }
  });
}

test('the table is opened and sorted by keyboard, and what was done is said', async ({ page }) => {
  await page.goto(`/charts/${first.id}`);
  await page.locator('.figure-data summary').first().focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table');
  const button = table.locator('th[data-order="number"]').getByRole('button').first();
  const text = await button.textContent();
  for (let step = 0; step < 20 && !(await button.evaluate((node) => node === document.activeElement)); step += 1) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `Sorted by ${text}: smallest first.` })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: `Sorted by ${text}: largest first.` })).toBeVisible();
});

test('the code that is offered fetches the rows the page shows', async ({ page, request }) => {
  for (const view of several.views) {
    await page.goto(`/charts/${several.id}?view=${view.id}`);
    const codes = await page.locator('.data-code pre').filter({ visible: false }).allTextContents();
    expect(codes.length).toBeGreaterThanOrEqual(4);
    const shown = page.locator(`.data-code[data-of-view="${view.id}"] pre`);
    for (const code of await shown.allTextContents()) {
      const [, address = ''] = /"(http[^"]+)"/.exec(code) ?? [];
      const { pathname } = new URL(address);
      const answer = await request.get(pathname);
      expect(answer.status(), code).toBe(200);
      expect(answer.headers()['access-control-allow-origin'], code).toBe('*');
      const text = (await answer.body()).toString('utf8');
      expect(text.startsWith('\uFEFF'), code).toBe(code.includes('IMPORTDATA'));
      expect(text.trimEnd().split('\n').length - 1, code).toBeGreaterThanOrEqual(view.rowIds.length);
    }
  }
});

/** The cells of a column by what they are sorted by. */
function keysOf(table: Locator, column: number): Promise<string[]> {
  return table
    .locator(`tbody td:nth-child(${column + 1})`)
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector('time')?.dateTime ?? cell.textContent.trim()));
}

function sorted(keys: readonly string[], order: string | null, direction: 'ascending' | 'descending'): string[] {
  const full = keys.filter((key) => key !== '');
  const compare = (a: string, b: string) => (order === 'number' ? Number(a) - Number(b) : a.localeCompare(b, 'en', { numeric: true }));
  // Rows alike keep their order, whichever way it runs: 53.0 and 53.
  full.sort((a, b) => (direction === 'descending' ? compare(b, a) : compare(a, b)));
  return [...full, ...keys.filter((key) => key === '')];
}
