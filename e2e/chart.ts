// A figure's picture on a page: the place of the chart, and the walk along its values.
import type { Locator, Page } from '@playwright/test';

/** @param id the figure's. (Its table is a group too, but comes after the picture.) */
export function chartOf(page: Page, id: string): Locator {
  return page.locator(`#figure-${id}`).getByRole('group').first();
}

/** @returns where a keyboard walks along the values */
export function walkIn(page: Page, id: string): Locator {
  return chartOf(page, id).getByRole('application');
}

/** @returns the sentence beside a value; it repeats for the eye what the status says */
export function tipIn(chart: Locator): Locator {
  return chart.locator('.chart-tip');
}

/** @returns the middle of a value's mark in the picture that is shown, in pixels of the window, brought into the middle of it */
export async function markAt(chart: Locator, stop: number): Promise<{ x: number; y: number }> {
  const box = await chart
    .locator(`[data-stop="${stop}"]`)
    .filter({ visible: true })
    .first()
    .evaluate((mark) => {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  return box;
}

/** Call when the page is at rest. @returns what is asked for from then on; the site's icon, which the browser fetches when it likes, is left out */
export function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/icon')) asked.push(request.url());
  });
  return asked;
}
