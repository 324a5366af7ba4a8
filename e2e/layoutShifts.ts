// How much a page moves under its reader's eyes while it loads and answers.
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** The sum of all layout shifts up to now, recorded by a test. */
    shifted: number;
  }
}

/** Adds up all layout shifts from the first byte on. */
export async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
