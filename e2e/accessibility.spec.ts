// No page has a fault that axe can find, in light and in dark.
import { colourFaultsOf, faultsOf } from './axe';
import { openedPartOf } from './sitemap';
import { expect, test } from './strictTest';

const parts = 12;

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
