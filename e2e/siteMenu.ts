// Opens the sheet under the header, as a reader does who looks for a page.
import type { Locator, Page } from '@playwright/test';

/** @returns the opened sheet: the chapters, then every other page */
export async function openMenu(page: Page): Promise<Locator> {
  const sheet = page.locator('.site-sheet');
  if (!(await sheet.isVisible())) await page.getByRole('banner').locator('summary').click();
  return sheet;
}

/** Goes to a page by its name in the sheet. */
export async function goByMenu(page: Page, name: string): Promise<void> {
  await (await openMenu(page)).getByRole('link', { name, exact: true }).click();
}
