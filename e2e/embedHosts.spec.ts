// Embedded figures in hosts of every kind: sandboxed, a file, no address at all, right to left, dark, hidden, narrow and wide, on paper, with pym.js.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { browserArguments } from '../scripts/browserArguments.mjs';
import { briefing } from '@/briefing/load';
import { codeOf, expect, frameIn, hostDocument, mainHeight, scrolls, test } from './hostPage';

const { figures } = briefing();
const [first] = figures;
if (!first) throw new Error('these tests need a figure');
const pym = readFileSync(createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js'), 'utf8');
// A host without an address is a stranger to this computer: Chromium would not let it ask a server here.
test.use({
  launchOptions: { executablePath: process.env.BROWSER_PATH || undefined, args: [...browserArguments, '--disable-features=LocalNetworkAccessChecks'] },
});

const listening = `<script>told = []; addEventListener('message', (event) => told.push(event.data))</script>`;
const frame = (baseURL: string | undefined, attributes: string, id = first.id, query = '') =>
  `<iframe src="${baseURL}/embed/${id}${query}" ${attributes}></iframe>`;

/** The frame shows its chart, answers a hand, and has told its height. */
async function isWhole(page: Page) {
  await expect(frameIn(page).getByRole('heading', { level: 1 })).toHaveText(first?.title ?? '');
  const chart = frameIn(page).getByRole('group').first();
  await chart.locator('[data-stop]').filter({ visible: true }).first().hover();
  await expect(chart.getByRole('status')).toHaveText(/\d/);
  const height = await mainHeight(page);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told))
    .toContainEqual({ type: 'gsomia-briefing:height', figure: first?.id, height });
}

test.describe('is whole in a host that', () => {
  test('is a plain page of another origin', async ({ page, host, baseURL }) => {
    host.serve(listening + frame(baseURL, 'width="640" height="600"'));
    await page.goto(host.address);
    await isWhole(page);
  });

  test('lets it run scripts and nothing else, as WordPress does', async ({ page, host, baseURL }) => {
    host.serve(listening + frame(baseURL, 'sandbox="allow-scripts" security="restricted" width="640" height="600"'));
    await page.goto(host.address);
    await isWhole(page);
  });

  test('is a file on a disk', async ({ page, baseURL }, info) => {
    const file = info.outputPath('host.html');
    await writeFile(file, hostDocument(listening + frame(baseURL, 'width="640" height="600"')));
    await page.goto(pathToFileURL(file).href);
    await isWhole(page);
  });

  test('is a data address, without an origin', async ({ page, baseURL }) => {
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(hostDocument(listening + frame(baseURL, 'width="640" height="600"')))}`);
    await isWhole(page);
  });

  test('reads from right to left', async ({ page, host, baseURL }) => {
    host.serve(listening + frame(baseURL, 'width="640" height="600"'), '', ' dir="rtl"');
    await page.goto(host.address);
    await isWhole(page);
    expect(
      await frameIn(page)
        .getByRole('main')
        .evaluate((main) => getComputedStyle(main).direction),
    ).toBe('ltr');
  });

  test('opens it in a tab that was hidden: its height is told, and its picture drawn', async ({ page, host, baseURL }) => {
    host.serve(`${listening}<div id="tab" hidden>${frame(baseURL, 'width="640" height="300" loading="lazy"')}</div>`);
    await page.goto(host.address);
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
    await isWhole(page);
  });
});

test('a host with pym.js has a frame as tall as its content, also when its column grows narrow', async ({ page, host, baseURL }) => {
  host.serve(`<div id="graphic"></div><script>${pym}</script><script>new pym.Parent('graphic', '${baseURL}/embed/${first.id}', { title: 'A chart' })</script>`);
  for (const width of [700, 320]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 700) await page.goto(host.address);
    await expect(async () => {
      expect(parseFloat((await page.locator('iframe').getAttribute('height')) ?? '')).toBe(await mainHeight(page));
      expect(await scrolls(page)).toBe(false);
    }).toPass();
  }
});

test('a dark host keeps a light frame light and a dark one dark, and each keeps its letters legible', async ({ page, host, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = '<style>:root { color-scheme: dark; background: #000 }</style>';
  const colours = () =>
    frameIn(page)
      .getByRole('main')
      .evaluate((main) => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(main).color]);
  for (const [query, paper, ink] of [
    ['?theme=light', 'rgb(251, 250, 246)', 'rgb(26, 28, 32)'],
    ['?theme=dark', 'rgb(20, 22, 26)', 'rgb(236, 233, 225)'],
    ['?theme=auto', 'rgb(20, 22, 26)', 'rgb(236, 233, 225)'],
  ] as const) {
    host.serve(frame(baseURL, 'width="640" height="600"', first.id, query), dark);
    await page.goto(host.address);
    await expect(frameIn(page).getByRole('heading')).toBeVisible();
    expect(await colours(), query).toEqual([paper, ink]);
  }
});

test('a dark frame in a dark host prints black on white', async ({ page, host, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  host.serve(frame(baseURL, 'width="640" height="600"', first.id, '?theme=dark'), '<style>:root { color-scheme: dark }</style>');
  await page.goto(host.address);
  const [paper, ...inks] = await frameIn(page)
    .getByRole('main')
    .evaluate((main) => {
      const letters = [...main.querySelectorAll('h1, .foot, svg text')].filter((each) => each.checkVisibility());
      return [
        getComputedStyle(document.documentElement).backgroundColor,
        ...letters.map((each) => getComputedStyle(each)[each.closest('svg') ? 'fill' : 'color']),
      ];
    });
  expect(paper).toBe('rgb(255, 255, 255)');
  expect(inks.length).toBeGreaterThan(5);
  for (const ink of inks) expect(luminance(ink), ink).toBeLessThan(0.18);
});

/** Of 'rgb(51, 51, 51)', as WCAG reckons it: 0 for black, 1 for white. Under 0.18 it has 4.5 : 1 on white. */
function luminance(colour: string): number {
  const [red = 1, green = 1, blue = 1] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

for (const { id } of figures) {
  test(`${id}: from 240 to 1,920 px no letter is under 11 px, nothing is cut off, and no value is printed twice`, async ({ page, host, baseURL }) => {
    host.serve((await codeOf(page, id, 'The frame', baseURL)) + (await codeOf(page, id, 'The script', baseURL)), '<style>body { margin: 0 }</style>');
    await page.setViewportSize({ width: 240, height: 900 });
    await page.goto(host.address);
    for (const width of [240, 320, 520, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(async () => {
        expect(await page.locator('iframe').evaluate((each: HTMLIFrameElement) => each.clientHeight)).toBe(await mainHeight(page));
      }).toPass();
      const seen = await frameIn(page)
        .getByRole('main')
        .evaluate((main) => {
          const letters = [...main.querySelectorAll<SVGTextElement>('svg text')].filter((text) => text.checkVisibility() && text.textContent?.trim());
          return {
            drawn: Math.min(...letters.map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0))),
            set: Math.min(
              ...[...main.querySelectorAll('h1, p')].filter((each) => each.checkVisibility()).map((each) => parseFloat(getComputedStyle(each).fontSize)),
            ),
            cutOff: document.documentElement.scrollWidth > document.documentElement.clientWidth,
            spilt: [...main.querySelectorAll('.sr-only, .chart [role="status"]')].filter((each) => each.getBoundingClientRect().width > 1.5).length,
          };
        });
      expect(seen.drawn, `letters in the picture at ${width} px`).toBeGreaterThanOrEqual(11);
      expect(seen.set, `letters beside it at ${width} px`).toBeGreaterThanOrEqual(11);
      expect([seen.cutOff, seen.spilt, await scrolls(page)], `at ${width} px`).toEqual([false, 0, false]);
    }
  });
}
