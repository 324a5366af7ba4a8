// The glossary and the table of words: from a word to its meaning and back, by mouse, keyboard, touch and without scripts.
import { goByMenu } from './siteMenu';
import { expect, test, type Page } from '@playwright/test';

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true };

/** A term of the chapter on American pressure, and what it opens. */
async function definitionOf(page: Page, name: string) {
  await page.goto('/chapters/us-pressure');
  const word = page.getByRole('link', { name, exact: true }).and(page.locator('[data-note]'));
  return { word, definition: page.getByRole('note', { name: `Definition: ${name}`, includeHidden: false }) };
}

/** The entry of the glossary with this id. */
function entry(page: Page, id: string) {
  return page.locator(`#${id}`);
}

async function expectNoSidewaysScroll(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

test.describe('the glossary', () => {
  test('is in the header’s sheet, and its letters lead to their entries', async ({ page }) => {
    await page.goto('/');
    await goByMenu(page, 'Glossary');
    await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
    const index = page.getByRole('navigation', { name: 'A to Z' });
    await index.getByRole('link', { name: 'K in People', exact: true }).click();
    await expect(page).toHaveURL(/#people-k$/);
    await expect(page.getByRole('heading', { level: 3, name: 'K', exact: true }).first()).toBeInViewport();
    await expect(entry(page, 'kang-byung-won')).toBeInViewport();
    await index.getByRole('link', { name: 'Words and ideas', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^Words and ideas/ })).toBeInViewport();
  });

  test('shows the entry a deep link names', async ({ page }) => {
    await page.goto('/glossary#taro-kono');
    await expect(entry(page, 'taro-kono')).toBeInViewport();
    await expect(entry(page, 'taro-kono').getByRole('definition').filter({ hasText: 'Defence Minister from 11 September 2019' })).toBeVisible();
  });

  test('tells apart the people named Kim', async ({ page }) => {
    await page.goto('/glossary');
    const kims = page.getByRole('list', { name: 'Six people named Kim' });
    await expect(kims.getByRole('listitem')).toHaveCount(6);
    await kims.getByRole('link', { name: 'Kim Hyun-chong' }).click();
    await expect(entry(page, 'kim-hyun-chong')).toBeInViewport();
    await expect(page.getByRole('list', { name: 'Two people named Shin, and one not identified' })).toBeVisible();
  });

  test('marks Korean and Japanese script with its language, in a font that has it', async ({ page }) => {
    await page.goto('/glossary');
    await expect(entry(page, 'moon-jae-in').locator('[lang=ko]')).toHaveText('문재인');
    await expect(entry(page, 'shinzo-abe').locator('[lang=ja]')).toHaveText('安倍晋三');
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (/\p{Script=Hangul}/u.test(text) ? lang !== 'ko' : /[\p{Script=Han}\p{Script=Katakana}]/u.test(text) && lang !== 'ja') found.push(text);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  });

  test('keeps its lines even where scripts meet', async ({ page }) => {
    await page.goto('/glossary');
    const heights = await page
      .getByRole('definition')
      .evaluateAll((all) => all.filter((each) => each.classList.contains('forms')).map((each) => (each as HTMLElement).offsetHeight % 24));
    expect(new Set(heights)).toEqual(new Set([0]));
  });

  test('leads to the very word in the chapter', async ({ page }) => {
    await page.goto('/glossary#tisa');
    await entry(page, 'tisa')
      .getByRole('link', { name: /^Background: Why it took until 2016/ })
      .click();
    await expect(page).toHaveURL('/chapters/background#word-tisa');
    await expect(page.locator(':target')).toHaveText('TISA');
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test.describe('from a word to its meaning, to the glossary and back', () => {
  test('by keyboard alone', async ({ page }) => {
    const { word, definition } = await definitionOf(page, 'GSOMIA');
    await word.focus();
    await expect(word).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(definition).toBeVisible();
    await expect(definition.locator('[lang=ko]')).not.toBeEmpty();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Glossary entry for GSOMIA' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/glossary#gsomia');
    await entry(page, 'gsomia')
      .getByRole('link', { name: /^Washington’s part/ })
      .press('Enter');
    await expect(page.locator(':target')).toHaveText('GSOMIA');
  });

  test('Escape closes the meaning and stays at the word', async ({ page }) => {
    const { word, definition } = await definitionOf(page, 'GSOMIA');
    await word.press('Enter');
    await expect(definition).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(definition).toBeHidden();
    await expect(word).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use(phone);

  test('a tap opens the meaning, and its link the glossary', async ({ page }) => {
    const { word, definition } = await definitionOf(page, 'GSOMIA');
    await word.tap();
    await expect(definition).toBeVisible();
    await expectNoSidewaysScroll(page);
    await definition.getByRole('link', { name: 'Glossary entry for GSOMIA' }).tap();
    await expect(entry(page, 'gsomia')).toBeInViewport();
    await expectNoSidewaysScroll(page);
  });

  test('the table of words reads as a list, and is a table to a screen reader', async ({ page }) => {
    await page.goto('/framing');
    await expectNoSidewaysScroll(page);
    const table = page.getByRole('table', { name: 'November 2019' });
    await expect(table.getByRole('columnheader')).toHaveText(['Whose words', 'The words', 'Kind and country', 'Where they stand']);
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^US State Department/ }) });
    const [who, words] = [row.getByRole('rowheader'), row.getByRole('cell').first()];
    await expect(words).toContainText('decision to renew GSOMIA');
    const [whoBox, wordsBox] = [await who.boundingBox(), await words.boundingBox()];
    expect(wordsBox?.y).toBeGreaterThanOrEqual((whoBox?.y ?? 0) + (whoBox?.height ?? 0));
    expect(wordsBox?.x).toBe(whoBox?.x);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the word is a link to its meaning, which leads on', async ({ page }) => {
    const { word } = await definitionOf(page, 'GSOMIA');
    const definition = page.locator('#term-gsomia');
    await expect(definition).toBeHidden();
    await word.click();
    await expect(definition).toBeInViewport();
    await definition.getByRole('link', { name: 'Glossary entry for GSOMIA' }).click();
    await expect(entry(page, 'gsomia')).toBeInViewport();
    await entry(page, 'gsomia')
      .getByRole('link', { name: /^Washington’s part/ })
      .first()
      .click();
    await expect(page).toHaveURL('/chapters/us-pressure#word-gsomia');
  });
});

test.describe('how outlets word it', () => {
  test('is reached from the glossary, the header and the chapters', async ({ page }) => {
    await page.goto('/glossary');
    await page.getByRole('main').getByRole('link', { name: 'How outlets word it' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How outlets word it' })).toBeVisible();
    await page.goto('/about');
    await goByMenu(page, 'How outlets word it');
    await expect(page).toHaveURL('/framing');
    for (const chapter of ['background', '2019-dispute', 'us-pressure', '2023-normalization']) {
      await page.goto(`/chapters/${chapter}`);
      await page.getByRole('article').locator('a[href^="/framing#"]').click();
      await expect(page.locator('h2:target')).toBeInViewport();
    }
  });

  test('says whose words each phrase is, and asks the room', async ({ page }) => {
    await page.goto('/framing#labour-issue');
    const labour = page.getByRole('region', { name: 'The labour issue' });
    const yonhap = labour.getByRole('row').filter({ hasText: 'compensation for wartime forced labor' });
    await expect(yonhap.getByRole('rowheader')).toHaveText('Yonhap');
    await expect(yonhap).toContainText('South Korea');
    await expect(yonhap).toContainText('line 88, Yonhap excerpt');
    const motegi = labour.getByRole('row').filter({ hasText: 'former civilian workers from the Korean Peninsula' });
    await expect(motegi).toContainText('not from the five texts');
    await expect(labour.getByText(/^Ask the room/)).toBeVisible();
    const reworded = page.getByRole('rowheader', { name: 'Nobody: reworded by a machine' }).first();
    await expect(reworded).toBeVisible();
    await expect(reworded.getByRole('link')).toHaveCount(0);
  });
});
