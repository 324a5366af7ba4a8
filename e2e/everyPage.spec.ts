// Every page of the sitemap loads in silence, fits a narrow and a wide window, and has its heads in order.
import type { Page } from '@playwright/test';
import { openedPartOf } from './sitemap';
import { expect, test } from './strictTest';

const parts = 6;

for (let part = 0; part < parts; part += 1) {
  test(`every page is well made, part ${part + 1} of ${parts}`, async ({ page, request }) => {
    test.slow();
    const faults: string[] = [];
    for (const path of await openedPartOf(request, part, parts)) {
      const found = await faultsOn(page, path);
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

/** @returns what is wrong, in words */
async function faultsOn(page: Page, path: string): Promise<string[]> {
  const answer = await page.goto(path);
  const seen = await page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
    mains: document.querySelectorAll('main').length,
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName.slice(1)), text: heading.textContent })),
  }));
  const wide = await widthBeyondWindow(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await widthBeyondWindow(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  const firsts = seen.headings.filter(({ level }) => level === 1).length;
  const skipping = seen.headings.filter(({ level }, index) => level > (seen.headings[index - 1]?.level ?? 0) + 1);
  const checks: [boolean, string][] = [
    [answer?.status() === 200, `status ${answer?.status()}`],
    [/GSOMIA/.test(seen.title), `title "${seen.title}"`],
    [seen.lang === 'en-GB', `language "${seen.lang}"`],
    [seen.description !== '', 'no description'],
    [seen.canonical !== undefined && new URL(seen.canonical).pathname === path, `canonical address ${seen.canonical}`],
    [seen.mains === 1, `${seen.mains} main elements`],
    [firsts === 1, `${firsts} headings of level 1`],
    [skipping.length === 0, `levels are skipped before ${skipping.map(({ text }) => text).join('; ')}`],
    [wide === 0, `scrolls ${wide} px sideways at 1280 px`],
    [narrow === 0, `scrolls ${narrow} px sideways at 320 px`],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
