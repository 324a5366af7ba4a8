// The slide deck in a browser: opened, and what of it is up.
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from './strictTest';

/** @param address after '/present': '?minutes=10#contents' */
export async function openDeck(page: Page, address = ''): Promise<void> {
  await page.goto(`/present${address}`);
  await isReady(page);
}

/** Waits until keys are heard, in the deck or in the speaker's view. */
export async function isReady(page: Page): Promise<void> {
  await expect(page.locator('#deck[data-ready]')).toBeAttached();
}

/** @returns the slide that is up */
export function slideUp(page: Page): Locator {
  return page.locator('.slide[data-up]');
}

/** @returns the addresses of the talk's slides, in order */
export function slidesOf(page: Page): Promise<string[]> {
  return page.locator('.slide:not([hidden])').evaluateAll((slides) => slides.map(({ id }) => id));
}

/** Goes on to the next slide, past the steps this one has left. */
export async function toNextSlide(page: Page, key = 'ArrowRight'): Promise<void> {
  const { steps = '1', step = '1' } = await slideUp(page).evaluate(({ dataset }) => ({ ...dataset }) as Record<string, string>);
  for (let at = Number(step); at <= Number(steps); at += 1) await page.keyboard.press(key);
}

export async function expectUp(page: Page, id: string): Promise<void> {
  await expect(slideUp(page)).toHaveAttribute('id', id);
}

/** @returns what a screen reader was told last */
export function saidBy(page: Page): Locator {
  return page.locator('[data-deck="status"]');
}

/** A key as another keyboard or an input method sends it. */
export async function pressAs(page: Page, key: { key: string; code: string; repeat?: boolean; isComposing?: boolean }): Promise<void> {
  await page.evaluate((init) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })), key);
}

/** @returns the speaker’s view in a window of its own, ready */
export async function openSpeaker(context: BrowserContext, address = ''): Promise<Page> {
  const speaker = await context.newPage();
  await speaker.goto(`/present/speaker${address}`);
  await isReady(speaker);
  return speaker;
}
