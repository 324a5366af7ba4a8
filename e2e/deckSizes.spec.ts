// Every slide of every talk keeps to its page, in the proportions of screens, projectors and phones.
import { presets } from '@/briefing/ask/deck';
import { openDeck } from './deck';
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
        expect(await slideFaults(page, smallest)).toEqual([]);
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
    const sheet = await new CSSStyleSheet().replace('.slide-points .slide-points-list { font-size: 90px !important; } .slide-question .slide-kicker { font-size: 8px !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  const faults = (await slideFaults(page, smallest)).join('\n');
  expect(faults).toMatch(/leaves the slide/);
  expect(faults).toMatch(/into the foot/);
  expect(faults).toMatch(/lies over/);
  expect(faults).toMatch(/“Ask the room” is set in 8\.0 px/);
});
