// Notes and definitions open where the line stands, by mouse, keyboard and touch, and lead to their sources and back.
import type { Page } from '@playwright/test';
import { quietnessOf } from '@/briefing/ask/quietness';
import { briefing } from '@/briefing/load';
import { markOf, openedBy, paragraphAround } from './marks';
import { chaptersOf } from './sitemap';
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

test('people are not marked where their office stands beside them; the list at the end has their names and how to say them', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.locator('.prose').getByRole('link', { name: 'Lee Myung-bak' })).toHaveCount(0);
  await page.locator('#people summary').click();
  const entry = page.locator('#people li').filter({ hasText: 'Lee Myung-bak' });
  await expect(entry).toContainText('say ee myuhng-bahk');
  await expect(entry).toContainText('President of South Korea, 2008–13');
  await expect(entry.getByRole('link')).toHaveAttribute('href', '/glossary#lee-myung-bak');
});

test('marks are few: at most two for five lines of any chapter', () => {
  for (const { chapter: id, marksALine } of quietnessOf(briefing())) expect(marksALine, id).toBeLessThanOrEqual(0.4);
});

test('a note’s number, its address and its mark’s agree, and each source stands in full once', async ({ page, request }) => {
  for (const path of await chaptersOf(request)) {
    await page.goto(path);
    const marks = await page
      .locator('.note-mark a')
      .evaluateAll((all) => all.map((mark) => [mark.textContent, mark.id, mark.getAttribute('href'), mark.getAttribute('aria-label')]));
    for (const [number, id, href, name] of marks) {
      expect(id, path).toMatch(new RegExp(`^ref-${number}(-\\d)?$`));
      expect(href, path).toBe(`#note-${number}`);
      expect(name, path).toBe(`Note ${number}`);
    }
    const ends = await page.locator('#notes ol > li').evaluateAll((all) => all.map((note) => note.id));
    expect(ends, path).toEqual(ends.map((_, index) => `note-${index + 1}`));
    const sources = await page.locator('#sources li > a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(sources).size, path).toBe(sources.length);
    const cited = await page.locator('#notes a[href^="/sources/"]').evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')))]);
    expect([...sources].sort(), path).toEqual(cited.sort());
  }
});

test('to the ear a sentence is whole: the margin’s words stand in no sentence of the accessibility tree', async ({ page }) => {
  await page.goto('/chapters/2019-dispute');
  const margins = await page.locator('.margin').evaluateAll((all) => all.map((margin) => (margin as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));
  expect(margins.length).toBeGreaterThan(20);
  const sentences = await page.locator('.prose > section > p').evaluateAll((all) =>
    all.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const apart of copy.querySelectorAll('.margin, .note-mark')) apart.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
  const read = await readAloud(page);
  const without = read.replace(/Note \d+/g, '').replace(/\s+/g, ' ');
  // The quotation marks of a <q> are the style sheet's, and read all the same.
  const close = (text: string) => text.replace(/[\s“”‘’]/g, '');
  for (const sentence of sentences) expect(close(without), sentence.slice(0, 60)).toContain(close(sentence));
  for (const margin of margins) expect(close(read), margin).not.toContain(close(margin));
});

test.describe('where notes open under their line', () => {
  test.use({ viewport: { width: 1024, height: 800 } });

  test('by keyboard: Enter opens, Escape closes, the focus stays', async ({ page }) => {
    await page.goto(chapter);
    const mark = markOf(page, 1);
    await mark.focus();
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
    const note = await openedBy(page, mark);
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
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

/** @returns what the accessibility tree says of the page, in its order: links by their names, the rest by its words */
async function readAloud(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words: string[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value as string;
    const isMark = role === 'link' && /^Note \d+$/.test((node.name?.value as string) ?? '');
    if (!node.ignored && (isMark || role === 'StaticText')) words.push(node.name?.value as string);
    if (!isMark && role !== 'StaticText') for (const child of node.childIds ?? []) walk(child);
  };
  walk(nodes[0]?.nodeId ?? '');
  return words.join(' ');
}
