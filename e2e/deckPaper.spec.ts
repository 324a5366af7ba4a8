// The deck on paper: every slide has its words there, whichever one was up; notes stand with their slides.
import type { Page } from '@playwright/test';
import { openDeck, slidesOf } from './deck';
import { lettersOf, wordsOfPages } from './pdfText';
import { expect, test } from './strictTest';

for (const up of ['cover', 'us-pressure', 'sources']) {
  test(`printed from ${up}, each slide has a page with its words`, async ({ page }) => {
    await openDeck(page, `?minutes=45#${up}`);
    const pages = await wordsOfPages(await page.pdf({ preferCSSPageSize: true }));
    const slides = await headingsOf(page);
    expect(pages).toHaveLength(slides.length);
    const empty = slides.filter(({ heading, number }, index) => !pages[index]?.includes(lettersOf(heading)) || !pages[index]?.includes(lettersOf(number)));
    expect(empty).toEqual([]);
  });
}

test('printed from the overview, and with the notes below, every slide has its page too', async ({ page }) => {
  await openDeck(page, '?minutes=10#us-pressure');
  for (const key of ['o', 'o', 'l']) {
    await page.keyboard.press(key);
    const pages = await wordsOfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.map((words, index) => [index, words.length > 10])).toEqual((await slidesOf(page)).map((_, index) => [index, true]));
  }
});

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} the notes stand under their slides, one to a page`, async ({ page }) => {
    await openDeck(page, '?minutes=20&paper=notes#us-pressure');
    await expect(page.getByRole('radio', { name: 'With the notes, one to a page' })).toBeChecked();
    const pages = await wordsOfPages(await page.pdf({ format }));
    const slides = await headingsOf(page);
    expect(pages).toHaveLength(slides.length);
    // The browser's own menu prints, with the choice still open.
    expect(pages.filter((words) => words.includes('Onpaper'))).toEqual([]);
    for (const [index, { heading, notes }] of slides.entries()) {
      expect(pages[index]).toContain(lettersOf(heading));
      for (const part of notes) expect(pages[index], heading).toContain(lettersOf(part));
    }
  });

  test(`on ${format} three slides with their notes go on a page`, async ({ page }) => {
    await openDeck(page, '?minutes=20&paper=three');
    const pages = await wordsOfPages(await page.pdf({ format }));
    const slides = await headingsOf(page);
    expect(pages.length).toBeLessThanOrEqual(Math.ceil(slides.length / 3) + 4);
    const where = slides.map(({ heading, notes }) =>
      pages.findIndex((words) => words.includes(lettersOf(heading)) && notes.every((part) => words.includes(lettersOf(part)))),
    );
    expect(where).not.toContain(-1);
    expect(where).toEqual([...where].sort((a, b) => a - b));
  });
}

test('a tool opens the choice, and prints what was chosen', async ({ page }) => {
  await openDeck(page);
  await page.evaluate(() => {
    window.print = () => void (document.documentElement.dataset.printed = document.getElementById('deck')?.dataset.paper ?? 'slides');
  });
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 120);
  await page.getByRole('button', { name: 'Print' }).click();
  const dialog = page.getByRole('dialog', { name: 'On paper' });
  await dialog.getByRole('radio', { name: 'three to a page' }).check();
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'three');
  await expect(dialog).toBeHidden();
});

/** @returns for each slide of the talk its heading, its number and its notes, as the page has them */
function headingsOf(page: Page) {
  return page.locator('.slide:not([hidden])').evaluateAll((slides) =>
    slides.map((slide) => ({
      // On paper a slide is whole: where it asked first, its answer is there.
      heading: (slide.querySelector('.slide-says') ?? slide.querySelector('h1, h2, h3, h4'))?.textContent ?? '',
      number: slide.querySelector('.slide-number')?.textContent ?? '',
      notes: [...slide.querySelectorAll('.slide-notes p:not(.slide-notes-head)')].map(({ textContent }) => textContent ?? ''),
    })),
  );
}
