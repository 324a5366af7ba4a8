// No page has a fault that axe can find, in light and in dark.
import { colourFaultsOf, faultsOf } from './axe';
import { openedPartOf } from './sitemap';
import { expect, test } from './strictTest';

const parts = 12;

/** The kinds of pages, each looked at on a phone as well. */
const kinds = [
  ...['/', '/chapters/2019-dispute', '/charts', '/charts/polls', '/timeline', '/evidence', '/sources', '/sources/korea-herald-2019-08-21', '/glossary'],
  ...['/framing', '/papers', '/about', '/lessons', '/safe-to-say', '/contents', '/search', '/handout', '/handout/teacher', '/cite/chapter/background'],
];

for (const half of [0, 1]) {
  test(`axe finds no fault on a phone, half ${half + 1} of 2`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    const faults: string[] = [];
    for (const path of kinds.filter((_, index) => index % 2 === half)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      faults.push(...(await faultsOf(page)).map((fault) => `${path}, light: ${fault}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      faults.push(...(await colourFaultsOf(page)).map((fault) => `${path}, dark: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

for (let part = 0; part < parts; part += 1) {
  test(`axe finds no fault, part ${part + 1} of ${parts}`, async ({ page, request }) => {
    test.slow();
    const faults: string[] = [];
    const paths = await openedPartOf(request, part, parts);
    for (const [index, path] of paths.entries()) {
      // One template makes all source pages: they take turns in light and dark, the others are looked at in both.
      const [first, second] = index % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
      await page.emulateMedia({ colorScheme: first });
      await page.goto(path);
      faults.push(...(await faultsOf(page)).map((fault) => `${path}, ${first}: ${fault}`));
      if (path.startsWith('/sources/')) continue;
      await page.emulateMedia({ colorScheme: second });
      faults.push(...(await colourFaultsOf(page)).map((fault) => `${path}, ${second}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
