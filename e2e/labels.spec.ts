// Every word in every picture keeps its place in a face an eighth wider than ours, as a system's may be.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { briefing } from '@/briefing/load';
import { labelFaults } from './labelFaults';
import { expect, test } from './strictTest';

// The page's policy lets in no style element it does not know, and this test puts one in.
test.use({ bypassCSP: true });

const sans = readdirSync('public/fonts').find((name) => name.startsWith('sans.')) ?? '';
const bytes = readFileSync(join('public/fonts', sans)).toString('base64');
const wider = (share: number) => `@font-face { font-family: Wider; src: url(data:font/woff2;base64,${bytes}); font-weight: 400 700; size-adjust: ${share}%; }`;

/** A figure that stands in no chapter is on no slide; what is drawn for a slide alone is seen at no other size. */
const onSlides = new Set(briefing().chapters.flatMap(({ figures }) => figures));

for (const size of ['wide', 'narrow', 'slide']) {
  test(`the pictures drawn ${size} hold in a face 12 % wider`, async ({ page }) => {
    const names = readdirSync('.stills').filter(
      (name) =>
        name.endsWith(`.${size}.svg`) && (size !== 'slide' || onSlides.has(name.split('.')[0] ?? '')) && (size === 'slide' || !name.includes('.slide.')),
    );
    expect(names.length).toBeGreaterThan(5);
    await showStills(page, names, 112);
    expect(await labelFaults(page.locator('svg[data-name]'))).toEqual([]);
  });
}

test('what looks for faults finds them', async ({ page }) => {
  await page.setContent(`<svg data-name="seeded" width="100" height="60" font-size="10">
    <rect x="0" y="0" width="20" height="12" fill="black"/><path d="M0 45H90" stroke="black"/>
    <text x="10" y="10">half over</text><text x="70" y="30">much too long for it</text><text x="5" y="48">crossed</text>
    <text x="40" y="30">over another</text></svg>`);
  const faults = (await labelFaults(page.locator('svg'))).join('\n');
  expect(faults).toMatch(/“half over” is half over a mark/);
  expect(faults).toMatch(/“much too long for it” leaves the drawing/);
  expect(faults).toMatch(/a line runs through “crossed”/);
  expect(faults).toMatch(/“much too long for it” lies over “over another”/);
});

for (const width of [360, 992, 1280, 1920]) {
  test(`the lifeline holds in a face 12 % wider at ${width} px, and its plate is as wide as its words`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await setWider(page);
    await page.addStyleTag({ content: ':root { --sans: Wider !important; }' });
    await page.evaluate(() => document.fonts.ready);
    const drawn = page.locator('.lifeline-wide svg:visible');
    if (width < 992) {
      expect(await drawn.count()).toBe(0);
      const tooWide = await page
        .locator('.lifeline-tall p')
        .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.textContent));
      expect(tooWide).toEqual([]);
      return;
    }
    expect(await labelFaults(drawn)).toEqual([]);
    const [plate, words, hatch] = await page.locator('.lifeline-plate').evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const band = element.parentElement?.querySelector('rect[fill*="notice-suspended"]');
      return [element, range, band].map((each) => {
        const { left, right } = each?.getBoundingClientRect() ?? { left: 0, right: 0 };
        return { left, right };
      });
    });
    expect(plate?.left).toBeLessThan(words?.left ?? 0);
    expect(plate?.right).toBeGreaterThan(words?.right ?? 0);
    expect(plate?.left, 'the plate stays on its stretch of the band').toBeGreaterThan(hatch?.left ?? 0);
    expect(plate?.right).toBeLessThan(hatch?.right ?? 0);
  });
}

/** At the size they are drawn for, one under the other. */
async function showStills(page: Page, names: readonly string[], share: number) {
  const stills = names.map((name) => {
    const svg = readFileSync(join('.stills', name), 'utf8');
    const width = /viewBox="0 0 ([\d.]+)/.exec(svg)?.[1];
    return `<div style="width:${width}px;margin:40px">${svg.replace('<svg', `<svg data-name="${name}"`)}</div>`;
  });
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.setContent(`<style>${wider(share)} body { font-family: Wider } svg { display: block; width: 100%; overflow: visible }</style>${stills.join('')}`);
  await loadWider(page);
}

async function setWider(page: Page) {
  await page.addStyleTag({ content: wider(112) });
  await loadWider(page);
}

async function loadWider(page: Page) {
  await page.evaluate(() => Promise.all([document.fonts.load('400 16px Wider'), document.fonts.load('700 16px Wider')]));
}
