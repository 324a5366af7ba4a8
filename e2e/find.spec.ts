// The search: opened from any page by /, Ctrl-K or its button; answers in three scripts, forgives slips, and says what to do where it has nothing.
import type { Page } from '@playwright/test';
import { colourFaultsOf, faultsOf } from './axe';
import { expect, test } from './strictTest';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');
const status = (page: Page) => page.getByRole('dialog', { name: 'Search' }).getByRole('status').first();

/** The page's own script has run when what it brings to life is shown. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.theme-switch')).toBeVisible();
}

async function lookFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).fill(query);
}

test('nothing is fetched before the first use, and at most 90 kB then', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page, '/chapters/background');
  const ofSearch = (path: string) => /^\/search\/|searchSheet|find\.[A-Z0-9]/.test(path);
  expect(fetched.filter(ofSearch)).toEqual([]);
  await page.keyboard.press('/');
  await field(page).fill('Esper');
  await expect(options(page).first()).toContainText('Mark Esper');
  await expect.poll(() => fetched.filter(ofSearch).length).toBe(4);
  const sizes = await Promise.all(
    ['names', 'texts'].map(async (name) =>
      Number((await page.request.head(`/search/${name}.json`, { headers: { 'accept-encoding': 'br' } })).headers()['content-length']),
    ),
  );
  expect(sizes.every((size) => size > 1000)).toBe(true);
  expect((sizes[0] ?? 0) + (sizes[1] ?? 0)).toBeLessThanOrEqual(90_000);
});

test('a row says what it is, where it stands and what of it was looked for; the keys lead to it', async ({ page }) => {
  await open(page, '/about');
  await lookFor(page, 'Esper');
  await expect(page.getByRole('group', { name: /^People/ }).getByRole('option')).toHaveCount(1);
  const inChapters = page
    .getByRole('group', { name: /^In the chapters/ })
    .getByRole('option')
    .first();
  await expect(inChapters).toContainText('Chapter 3, section 2');
  await expect(inChapters.locator('mark').first()).toHaveText('Esper');
  await expect(page.getByRole('group', { name: /^Facts/ })).toContainText(/agreed|single source/);
  await expect(status(page)).toHaveText(/^\d+ results$/);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await options(page).first().getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/glossary#mark-esper');
});

test('all rows of a kind are a press away, and all kinds again', async ({ page }) => {
  await open(page, '/about');
  await lookFor(page, 'Esper');
  // Until the texts have come, fewer are found.
  await expect(page.locator('.find-text').first()).toBeVisible();
  const all = page.getByRole('button', { name: /^All \d+ facts$/ });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  await expect(options(page)).toHaveCount(count);
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: 'All kinds' }).click();
  await expect(page.getByRole('group', { name: /^People/ })).toBeVisible();
});

test('a name is found in its own script and marked in both; another is told apart', async ({ page }) => {
  await open(page, '/timeline');
  await lookFor(page, '강경화');
  await expect(options(page).first()).toContainText('Kang Kyung-wha');
  await expect(options(page).first().locator('mark')).toHaveText(['Kang Kyung-wha', '강경화']);
  await expect(
    page
      .getByRole('group', { name: /^In the chapters/ })
      .locator('mark')
      .first(),
  ).toHaveText('Kang Kyung-wha');
});

test('a slip of the finger is mended, and said', async ({ page }) => {
  await open(page, '/');
  await lookFor(page, 'esprer');
  await expect(status(page)).toHaveText(/^No ‘esprer’; \d+ for ‘Esper’$/);
  await expect(options(page).first()).toContainText('Mark Esper');
});

test.describe('where there is nothing to show', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

  test('an empty field says what can be looked for', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(dialog(page)).toContainText('Names, places, words, dates; in English, Korean or Japanese.');
    await expect(options(page)).toHaveCount(0);
  });

  test('a word that is nowhere leads to the nearest name and to the contents', async ({ page }) => {
    await open(page, '/');
    await lookFor(page, 'Kyungsoo');
    await expect(status(page)).toHaveText('No result');
    await expect(dialog(page)).toContainText('Nothing here has Kyungsoo. The nearest name is');
    await dialog(page).getByRole('link', { name: 'contents' }).click();
    await expect(page).toHaveURL('/contents');
  });

  for (const [name, query] of Object.entries({
    'ten thousand characters': 'qxzj'.repeat(2500),
    markup: '<img src=x onerror=alert(1)>qq',
    'half a character': '\ud800',
  })) {
    test(`${name}: no error and no markup`, async ({ page }) => {
      await open(page, '/');
      await lookFor(page, '');
      await field(page).evaluate((input, text) => {
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, query);
      await expect(status(page)).toHaveText(/^No result$|^\d+ results?/);
      await expect(dialog(page).locator('img')).toHaveCount(0);
      await expect(dialog(page).getByRole('link', { name: 'contents' }).or(options(page).first()).first()).toBeVisible();
    });
  }
});

test.describe('files that do not come', () => {
  test.use({ tolerated: /ERR_FAILED|Failed to load|503/ });

  test('the names: it is said, with the contents as the way out, and a later try works', async ({ page }) => {
    let broken = true;
    await page.context().route('**/search/names.json', (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()));
    await open(page, '/about');
    await lookFor(page, 'Esper');
    await expect(status(page)).toHaveText('Search is not available now.');
    await expect(page.getByRole('dialog').getByRole('link', { name: 'contents' })).toHaveAttribute('href', '/contents');
    broken = false;
    await field(page).fill('Kono');
    await expect(options(page).first()).toContainText('Taro Kono');
  });

  test('the texts: titles and names answer', async ({ page }) => {
    await page.context().route('**/search/texts.json', (route) => route.fulfill({ status: 503 }));
    await open(page, '/about');
    await lookFor(page, 'Esper');
    await expect(options(page).first()).toContainText('Mark Esper');
    await expect(page.getByRole('dialog')).toContainText('The texts did not come: titles and names alone are looked through.');
  });

  test('the module: the list of all names is opened instead', async ({ page }) => {
    await page.route('**/enhance/searchSheet.*', (route) => route.abort());
    await open(page, '/about');
    await page.keyboard.press('Control+k');
    await expect(page).toHaveURL('/search');
  });
});

test('once loaded it answers without a network', async ({ page, context }) => {
  await open(page, '/about');
  await lookFor(page, 'reconnaissance');
  await expect(page.locator('.find-text').first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('文在寅');
  await expect(options(page).first()).toContainText('Moon Jae-in');
});

test('the address of a search answers it, and its form does', async ({ page }) => {
  await page.goto('/search?q=whitelist');
  await expect(field(page)).toHaveValue('whitelist');
  await expect(options(page).first()).toContainText('White list');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('searchbox', { name: 'Look for' }).fill('90 days');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('90 days');
});

test('/ is a letter where one types, and can be switched off', async ({ page }) => {
  await open(page, '/evidence');
  await page.getByRole('searchbox').first().press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page
    .getByRole('searchbox')
    .first()
    .evaluate((input) => (input as HTMLElement).blur());
  await page.keyboard.press('/');
  await page.getByRole('checkbox', { name: '/ alone opens the search' }).uncheck();
  await page.getByRole('button', { name: /^Close/ }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('axe finds no fault in it, light, dark and on a phone', async ({ page }) => {
  await open(page, '/chapters/us-pressure');
  await lookFor(page, '강경화');
  await expect(page.locator('.find-text').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourFaultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await field(page).fill('qqqqqq');
  await expect(status(page)).toHaveText('No result');
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('dialog')?.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the glossary and the sources are filtered as the evidence is', async ({ page }) => {
  await open(page, '/glossary?q=강경화');
  await expect(page.locator('.glossary-entry:visible')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await page.getByRole('combobox', { name: 'Side' }).selectOption('tokyo');
  await expect(page.locator('#taro-kono')).toBeVisible();
  await expect(page.locator('#mark-esper')).toBeHidden();
  await expect(page).toHaveURL(/side=tokyo/);
  await open(page, '/sources?kind=treaty-text');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).filter({ visible: true }).last()).toHaveText(/^Treaty text/);
});
