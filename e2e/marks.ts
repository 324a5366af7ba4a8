// The raised numbers of a chapter and what they open, found as a reader finds them.
import type { Locator, Page } from '@playwright/test';

/** @returns the first mark of a note; the note's own line at the chapter's end says 'back to the text' */
export function markOf(page: Page, number: number): Locator {
  return page
    .getByRole('article')
    .getByRole('link', { name: `Note ${number}`, exact: true })
    .first();
}

/** @returns the note or definition that a mark or a term opens behind it */
export async function openedBy(page: Page, link: Locator): Promise<Locator> {
  return page.locator(`[id="opened-${await link.getAttribute('id')}"]`);
}

/** @returns the note at the chapter's end, where a mark leads without a script */
export async function atTheEnd(page: Page, link: Locator): Promise<Locator> {
  return page.locator((await link.getAttribute('href')) ?? 'link without an address');
}

/** @returns the words around a link: its whole paragraph, without what was opened in it or stands in the margin */
export function paragraphAround(link: Locator): Promise<string> {
  return link.evaluate((element) => {
    const paragraph = element.closest('p, li')?.cloneNode(true) as Element | undefined;
    for (const note of paragraph?.querySelectorAll('.note') ?? []) note.remove();
    return paragraph?.textContent ?? '';
  });
}
