// The raised numbers of a chapter and what they open, found as a reader finds them.
import type { Locator, Page } from '@playwright/test';

/** @returns the first mark of a note; the note's own line at the chapter's end says 'back to the text' */
export function markOf(page: Page, number: number): Locator {
  return page
    .getByRole('article')
    .getByRole('link', { name: new RegExp(`^Note ${number}: (?!back)`) })
    .first();
}

/** @returns the note or definition that a mark or a term opens */
export async function openedBy(page: Page, link: Locator): Promise<Locator> {
  return page.locator((await link.getAttribute('href')) ?? 'link without an address');
}

/** @returns the words around a link: its whole paragraph */
export function paragraphAround(link: Locator): Promise<string> {
  return link.evaluate((element) => element.closest('p, li')?.textContent ?? '');
}
