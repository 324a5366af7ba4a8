// A live room in the browser tests: opened from the deck, joined by phones, each in a profile of its own.
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { isReady } from './deck';
import { expect } from './strictTest';

export interface Phone {
  page: Page;
  context: BrowserContext;
}

/** The slide's own question in the first chapter's talk: Realmeter's. */
export const pollTitle = 'Should South Korea withdraw from the pact?';

/** Opens the deck and presses J. @returns the room's code */
export async function openRoom(deck: Page, address = '/present?minutes=20'): Promise<string> {
  await deck.goto(address);
  await isReady(deck);
  await deck.keyboard.press('j');
  await expect(wallOf(deck).getByRole('heading', { name: 'Join on your phone' })).toBeVisible();
  const code = await deck.evaluate(() => localStorage.getItem('live-room'));
  expect(code).toMatch(/^[A-Z0-9]{6}$/);
  return code ?? '';
}

/** What lies over the slides. */
export function wallOf(deck: Page) {
  return deck.frameLocator('.deck-room iframe');
}

export async function newPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  return { context, page: await context.newPage() };
}

/** Joins by the address a camera opens. */
export async function join(browser: Browser, code: string): Promise<Phone> {
  const phone = await newPhone(browser);
  await phone.page.goto(`/join/${code}`);
  await phone.page.getByRole('button', { name: 'Join' }).click();
  await expect(phone.page.getByText('You are in.')).toBeVisible();
  return phone;
}

export async function vote(phone: Page, option: string): Promise<void> {
  await phone.getByRole('radio', { name: option }).check();
  await phone.getByRole('button', { name: 'Vote', exact: true }).click();
  await expect(receiptOn(phone)).toContainText(`Your vote is in: ${option}`);
}

/** Closes the vote, and goes on to what follows it. */
export async function closeVote(deck: Page, how: 'v' | 'c' = 'v'): Promise<void> {
  await deck.keyboard.press(how);
  await expect(wallOf(deck).getByText('Voting is closed.')).toBeVisible();
  await deck.keyboard.press('ArrowRight');
}

/** Where 'Vote' stood. */
export function receiptOn(phone: Page) {
  return phone.locator('.phone-receipt[role="status"]');
}

/** @returns what does not lie within the window, or lies over another text, in words */
export function cutOn(page: Page, root: string): Promise<string[]> {
  return page
    .locator(root)
    .first()
    .evaluate((wall) => {
      const { innerWidth, innerHeight } = wall.ownerDocument.defaultView ?? window;
      const faults: string[] = [];
      const boxes: { text: string; box: DOMRect }[] = [];
      const texts = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode.nodeValue?.trim() ?? '';
        const parent = texts.currentNode.parentElement;
        if (!text || !parent || parent.closest('.sr-only') || !parent.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        // A line's box is higher than its letters.
        for (const { x, y, width, height } of range.getClientRects()) boxes.push({ text, box: new DOMRect(x, y + 0.2 * height, width, 0.6 * height) });
      }
      for (const { text, box } of boxes) {
        if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) faults.push(`“${text}” is cut`);
      }
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Lines of one text have boxes that touch.
          if (across > 2 && down > 0.3 * Math.min(one.box.height, other.box.height)) faults.push(`“${one.text}” lies over “${other.text}”`);
        }
      }
      return faults;
    });
}

/** @returns how many different fills the bars of a reveal have in its second round, and how many bars of the first are hatched */
export function coloursOn(wall: Locator): Promise<{ fills: number; hatched: number }> {
  return wall.evaluate((root) => {
    const fillsOf = (name: string) => [...root.querySelectorAll(`.wall-bar ${name}`)].map((bar) => getComputedStyle(bar).fill);
    return { fills: new Set(fillsOf('.wall-solid')).size, hatched: fillsOf('.wall-first').filter((fill) => fill.includes('url(')).length };
  });
}
