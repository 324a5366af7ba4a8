// On every kind of page: two links of one name never lead to two things.
import type { Page } from '@playwright/test';
import { openedPartOf } from './sitemap';
import { expect, test } from './strictTest';

const parts = 2;

for (let part = 0; part < parts; part += 1) {
  test(`two links of one name never lead to two things, part ${part + 1} of ${parts}`, async ({ page, request }) => {
    test.slow();
    const faults: string[] = [];
    for (const path of await openedPartOf(request, part, parts)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      faults.push(...(await ambiguousOn(page)).map((fault) => `${path} · ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

/**
 * Links that stand for themselves: in a sentence, a list or a table the words around say what a name leads to (WCAG 2.4.4).
 * @returns each name that leads to two places, with both
 */
function ambiguousOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const leads = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (link.closest('p, li, td') && !link.hasAttribute('download')) continue;
      const name = link.getAttribute('aria-label') ?? link.textContent.trim().replace(/\s+/g, ' ');
      leads.set(name, (leads.get(name) ?? new Set()).add(link.href));
    }
    return [...leads].filter(([, hrefs]) => hrefs.size > 1).map(([name, hrefs]) => `${name}: ${[...hrefs].join(' ')}`);
  });
}
