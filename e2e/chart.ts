// A figure's picture on a page: the box that holds the still and then the live chart.
import type { Locator, Page } from '@playwright/test';

/** @param id the figure's. (Its table is a group too, but comes after the picture.) */
export function chartOf(page: Page, id: string): Locator {
  return page.locator(`#figure-${id}`).getByRole('group').first();
}

/** @returns the live chart, which a keyboard can walk along; there is none before a reader reaches for it */
export function liveIn(page: Page, id: string): Locator {
  return chartOf(page, id).getByRole('application');
}
