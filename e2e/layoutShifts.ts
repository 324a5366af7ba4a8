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
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
        // A sentence goes from mark to mark with its reader's hand: what counts is what moves besides.
        const ofSentence = entry.sources.length > 0 && entry.sources.every(({ node }) => node instanceof Element && node.closest('.chart-tip, .chart-at'));
        if (!ofSentence) window.shifted += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
