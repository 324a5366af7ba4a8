// The evidence list: found by address and by hand, led to from every number in a chapter, and back.
import { expect, test, type Locator, type Page } from '@playwright/test';

const rows = (page: Page) => page.locator('[data-filter="row"]');
const shown = (page: Page) => page.locator('[data-filter="row"]:visible');
const status = (page: Page) => page.getByRole('status');

/** '27 of 420 facts' → 27; '… All 420 facts' → 420. */
async function announced(page: Page): Promise<number> {
  const text = (await status(page).textContent()) ?? '';
  return Number(/(\d+) (?:of \d+ )?facts$/.exec(text)?.[1]);
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('filters are chosen by keyboard, stand in the address and are announced', async ({ page }) => {
  await page.goto('/evidence');
  const all = await rows(page).count();
  await expect(status(page)).toHaveText(`All ${all} facts`);

  await page.getByLabel('Find in the facts').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Status', { exact: true })).toBeFocused();
  await page.keyboard.type('dis');
  await expect(page).toHaveURL('/evidence?status=disputed');
  const disputed = await announced(page);
  expect(disputed).toBeLessThan(all);
  await expect(shown(page)).toHaveCount(disputed);
  expect(await shown(page).evaluateAll((list) => new Set(list.map((row) => row.getAttribute('data-status'))).size)).toBe(1);

  await page.keyboard.press('Tab');
  await page.keyboard.type('tok');
  await expect(page).toHaveURL('/evidence?status=disputed&actor=tokyo');
  await expect(status(page)).toHaveText(new RegExp(`^\\d+ of ${all} facts$`));
  expect(await announced(page)).toBeLessThan(disputed);
});

test('a choice in the address is made when the page loads', async ({ page }) => {
  await page.goto('/evidence?status=single+source&actor=Tokyo&kind=government');
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('single-source');
  await expect(page.getByLabel('Actor')).toHaveValue('tokyo');
  const count = await announced(page);
  await expect(shown(page)).toHaveCount(count);
  for (const row of await shown(page).all()) {
    await expect(row).toHaveAttribute('data-actor', /\btokyo\b/);
    await expect(row).toHaveAttribute('data-kind', /\bgovernment\b/);
  }
});

test('chapter and source are found by what a fact links to', async ({ page }) => {
  await page.goto('/evidence?chapter=us-pressure&source=japan-foreign-ministry-2019-11-22');
  expect(await announced(page)).toBeGreaterThan(0);
  for (const row of await shown(page).all()) {
    await expect(row.locator('a[href="/sources/japan-foreign-ministry-2019-11-22"]').first()).toBeVisible();
    await expect(row.locator('a[href^="/chapters/us-pressure#"]').first()).toBeVisible();
  }
  await expect(page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Exchanges' })).toBeHidden();
});

test('an unknown value shows all and says so', async ({ page }) => {
  await page.goto('/evidence?status=x');
  const all = await rows(page).count();
  await expect(status(page)).toHaveText(`There is no status “x”: all facts are shown. All ${all} facts`);
  await expect(shown(page)).toHaveCount(all);

  await page.goto('/evidence?status=x&actor=beijing');
  await expect(status(page)).toHaveText(/^There is no status “x”: that filter is left out\. \d+ of \d+ facts$/);
});

test('words are found whatever their marks, and nothing found can be undone', async ({ page }) => {
  await page.goto('/evidence');
  await page.getByLabel('Find in the facts').fill("  japan's CHENGDU ");
  await expect(page).toHaveURL(/\?q=japan%27s\+CHENGDU$/);
  await expect(shown(page)).toHaveCount(await announced(page));
  await expect(page.locator('#chengdu-abe-answered')).toBeVisible();

  await page.getByLabel('Find in the facts').fill('xyzzy');
  await expect(page.getByText('No fact matches.')).toBeVisible();
  expect(await announced(page)).toBe(0);
  await page.getByText('No fact matches.').getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL('/evidence');
  await expect(status(page)).toHaveText(/^All \d+ facts$/);
  await expect(page.getByText('No fact matches.')).toBeHidden();
});

test('the key to the statuses leads to its facts, and back and forward work', async ({ page }) => {
  await page.goto('/evidence');
  const key = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Sources contradict each other' });
  const count = Number(await key.locator('b').textContent());
  await key.getByRole('link', { name: 'disputed' }).click();
  await expect(page).toHaveURL('/evidence?status=disputed');
  expect(await announced(page)).toBe(count);
  await page.getByRole('link', { name: 'opinion', exact: true }).click();
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('opinion');
  await page.goBack();
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('disputed');
  expect(await announced(page)).toBe(count);
  await page.goBack();
  await expect(status(page)).toHaveText(/^All \d+ facts$/);
  await page.goForward();
  await expect(page).toHaveURL('/evidence?status=disputed');
  expect(await announced(page)).toBe(count);
});

test('a link to a fact that the choice hides shows it', async ({ page }) => {
  await page.goto('/evidence?status=opinion#exchanges-total');
  await expect(page.locator('#exchanges-total')).toBeInViewport();
  await expect(status(page)).toContainText('so all are shown. All');
  await expect(page).toHaveURL('/evidence#exchanges-total');

  await page.goto('/evidence?status=disputed');
  await page.locator('#exchanges-total').getByRole('link', { name: '29, as of 16 August 2019' }).click();
  await expect(page.locator('#ministry-total-august-2019')).toBeInViewport();
});

test('a link to a fact that the choice keeps stays in the choice', async ({ page }) => {
  await page.goto('/evidence?status=disputed#november-apology');
  await expect(page.locator('#november-apology')).toBeInViewport();
  await expect(page).toHaveURL('/evidence?status=disputed#november-apology');
  await expect(page.locator('#signed')).toBeHidden();
});

/** From the first marked use of a disputed number to its conflicts in two steps, and back to the sentence in one. */
async function thereAndBack(page: Page, follow: (link: Locator) => Promise<void>) {
  await page.goto('/chapters/background');
  const number = page.locator('.prose .fact', { hasText: '110 maritime patrol planes' });
  // At the end of a run its note leads on; before it the number itself.
  const mark = number.locator('xpath=following::a[@data-note and starts-with(@href, "#note-")][1]');
  if (await number.evaluate((element) => element.tagName === 'A')) {
    await follow(number);
  } else {
    await follow(mark);
    // Behind its mark, or without a script at the chapter's end.
    const note = page.locator(`[id="opened-${await mark.getAttribute('id')}"], ${await mark.getAttribute('href')}`).filter({ visible: true });
    await follow(note.first().getByRole('link', { name: /^All evidence: .*patrol/ }));
  }
  await expect(page).toHaveURL('/evidence#japan-patrol-aircraft');
  const row = page.locator('#japan-patrol-aircraft');
  await expect(row).toBeInViewport();
  await expect(row).toContainText('How many patrol planes does Japan have?');
  await expect(row).toContainText('over 80');

  await follow(row.getByRole('link', { name: /^Background, section \d$/ }).first());
  await expect(page).toHaveURL(/\/chapters\/background#use-background-\d+$/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
}

test('from a number to its conflicts in two steps and back: mouse', async ({ page }) => {
  await thereAndBack(page, (link) => link.click());
});

test('from a number to its conflicts in two steps and back: keyboard', async ({ page }) => {
  await thereAndBack(page, async (link) => {
    await link.focus();
    await page.keyboard.press('Enter');
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('from a number to its conflicts in two steps and back: touch', async ({ page }) => {
    await thereAndBack(page, (link) => link.tap());
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('from a number to its conflicts in two steps and back', async ({ page }) => {
    await thereAndBack(page, (link) => link.click());
  });

  test('every fact is shown, and the page says why nothing can be chosen', async ({ page }) => {
    await page.goto('/evidence?status=disputed');
    await expect(shown(page)).toHaveCount(await rows(page).count());
    await expect(page.getByLabel('Find in the facts')).toBeHidden();
    await expect(page.getByText('Choosing needs JavaScript. Without it all facts are shown.')).toBeVisible();
    await expect(page.getByText('No fact matches.')).toBeHidden();
  });
});

test('every number of a chapter leads to its evidence, and its evidence to the chapter', async ({ page }) => {
  await page.goto('/evidence');
  const ways = await rows(page).evaluateAll((list) =>
    list.map((row) => [row.id, [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')] as const),
  );
  const linksOf = new Map(ways);
  const chapters = await page
    .getByLabel('Chapter')
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
  expect(chapters.length).toBeGreaterThan(3);
  for (const chapter of chapters) {
    await page.goto(`/chapters/${chapter}`);
    const numbers = await page.locator('.prose .fact').evaluateAll((list) =>
      list.map((number) => {
        // Before the end of a run its note stands a few words on.
        const marks = [...(number.closest('p, li')?.querySelectorAll<HTMLAnchorElement>('.note-mark a') ?? [])];
        const mark = marks.find((each) => number.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
        const link = number.closest('a') ?? document.getElementById(mark?.hash.slice(1) ?? '')?.querySelector('a[href^="/evidence#"]');
        return { text: number.textContent, fact: link?.getAttribute('href')?.replace('/evidence#', '') };
      }),
    );
    expect(numbers.length).toBeGreaterThan(5);
    for (const { text, fact } of numbers) {
      const back = linksOf.get(fact ?? '')?.some((href) => href.startsWith(`/chapters/${chapter}#`));
      expect.soft(back, `${chapter}: ${text}, fact ${fact}`).toBe(true);
    }
  }
});

test('a box of rival figures leads to its evidence by its last line, and back', async ({ page }) => {
  await page.goto('/chapters/background');
  const box = page.locator('#disputed-exchanges-total');
  await box.getByRole('link', { name: 'All evidence' }).click();
  await page.locator('#exchanges-total').getByRole('link', { name: /box$/ }).click();
  await expect(page.locator('#disputed-exchanges-total')).toBeInViewport();
});

test('on paper the chosen facts are a list without the form', async ({ page }) => {
  await page.goto('/evidence?status=superseded');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Find in the facts')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Topics' })).toBeHidden();
  await expect(shown(page)).toHaveCount(await announced(page));
  await expect(page.locator('#concluded-anew')).toContainText('Asia Economy, 15 March 2023, newspaper');
});

test('fits a window of 320 px, and every target of a row is large enough to hit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/evidence');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.locator('#november-apology').scrollIntoViewIfNeeded();
  expect(await sidewaysScroll(page)).toBe(0);
  const heights = await page.locator('#november-apology .standing a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test('the browser is silent while a reader filters', async ({ page }) => {
  const messages: string[] = [];
  // The worker is blocked in the tests, and the browser says so.
  page.on('console', (message) => message.text().startsWith('Service Worker registration blocked') || messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto('/evidence?status=x#%');
  await page.getByLabel('Kind of source').selectOption('wire');
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await expect(status(page)).toHaveText(/^All \d+ facts$/);
  expect(messages).toEqual([]);
});
