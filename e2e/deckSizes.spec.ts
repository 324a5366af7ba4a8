// Every slide of every talk keeps to its page, in the proportions of screens, projectors and phones.
import { presets } from '@/briefing/ask/deck';
import { expectUp, openDeck, slidesOf, slideUp, toNextSlide } from './deck';
import { slideFaults } from './slideFaults';
import { expect, test } from './strictTest';

/** In pixels of a slide 1280 wide: what the last row still reads. */
const smallest = 24;

const windows = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 844, height: 390 },
];

for (const viewport of windows) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const minutes of Object.keys(presets)) {
      test(`the talk of ${minutes} minutes: nothing leaves its slide, is clipped, lies over the foot or is too small`, async ({ page }) => {
        await openDeck(page, `?minutes=${minutes}`);
        expect(await slideFaults(page, smallest, { withWho: minutes === '45' })).toEqual([]);
      });
    }

    test('each chapter alone keeps to its slides, too', async ({ page }) => {
      await openDeck(page);
      const chapters = await page.locator('.slide[data-kind="chapter"]').evaluateAll((slides) => slides.map(({ id }) => id));
      for (const chapter of chapters) {
        await openDeck(page, `?minutes=45&chapter=${chapter}`);
        expect(await slideFaults(page, smallest)).toEqual([]);
      }
    });
  });
}

/** Every letter of the page, and in the pictures, on screens other than 16:9. */
for (const { viewport, least } of [
  { viewport: { width: 1024, height: 768 }, least: 24 },
  { viewport: { width: 800, height: 600 }, least: 18 },
  { viewport: { width: 3840, height: 2160 }, least: 72 },
  { viewport: { width: 2560, height: 1080 }, least: 36 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test(`no letter is under ${least} pixels, and nothing leaves its slide`, async ({ page }) => {
      await openDeck(page, '?minutes=45');
      const unit = Math.min(viewport.width / 1280, viewport.height / 720);
      expect(await slideFaults(page, least / unit)).toEqual([]);
      await page.keyboard.press('Home');
      const small: string[] = [];
      for (const id of await slidesOf(page)) {
        await expectUp(page, id);
        small.push(
          ...(await slideUp(page).evaluate(
            (slide, size) =>
              [...slide.querySelectorAll<HTMLElement>('.slide-page :is(h1, h2, h3, h4, p, li, span, b)')]
                .filter(
                  (element) =>
                    !element.closest('.slide-picture') &&
                    element.checkVisibility({ visibilityProperty: true }) &&
                    [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
                )
                .map((element) => ({ text: element.textContent ?? '', size: parseFloat(getComputedStyle(element).fontSize) }))
                .filter((found) => found.size < size - 0.1)
                .map((found) => `“${found.text.slice(0, 30)}” ${found.size}`),
            least,
          )),
        );
        await toNextSlide(page, 'PageDown');
      }
      expect(small).toEqual([]);
    });
  });
}

test('a title’s word with a hyphen stays on one line, however narrow the slide', async ({ page }) => {
  const broken: string[] = [];
  for (const width of [800, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 768 });
    await openDeck(page, '?minutes=45');
    const hyphened = await page
      .locator('.slide:not([hidden])')
      .evaluateAll((slides) =>
        slides
          .filter((slide) => [...slide.querySelectorAll('h1, h2, h3, h4, li')].some(({ textContent }) => /\p{L}-\u2060?\p{L}/u.test(textContent ?? '')))
          .map(({ id }) => id),
      );
    expect(hyphened.length).toBeGreaterThan(0);
    for (const id of hyphened) {
      await openDeck(page, `?minutes=45#${id}`);
      broken.push(
        ...(await slideUp(page).evaluate((slide) => {
          const found: string[] = [];
          const walker = document.createTreeWalker(slide.querySelector('.slide-page') ?? slide, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.parentElement?.closest('h1, h2, h3, h4, li')) continue;
            for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+(?:-\u2060?[\p{L}\p{N}]+)+/gu)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              if (lines.size > 1) found.push(`${slide.id}: ${word}`);
            }
          }
          return found;
        })),
      );
    }
  }
  expect(broken).toEqual([]);
});

test.describe('without our fonts', () => {
  test.use({ tolerated: /ERR_FAILED/ });

  test('a slide keeps to its page in the system’s faces, too', async ({ page }) => {
    await page.route('**/fonts/*.woff2', (route) => route.abort());
    await openDeck(page, '?minutes=45');
    expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => /^"?Source/.test(family) && status === 'loaded'))).toBe(false);
    expect(await slideFaults(page, smallest)).toEqual([]);
  });
});

test('what looks for faults finds them', async ({ page }) => {
  await openDeck(page, '?minutes=10');
  // By a sheet the page's policy has no word in.
  await page.evaluate(async () => {
    const sheet = await new CSSStyleSheet().replace(
      '.slide-points .slide-points-list { font-size: 90px !important; } .slide-question .slide-kicker { font-size: 8px !important; }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const faults = (await slideFaults(page, smallest)).join('\n');
  expect(faults).toMatch(/leaves the slide/);
  expect(faults).toMatch(/into the foot/);
  expect(faults).toMatch(/lies over/);
  expect(faults).toMatch(/“Ask the room” is set in 8\.0 px/);
});
