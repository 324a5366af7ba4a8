// The gallery and the charts' own pages: found by question, looked at in every view, sorted, copied, taken along.
import type { Locator, Page } from '@playwright/test';
import { stillIdOf } from '../components/charts/picture';
import { galleryOf } from '@/briefing/ask/gallery';
import { briefing } from '@/briefing/load';
import { watchRequests } from './chart';
import { expect, test } from './strictTest';

const all = briefing();
const [single, several] = [all.figures.find(({ views }) => views.length === 1), all.figures.find(({ views }) => views.length > 1)];
const first = all.figures[0];
if (!first || !several) throw new Error('these tests need a figure, and one with several views');
const [shown, other] = several.views;
if (!shown || !other) throw new Error('a figure without views');
const severalPath = `/charts/${several.id}`;

const shownPictures = (page: Page) => page.locator('.chart-views .chart').filter({ visible: true });
const shownView = (page: Page) => page.locator('.chart-views .view:visible');
const walk = (page: Page) => page.getByRole('application');

test.describe('the gallery', () => {
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
});

for (const figure of all.figures) {
  test(`${figure.id}: its page has its question, method, caveats, facts, files and code`, async ({ page }) => {
    await page.goto(`/charts/${figure.id}`);
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(figure.title);
    await expect(main.getByText(figure.question, { exact: true })).toBeVisible();
    await expect(main).toContainText(figure.method);
    for (const caveat of figure.caveats) await expect(main.getByText(caveat, { exact: true })).toBeVisible();
    for (const fact of figure.facts) await expect(main.locator(`a[href="/evidence#${fact}"]`)).toBeVisible();
    const table = [figure.id, figure.views[0]?.id].filter(Boolean).join('.');
    const files = [
      ...['.csv', '.plain.csv', '.xlsx', '.json'].map((ending) => table + ending),
      ...['.svg', '.png', '@2x.png', '.air-light.png', '.air-dark.png'].map((ending) => figure.id + ending),
    ];
    for (const file of files) await expect(main.locator(`.files a[download][href="/figures/${file}"]`)).toBeVisible();
    await expect(main.getByRole('region', { name: 'The frame' })).toContainText(`/embed/${figure.id}`);
    await expect(main.getByRole('link', { name: 'Cite this figure' })).toBeVisible();
    await expect(shownView(page)).toHaveCount(1);
  });

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

for (const figure of all.figures) {
  test(`${figure.id}: the table follows the view and counts what it shows`, async ({ page }) => {
    for (const view of figure.views) {
      await page.goto(`/charts/${figure.id}${view.id ? `?view=${view.id}` : ''}`);
      const details = page.locator('.figure-data').filter({ visible: true });
      await expect(details).toHaveCount(1);
      await expect(details.locator('summary')).toContainText(`${view.rowIds.length} row`);
      await details.locator('summary').click();
      const rows = details.getByRole('table').locator('tbody tr');
      expect(await rows.evaluateAll((list) => list.map((row) => row.getAttribute('data-row')))).toEqual([...view.rowIds]);
      for (const row of await rows.all()) await expect(row).toBeVisible();
    }
  });
}

test('two links of one name never lead to two things', async ({ page }) => {
  for (const path of [...all.figures.map(({ id }) => `/charts/${id}`), '/charts']) {
    await page.goto(path);
    const links = await page
      .locator('main a[href]')
      .evaluateAll((list) =>
        list
          .filter((link) => !link.closest('p, li, td') || link.hasAttribute('download'))
          .map((link) => [link.getAttribute('aria-label') ?? link.textContent?.trim() ?? '', (link as HTMLAnchorElement).href] as const),
      );
    const leads = new Map<string, Set<string>>();
    for (const [name, href] of links) leads.set(name, (leads.get(name) ?? new Set()).add(href));
    expect([...leads].filter(([, hrefs]) => hrefs.size > 1).map(([name, hrefs]) => `${path} · ${name}: ${[...hrefs].join(' ')}`)).toEqual([]);
  }
});

test('the code that is offered fetches the rows the page shows', async ({ page, request }) => {
  for (const view of several.views) {
    await page.goto(`${severalPath}?view=${view.id}`);
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

test.describe('views', () => {
  test('are chosen by mouse, stand in the address and outlive a reload', async ({ page }) => {
    await page.goto(severalPath);
    await expect(shownView(page)).toHaveAttribute('data-of-view', shown.id);
    await page.getByRole('radio', { name: other.name }).click();
    await expect(page).toHaveURL(`${severalPath}?view=${other.id}`);
    await expect(shownView(page)).toHaveAttribute('data-of-view', other.id);
    await expect(page.getByText(other.subtitle, { exact: true })).toBeVisible();
    const png = `/figures/${stillIdOf(several.id, other.id)}.png`;
    await expect(page.locator(`a[href="${png}"]`)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('radio', { name: other.name })).toBeChecked();
    await expect(shownView(page)).toHaveAttribute('data-of-view', other.id);
    await page.getByRole('radio', { name: shown.name }).click();
    await expect(page).toHaveURL(severalPath);
  });

  test('are chosen by keyboard', async ({ page }) => {
    await page.goto(severalPath);
    await page.getByRole('radio', { name: shown.name }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: other.name })).toBeFocused();
    await expect(page).toHaveURL(`${severalPath}?view=${other.id}`);
    await expect(shownPictures(page)).toHaveCount(1);
    await expect(walk(page)).toHaveCount(1);
    await walk(page).focus();
    await expect(walk(page).getByRole('status')).toHaveText(/\d/);
    await page.getByRole('radio', { name: other.name }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(severalPath);
  });

  test('one the address names is there from the first frame on, and none other is seen', async ({ page }) => {
    await page.addInitScript(() => {
      window.seen = new Set();
      const look = () => {
        for (const view of document.querySelectorAll('.view')) if (view.checkVisibility()) window.seen.add(view.getAttribute('data-of-view') ?? '');
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${severalPath}?view=${other.id}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => [...window.seen])).toEqual([other.id]);
  });

  for (const figure of [single, several]) {
    if (!figure) continue;
    test(`an unknown one gives the default and says so: ${figure.id}`, async ({ page }) => {
      await page.goto(`/charts/${figure.id}?view=%3Cb%3Ex`);
      await expect(page.getByRole('status').filter({ hasText: 'There is no view “<b>x”' })).toBeVisible();
      await expect(shownView(page)).toHaveAttribute('data-of-view', figure.views[0]?.id ?? '');
    });
  }
});

declare global {
  interface Window {
    /** The views seen in any frame up to now, recorded by a test. */
    seen: Set<string>;
  }
}

test.describe('the picture', () => {
  for (const { id, views } of all.figures) {
    test(`answers in every view, with nothing fetched: ${id}`, async ({ page }) => {
      for (const [index, view] of views.entries()) {
        await page.goto(`/charts/${id}${index > 0 ? `?view=${view.id}` : ''}`, { waitUntil: 'networkidle' });
        const asked = watchRequests(page);
        await shownPictures(page).hover();
        await expect(walk(page).getByRole('status')).toHaveText(/\d/);
        await page.mouse.move(0, 0);
        await expect(walk(page).getByRole('status')).toBeEmpty();
        expect(asked).toEqual([]);
        page.removeAllListeners('request');
      }
    });
  }
});

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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, views } of all.figures) {
    test(`every view of ${id} is drawn, each under its name, and no control is dead`, async ({ page }) => {
      await page.goto(`/charts/${id}?view=no-such`);
      const pictures = shownPictures(page).getByRole('img').filter({ visible: true });
      await expect(pictures).toHaveCount(views.length);
      for (const picture of await pictures.all()) {
        const marks = await picture
          .locator('rect, path, circle, line')
          .evaluateAll((list) => list.filter((mark) => mark.getBoundingClientRect().width * mark.getBoundingClientRect().height > 20).length);
        expect(marks).toBeGreaterThan(0);
      }
      for (const { name } of views) if (name) await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
      for (const [index, { rowIds }] of views.entries()) {
        await page.locator('.figure-data summary').nth(index).click();
        await expect(page.locator('.figure-data').nth(index).locator('tbody tr')).toHaveCount(rowIds.length);
      }
    });
  }
});

test('on paper the chosen view is printed, and nothing to press', async ({ page }) => {
  await page.goto(`${severalPath}?view=${other.id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(shownPictures(page)).toHaveCount(1);
  await expect(shownView(page)).toHaveAttribute('data-of-view', other.id);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
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
