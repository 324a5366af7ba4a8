// A producer on deadline: finds a sentence, copies it with its source, and prints a chapter's sheet.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const address = '/safe-to-say';
const firstSentence = (page: Page) => page.locator('.safe-sentences li').first();

/** On the page a day keeps to its month by a space that does not break; what is copied has plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What the first sentence's button should copy, from what the page shows. */
async function expectedCopy(page: Page): Promise<RegExp> {
  const item = firstSentence(page);
  const say = plain(await item.locator('p').first().innerText());
  const id = await item.getAttribute('id');
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped(say)} — Sources?: .+, as of .+; GSOMIA, a briefing, ${escaped(new URL(`${address}#${id}`, page.url()).href)}$`);
}

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('a click copies the sentence with its source and its address', async ({ page }) => {
    await page.goto(address);
    const button = firstSentence(page).getByRole('button', { name: 'Copy' });
    await button.click();
    await expect(firstSentence(page).getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toMatch(await expectedCopy(page));
  });

  test('the keyboard copies too, and keeps its place', async ({ page }) => {
    await page.goto(address);
    const button = firstSentence(page).getByRole('button', { name: 'Copy' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(firstSentence(page).getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toMatch(await expectedCopy(page));
    await expect(button).toBeFocused();
  });

  test('a script is copied whole', async ({ page }) => {
    await page.goto(address);
    const script = page.locator('.safe-script').first();
    await script.getByRole('button', { name: 'Copy the script' }).click();
    await expect(script.getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toContain(plain(await script.locator('.script p').last().innerText()));
  });

  test('the copied address leads back to the sentence', async ({ page }) => {
    await page.goto(address);
    const id = await page.locator('.safe-sentences li').last().getAttribute('id');
    await page.goto(`${address}#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
});

test('a refused copy selects the words and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
  });
  await page.goto(address);
  await firstSentence(page).getByRole('button', { name: 'Copy' }).click();
  await expect(firstSentence(page).getByRole('status')).toHaveText('The browser refused. The words are selected: copy them by hand.');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toContain(await firstSentence(page).locator('p').first().innerText());
  expect(selected).toContain('As of');
});

test('every chapter has its strip, and a way there and back', async ({ page }) => {
  await page.goto('/');
  const chapters = await page.locator('a[href^="/chapters/"]').evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).pathname))]);
  expect(chapters.length).toBeGreaterThan(0);
  for (const chapter of chapters) {
    await page.goto(chapter);
    await page
      .getByRole('region', { name: /^On air/ })
      .getByRole('link', { name: 'Open the sentences' })
      .click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    const strip = page.locator(`section[aria-labelledby="${id}"]`);
    const sentences = await strip.locator('.safe-sentences li').count();
    expect(sentences).toBeGreaterThanOrEqual(5);
    expect(sentences).toBeLessThanOrEqual(8);
    await expect(strip.locator('.safe-script')).toHaveCount(2);
    await expect(strip.locator(`a[href="${chapter}"]`)).toHaveCount(1);
  }
});

test('each sentence shows who says it and leads to its evidence', async ({ page }) => {
  await page.goto(address);
  for (const item of await page.locator('.safe-sentences li').all()) {
    await expect(item.locator('.source-line')).toContainText(/^Sources?: .+ As of (\d{1,2} )?([A-Z][a-z]+ )?\d{4}\. Evidence/);
    await expect(item.locator('a[href^="/evidence#"]').first()).toBeVisible();
    await expect(item.locator('a[href^="/sources/"]').first()).toBeVisible();
  }
});

test('errors are marked by words, in a table that keeps its rows', async ({ page }) => {
  await page.goto(address);
  const table = page.getByRole('table', { name: 'Common errors' }).first();
  const rows = await table.getByRole('row').all();
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows.slice(1)) {
    await expect(row.getByRole('cell')).toHaveText([/^Not: /, /^Say: /]);
  }
});

test('the scripts show their words and the time they take', async ({ page }) => {
  await page.goto(address);
  for (const script of await page.locator('.safe-script').all()) {
    const text = (await script.locator('.script').innerText()).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const seconds = Math.round((text.length / 150) * 60);
    await expect(script).toContainText(`${text.length} words: ${seconds} seconds at 150 words a minute.`);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and no button pretends to work', async ({ page }) => {
    await page.goto(address);
    await expect(firstSentence(page)).toBeVisible();
    await expect(page.locator('.safe-script').last()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing scrolls sideways and the table reads as a list', async ({ page }) => {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const [wrong, right] = await page.locator('.safe-errors tbody tr').first().locator('td').all();
    const above = await wrong?.boundingBox();
    const below = await right?.boundingBox();
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    expect(below?.x).toBe(above?.x);
  });
});

test('on paper the scripts of each chapter begin a page and the buttons are gone', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  for (const sheet of await page.locator('.safe-scripts').all()) {
    await expect(sheet).toHaveCSS('break-before', 'page');
    // An A4 page less its margins, at the 96 pixels to the inch of CSS.
    await page.setViewportSize({ width: 672, height: 900 });
    expect((await sheet.boundingBox())?.height).toBeLessThan(979);
  }
});

test('no accessibility fault, and enough contrast in the dark', async ({ page }) => {
  test.slow(); // Two thousand elements on one page.
  await page.goto(address);
  const light = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(light.violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(dark.violations).toEqual([]);
});
