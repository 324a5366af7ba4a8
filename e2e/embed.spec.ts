// Embedded figures: in another site's page they show, fit and tell their height, with scripts and without.
import { briefing } from '@/briefing/load';
import { faultsOf } from './axe';
import { watchRequests } from './chart';
import { codeOf, expect, frameIn, mainHeight, scrolls, test } from './hostPage';

const all = briefing();
const first = all.figures[0];
const several = all.figures.find(({ views }) => views.length > 1);
if (!first || !several) throw new Error('these tests need a figure, and one with several views');
const other = several.views[1];

for (const { id, title } of all.figures) {
  test(`${id}: the code that is offered shows it, in a column and on a phone, without a script of the host`, async ({ page, host, baseURL }) => {
    host.serve(await codeOf(page, id, 'The frame', baseURL));
    for (const width of [960, 640, 551, 336]) {
      await page.setViewportSize({ width: width + 16, height: 900 });
      await page.goto(host.address);
      await expect(frameIn(page).getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(frameIn(page).getByRole('img').filter({ visible: true })).toBeVisible();
      expect(await scrolls(page), `${width} px`).toBe(false);
    }
    await expect(page.getByRole('img')).toHaveCount(0);
  });

  test(`${id}: alone it has no fault, fits 320 px and is kept out of search engines`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => new URL(request.url()).origin !== baseURL && complaints.push(request.url()));
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto(`/embed/${id}?theme=${theme}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await faultsOf(page)).toEqual([]);
    }
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/charts/${id}$`));
    for (const link of await page.getByRole('link').all()) await expect(link).toHaveAttribute('target', '_top');
    expect(complaints).toEqual([]);
  });
}

test('with the host’s script the frame is as tall as its content, and stays so when that changes', async ({ page, host, baseURL }) => {
  const frame = await codeOf(page, first.id, 'The frame', baseURL);
  host.serve(frame + (await codeOf(page, first.id, 'The script', baseURL)));
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(host.address);
  const heights: number[] = [];
  for (const width of [700, 340]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(async () => {
      const height = await mainHeight(page);
      expect(Number(await page.locator('iframe').getAttribute('height'))).toBe(height);
      expect(await scrolls(page)).toBe(false);
      heights.push(height);
    }).toPass();
  }
  await frameIn(page)
    .getByRole('heading')
    .evaluate((heading) => void (heading.textContent += ' and more'.repeat(40)));
  const grown = await mainHeight(page);
  expect(grown).toBeGreaterThan(heights.at(-1) ?? 0);
  await expect(page.locator('iframe')).toHaveAttribute('height', String(grown));
});

test('its height is told in both forms, the second where pym.js asks', async ({ page, host, baseURL }) => {
  host.serve(`<script>told = []; addEventListener('message', (event) => told.push(event.data))</script>
    <iframe src="${baseURL}/embed/${first.id}?childId=graphic&amp;initialWidth=500" width="500" height="300"></iframe>`);
  await page.goto(host.address);
  await expect(frameIn(page).getByRole('heading')).toBeVisible();
  const height = await mainHeight(page);
  const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  await expect.poll(told).toContainEqual({ type: 'gsomia-briefing:height', figure: first.id, height });
  expect(await told()).toContain(`pymxPYMxgraphicxPYMxheightxPYMx${height}`);
});

test('a frame without scripts still shows its pictures', async ({ page, host, baseURL }) => {
  host.serve(`<iframe sandbox="" src="${baseURL}/embed/${several.id}" width="600" height="900"></iframe>`);
  await page.goto(host.address);
  await expect(frameIn(page).getByRole('heading').first()).toBeVisible();
  const pictures = frameIn(page).getByRole('img').filter({ visible: true });
  await expect(pictures).toHaveCount(several.views.length);
  for (const { name } of several.views) await expect(frameIn(page).getByText(name, { exact: true })).toBeVisible();
});

test('a frame with scripts but no origin of its own answers, in its own font, in silence', async ({ page, host, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  host.serve(`<iframe sandbox="allow-scripts" src="${baseURL}/embed/${first.id}" width="600" height="500"></iframe>`);
  await page.goto(host.address, { waitUntil: 'networkidle' });
  const asked = watchRequests(page);
  const chart = frameIn(page).getByRole('group').first();
  await chart.hover();
  await expect(chart.getByRole('status')).toHaveText(/\d/);
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

for (const width of [640, 360]) {
  for (const { id } of all.figures) {
    test(`${id}: in a frame ${width} px wide, as tall as its content, a sentence keeps within it, off its own mark, and makes nothing scroll`, async ({
      page,
      host,
      baseURL,
    }) => {
      host.serve((await codeOf(page, id, 'The frame', baseURL)) + (await codeOf(page, id, 'The script', baseURL)));
      await page.setViewportSize({ width: width + 16, height: 1400 });
      await page.goto(host.address, { waitUntil: 'networkidle' });
      const chart = frameIn(page).getByRole('group').first();
      for (const mark of await chart.locator('[data-stop]').filter({ visible: true }).all()) {
        await mark.hover({ force: true });
        await expect(chart.getByRole('status')).toHaveText(/\S/);
        const { top, bottom, height, met } = await chart.evaluate((node) => {
          const [tip, at] = ['.chart-tip', '.chart-at'].map((part) => node.querySelector(part)?.getBoundingClientRect() ?? new DOMRect()) as [DOMRect, DOMRect];
          return {
            top: tip.top,
            bottom: tip.bottom,
            height: innerHeight,
            met: tip.top < at.bottom && tip.bottom > at.top && tip.left < at.right && tip.right > at.left,
          };
        });
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(height + 0.5);
        expect(met).toBe(false);
      }
      expect(await scrolls(page)).toBe(false);
    });
  }
}

test('a frame with scripts but no origin of its own tells its height', async ({ page, host, baseURL }) => {
  host.serve(`<script>told = []; addEventListener('message', (event) => told.push(event.data))</script>
    <iframe sandbox="allow-scripts" src="${baseURL}/embed/${first.id}" width="500" height="300"></iframe>`);
  await page.goto(host.address);
  await expect(frameIn(page).getByRole('heading')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told))
    .toContainEqual({ type: 'gsomia-briefing:height', figure: first.id, height: await mainHeight(page) });
});

test('the address chooses view and theme; what means nothing gives the default, and is said', async ({ page }) => {
  await page.goto(`/embed/${several.id}?view=${other?.id}&theme=dark`);
  await expect(page.locator('[data-of-view]:visible')).toHaveAttribute('data-of-view', other?.id ?? '');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 22, 26)');
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
  await page.goto(`/embed/${several.id}?view=nothing&theme=pink`);
  await expect(page.locator('[data-of-view]:visible')).toHaveAttribute('data-of-view', several.views[0]?.id ?? '');
  await expect(page.getByRole('status').filter({ hasText: 'There is no view “nothing”' })).toContainText('There is no theme “pink”');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
});

test('what a reader chose on the site does not colour a frame', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.goto(`/embed/${first.id}`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
});

test('no other page may stand in a frame', async ({ page, host, baseURL }) => {
  host.serve(`<iframe src="${baseURL}/charts/${first.id}" width="600" height="500"></iframe>`);
  await page.goto(host.address, { waitUntil: 'networkidle' });
  await expect(frameIn(page).getByRole('heading', { level: 1, name: first.title })).toHaveCount(0);
});
