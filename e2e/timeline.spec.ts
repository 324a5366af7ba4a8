// The pact on any day: chosen by words, by the slider or by an event, answered in the same sentence, kept in the address.
import type { Page } from '@playwright/test';
import { expect, test } from './strictTest';

const sentence = (page: Page) => page.locator('.day-sentence');
const said = async (page: Page) => (await page.locator('[data-answer="sentence"]').innerText()).replace(/\s+/g, ' ');
const chosen = (page: Page) =>
  page.locator('.day-sentence select').evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).selectedOptions[0]?.text).join(' '));

test('it opens on today, wherever the clock stands, and does not offer Today', async ({ page }) => {
  for (const [now, day] of [
    ['2026-03-05T12:00:00-05:00', '5 March 2026'],
    ['2019-11-10T12:00:00-05:00', '10 November 2019'],
    ['2031-01-01T12:00:00-05:00', '31 December 2026'],
  ] as const) {
    await page.clock.setFixedTime(new Date(now));
    await page.goto('/timeline');
    await expect.poll(() => chosen(page)).toBe(day);
    await expect(page.getByRole('button', { name: 'Today' })).toBeHidden();
  }
});

test('a day is chosen by its words, in the reader’s order; a shorter month takes its last day', async ({ page }) => {
  await page.goto('/timeline');
  await sentence(page).getByLabel('Year').focus();
  await sentence(page).getByLabel('Year').selectOption('2019');
  await sentence(page).getByLabel('Month').selectOption('October');
  await sentence(page).getByLabel('Day').selectOption('31');
  await expect.poll(() => said(page)).toBe('the pact was in force; notice had been given; 22 days to expiry.');
  await expect(page).toHaveURL('/timeline?day=2019-10-31');
  await sentence(page).getByLabel('Month').selectOption('November');
  await expect.poll(() => chosen(page)).toBe('30 November 2019');
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page).toHaveURL('/timeline');
  await expect(page.getByRole('button', { name: 'Today' })).toBeHidden();
});

test('the buttons name the day of the event they lead to', async ({ page }) => {
  await page.goto('/timeline?day=2019-11-10');
  await page.getByRole('button', { name: 'Event after: 12 November 2019' }).click();
  await expect(page).toHaveURL('/timeline?day=2019-11-12');
  await page.getByRole('button', { name: 'Event before: 10 November 2019' }).click();
  await page.getByRole('button', { name: 'Event before: 8 November 2019' }).click();
  await expect.poll(() => said(page)).toContain('14 days to expiry');
});

test('the slider walks by days and months, and says the day', async ({ page }) => {
  await page.goto('/timeline?day=2019-11-10');
  const slider = page.getByRole('slider', { name: 'Day' });
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '11 November 2019');
  await slider.press('PageUp');
  await expect.poll(() => chosen(page)).toBe('11 December 2019');
});

for (const [asked, words] of [
  ['2019-02-31', /“2019-02-31” is not a day/],
  ['soon', /“soon” is not a day/],
  ['1999-01-01', /^Days can be asked for from 1 January 2016/],
  ['2999-01-01', /this is the nearest/],
] as const) {
  test(`an address that asks for ${asked} is answered, and what was wrong is said`, async ({ page }) => {
    await page.goto(`/timeline?day=${asked}`);
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(words);
    expect(await said(page)).toMatch(/^the pact (was|is)/);
  });
}
