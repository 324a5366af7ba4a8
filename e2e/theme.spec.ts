// Light and dark: the system's wish, the reader's own, remembered, without a flash and whatever stands in storage.
import type { Page } from '@playwright/test';
import { expect, test } from './strictTest';

const paper = { light: 'rgb(251, 250, 246)', dark: 'rgb(20, 22, 26)' } as const;

declare global {
  interface Window {
    /** The backgrounds of all frames up to now, recorded by a test. */
    backgrounds: Set<string>;
  }
}

test.describe('a system in light', () => {
  test.use({ colorScheme: 'light' });

  test('gives light; the switch turns it dark, here, after a reload and on other pages, and back', async ({ page }) => {
    await page.goto('/');
    await expectPaper(page, 'light');
    await page.getByRole('button', { name: 'Dark page' }).click();
    await expectPaper(page, 'dark');
    await page.reload();
    await expectPaper(page, 'dark');
    await page.goto('/chapters/background');
    await expectPaper(page, 'dark');
    await page.getByRole('button', { name: 'Light page' }).click();
    await expectPaper(page, 'light');
    await page.goto('/sources');
    await expectPaper(page, 'light');
  });

  test('a remembered dark page is dark from its first frame on, however slow the computer', async ({ page, context }) => {
    await page.goto('/about');
    await page.getByRole('button', { name: 'Dark page' }).click();
    await page.addInitScript(() => {
      window.backgrounds = new Set();
      const look = () => {
        if (document.body) window.backgrounds.add(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      document.addEventListener('DOMContentLoaded', () => window.backgrounds.add(`at the end of the HTML: ${document.documentElement.dataset.theme}`));
    });
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto('/chapters/background');
    await expect.poll(() => page.evaluate(() => window.backgrounds.size)).toBeGreaterThan(1);
    expect([...(await page.evaluate(() => [...window.backgrounds]))].sort()).toEqual(['at the end of the HTML: dark', paper.dark]);
  });
});

test.describe('a system in dark', () => {
  test.use({ colorScheme: 'dark' });

  test('gives dark; the switch turns it light and is remembered', async ({ page }) => {
    await page.goto('/');
    await expectPaper(page, 'dark');
    await page.getByRole('button', { name: 'Light page' }).click();
    await expectPaper(page, 'light');
    await page.goto('/about');
    await expectPaper(page, 'light');
  });

  test('the browser’s own controls and bars follow the theme', async ({ page }) => {
    await page.goto('/');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain('dark');
    await page.getByRole('button', { name: 'Light page' }).click();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });
});

for (const system of ['light', 'dark'] as const) {
  test.describe(`what stands in storage, with a system in ${system}`, () => {
    test.use({ colorScheme: system });

    for (const stored of ['purple', '{', '', 'DARK', 'null']) {
      test(`"${stored}" means the system's theme`, async ({ page }) => {
        await page.addInitScript((text) => localStorage.setItem('theme', text), stored);
        await page.goto('/about');
        await expectPaper(page, system);
      });
    }

    test("forbidden storage means the system's theme, and the switch still turns this page", async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await page.goto('/about');
      await expectPaper(page, system);
      await page.getByRole('button', { name: /page$/ }).click();
      await expectPaper(page, system === 'light' ? 'dark' : 'light');
    });
  });
}

async function expectPaper(page: Page, theme: keyof typeof paper) {
  await expect(page.locator('html')).toHaveCSS('background-color', paper[theme]);
  await expect(page.getByRole('button', { name: theme === 'light' ? 'Dark page' : 'Light page' })).toBeVisible();
}
