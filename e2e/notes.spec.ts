// Notes and definitions open where the line stands, by mouse, keyboard and touch, and lead to their sources and back.
import { markOf, openedBy, paragraphAround } from './marks';
import { expect, test } from './strictTest';

const chapter = '/chapters/background';

test('by mouse: the note says who says so, the line stays, the focus stays', async ({ page }) => {
  await page.goto(chapter);
  const mark = markOf(page, 1);
  await mark.scrollIntoViewIfNeeded();
  const before = await mark.boundingBox();
  await mark.click();
  const note = await openedBy(page, mark);
  await expect(note).toBeVisible();
  await expect(note.getByRole('link', { name: /^Original of/ }).first()).toBeVisible();
  await expect(mark).toBeFocused();
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  const after = await mark.boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThanOrEqual(1);
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThanOrEqual(1);
  await mark.click();
  await expect(mark).toHaveAttribute('aria-expanded', 'false');
  await expect(note.getByRole('link', { name: /^Original of/ }).first()).toBeHidden();
});

test('to the source, which says the same of itself, and back to the very sentence', async ({ page }) => {
  await page.goto(chapter);
  const mark = markOf(page, 2);
  const [address, number, sentence] = [await mark.getAttribute('id'), await mark.innerText(), await paragraphAround(mark)];
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await mark.click();
  const note = await openedBy(page, mark);
  const said = await note.innerText();
  await note.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/sources\//);

  const card = await page
    .locator('dl > div')
    .evaluateAll((rows) => Object.fromEntries(rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent ?? ''])));
  for (const part of [await page.getByRole('heading', { level: 1 }).innerText(), card['Published'], card['Kind']?.split(';')[0], card['How far to trust it']]) {
    expect(part).toMatch(/\w/);
    expect(said).toContain(part);
  }

  const cited = page.getByRole('region', { name: 'Chapters that cite it' }).or(page.locator('section', { hasText: 'Chapters that cite it' }));
  await cited.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: number, exact: true }).click();
  await expect(page).toHaveURL(`${chapter}#${address}`);
  await expect(markOf(page, 2)).toBeInViewport();
  expect(await paragraphAround(markOf(page, 2))).toBe(sentence);
});

test('a definition opens and closes', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(chapter);
  const term = page.getByRole('article').getByRole('link', { name: 'TISA', exact: true });
  const definition = page.getByRole('note', { name: 'Definition: TISA' });
  await expect(definition).toBeHidden();
  await term.click();
  await expect(definition).toContainText('Trilateral');
  await expect(term).toBeFocused();
  await term.click();
  await expect(definition).toBeHidden();
});

test('a person’s definition gives the name in its own script, marked as such', async ({ page }) => {
  await page.goto(chapter);
  await page.getByRole('article').getByRole('link', { name: 'Lee Myung-bak' }).click();
  await expect(page.getByRole('note', { name: /^Definition: Lee Myung-bak/ }).locator('[lang=ko]')).toHaveText('이명박');
});

test.describe('where notes open under their line', () => {
  test.use({ viewport: { width: 1024, height: 800 } });

  test('by keyboard: Enter opens, Escape closes, the focus stays', async ({ page }) => {
    await page.goto(chapter);
    const mark = markOf(page, 1);
    await page.getByRole('article').getByRole('link', { name: 'GSOMIA', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(mark).toBeFocused();
    const note = await openedBy(page, mark);
    await expect(note).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await expect(mark).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('Escape inside a note closes it and goes back to its mark', async ({ page }) => {
    await page.goto(chapter);
    const mark = markOf(page, 1);
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const note = await openedBy(page, mark);
    await expect(note.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(mark).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by touch: the note opens under its line and fits the screen', async ({ page }) => {
    await page.goto(chapter);
    const mark = markOf(page, 1);
    await mark.scrollIntoViewIfNeeded();
    const before = await mark.boundingBox();
    await mark.tap();
    const note = await openedBy(page, mark);
    await expect(note).toBeVisible();
    const [box, after] = [await note.boundingBox(), await mark.boundingBox()];
    expect(after?.y).toBeCloseTo(before?.y ?? 0, 0);
    expect(box?.y).toBeGreaterThan(after?.y ?? Infinity);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
    await mark.tap();
    await expect(note).toBeHidden();
  });

  test('a mark can be hit 11 px beside its middle', async ({ page }) => {
    await page.goto(chapter);
    const mark = markOf(page, 1);
    await mark.scrollIntoViewIfNeeded();
    const missed = await mark.evaluate((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      const around = [
        [-11, 0],
        [11, 0],
        [0, -11],
        [0, 11],
      ] as const;
      return around.filter(([x, y]) => document.elementFromPoint(left + width / 2 + x, top + height / 2 + y)?.closest('a') !== link);
    });
    expect(missed).toEqual([]);
  });
});
