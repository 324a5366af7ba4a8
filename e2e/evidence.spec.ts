// What a reader can check: rival figures with their outlets, the table behind a chart, the file behind the table.
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { briefing } from '@/briefing/load';
import { shownValue } from '@/briefing/write/values';
import { chaptersOf } from './sitemap';
import { expect, test } from './strictTest';

const all = briefing();

test('every box on a dispute gives each answer, with who says so', async ({ page, request }) => {
  let boxes = 0;
  for (const path of await chaptersOf(request)) {
    await page.goto(path);
    for (const box of await page.getByRole('complementary', { name: /^Sources disagree/ }).all()) {
      boxes += 1;
      const name = (await box.getAttribute('aria-label')) ?? '';
      const versions = await box.locator('dl > div').all();
      expect(versions.length, path).toBeGreaterThanOrEqual(2);
      const fact = all.facts.find(({ question }) => question && `Sources disagree: ${question}` === name);
      const answers = [fact?.shown, ...(fact?.otherwise ?? []).map((rival) => shownValue(rival, all.datasetById))];
      expect(
        (await box.locator('dt').allInnerTexts()).map((text) => text.toLowerCase()),
        name,
      ).toEqual(answers.map((answer) => answer?.toLowerCase()));
      for (const version of versions) expect(await version.locator('a[href^="/sources/"]').count(), `${path}: ${await version.innerText()}`).toBeGreaterThan(0);
    }
  }
  expect(boxes).toBeGreaterThan(0);
});

test("a figure's table holds the very numbers of the file it offers", async ({ page }) => {
  await page.goto('/');
  const figures = await page.getByRole('figure').all();
  expect(figures.length).toBeGreaterThan(1);
  for (const figure of figures) {
    await figure.getByText('Table, caveats and download').click();
    await expect(figure.getByRole('table')).toBeVisible();
    const download = figure.getByRole('link', { name: /^Download/ });
    const { name, records } = await downloadedFrom(page, download);
    const columns = await columnsOf(page, (await download.getAttribute('href')) ?? '');
    const heads = await figure.getByRole('columnheader').allInnerTexts();
    const rows = await figure
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
      .all();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const cells = await row.getByRole('cell').allInnerTexts();
      const shown = heads.map((head, index) => [columns.get(head) ?? head, cells[index] ?? ''] as const);
      const same = records.filter((record) => shown.every(([column, cell]) => record[column] === cell));
      expect(same.length, `${name} has a row ${JSON.stringify(shown)}`).toBeGreaterThan(0);
    }
  }
});

async function downloadedFrom(page: Page, link: Locator): Promise<{ name: string; records: Record<string, string>[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), records: parse(readFileSync(await download.path()), { columns: true, bom: true }) };
}

/** @returns from a column's head in the table, 'Count (exchanges)', to its name in the file */
async function columnsOf(page: Page, csv: string): Promise<Map<string, string>> {
  // The same rows as JSON stand beside the file, with what each column is called.
  const { columns } = (await (await page.request.get(csv.replace(/csv$/, 'json'))).json()) as {
    columns: { name: string; title: string; unit: string | null }[];
  };
  return new Map(columns.map(({ name, title, unit }) => [unit ? `${title} (${unit})` : title, name]));
}
