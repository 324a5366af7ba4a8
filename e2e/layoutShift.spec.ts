// Nothing moves under a reader's eyes while a page loads: every kind of page, at a desk's and a phone's width.
import type { Page } from '@playwright/test';
import { expect, test } from './strictTest';

const kinds = [
  ...['/', '/chapters/background', '/charts', '/charts/polls', '/timeline', '/timeline?day=2019-11-10', '/evidence', '/evidence?status=disputed', '/sources'],
  ...['/sources/korea-herald-2019-08-21', '/glossary', '/framing', '/papers', '/about', '/lessons', '/safe-to-say', '/contents', '/search', '/handout'],
];

/** Shifts count by the share of the window that moves and how far; 0.1 is what browsers' makers call good. */
const most = 0.02;

for (const [name, viewport] of Object.entries({ desk: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } })) {
  test(`no kind of page moves while it loads, though its scripts come late: ${name}`, async ({ browser, baseURL }) => {
    test.slow();
    for (const path of kinds) {
      // Each as on a first visit: nothing is kept from the page before.
      const context = await browser.newContext({ baseURL, viewport });
      const page = await context.newPage();
      let come = () => {};
      const fontsAreHere = new Promise<void>((resolve) => {
        come = resolve;
      });
      await page.route('**/enhance/**', async (route) => {
        await fontsAreHere;
        await route.continue();
      });
      await page.addInitScript(watchShifts);
      await page.goto(path, { waitUntil: 'commit' });
      // What a late typeface moves is fonts.spec's matter: the scripts come after it, and what moves is counted from here.
      await page.waitForFunction(() =>
        ['Source Sans', 'Source Serif'].every((name) => [...document.fonts].some(({ family, status }) => family.includes(name) && status === 'loaded')),
      );
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await page.evaluate(() => (window as unknown as { forget: () => void }).forget());
      come();
      await page.waitForLoadState('networkidle');
      const { sum, moved } = await shiftedOn(page);
      expect.soft(sum, `${path}: ${moved.join(' | ')}`).toBeLessThanOrEqual(most);
      await context.close();
    }
  });
}

/** Runs in the page, before all else. */
function watchShifts(): void {
  let moved: string[] = [];
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] })[]) {
      if (entry.hadRecentInput) continue;
      sum += entry.value;
      moved.push(...entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80)));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const forget = () => {
    moved = [];
    sum = 0;
  };
  Object.assign(window, { shifted: () => ({ sum, moved }), forget });
}

function shiftedOn(page: Page): Promise<{ sum: number; moved: string[] }> {
  return page.evaluate(() => (window as unknown as { shifted: () => { sum: number; moved: string[] } }).shifted());
}
