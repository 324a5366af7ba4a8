// Every page is a document: nothing of the framework in it, little script of our own, the same words with scripts and without.
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { watchScripts } from './chartScripts';
import { openedPartOf } from './sitemap';
import { expect, test } from './strictTest';

const parts = 6;
const unknown = ['/no-such-page', '/charts/no-such-chart'];

/** Bytes of script, brotli at its best, before anyone touches the page: files and what stands in it. */
const most = (path: string) => (isDeck(path) ? 8900 : path.startsWith('/charts') ? 5950 : 5 * 1024);

/** The deck is a program: keys, hands, steps, two windows. A chart’s page has a table to sort and things to copy. */
const isDeck = (path: string) => path.startsWith('/present');

/** What tells a page of Next's: its files, its data, the calls with which late parts are put in their places. */
const framework = /\/_next\/static\/[^"']*\.js|__next_[fsr]|\$R[CXBST]\(|__NEXT_DATA__/;

const compressed = (text: string | Buffer) => brotliCompressSync(text).length;

for (let part = 0; part < parts; part += 1) {
  test(`every page is a document, part ${part + 1} of ${parts}`, async ({ page, request }) => {
    test.slow();
    const faults: string[] = [];
    for (const path of await openedPartOf(request, part, parts)) faults.push(...(await faultsOn(page, path)));
    expect(faults).toEqual([]);
  });
}

test.describe('an unknown address', () => {
  test.use({ tolerated: /status of 404/ });

  test('is answered with a document, too', async ({ page }) => {
    const faults: string[] = [];
    for (const path of unknown) faults.push(...(await faultsOn(page, path)));
    expect(faults).toEqual([]);
  });
});

test('the page for a fault of the server is one', async ({ page }) => {
  expect(await faultsOn(page, '/fault')).toEqual([]);
});

test.describe('a part that cannot be fetched', () => {
  test.use({ tolerated: /addressFilter|ERR_FAILED/ });

  test('leaves the page readable, its dead form out of sight and the other parts at work', async ({ page }) => {
    await page.route('**/enhance/addressFilter.*', (route) => route.abort());
    await page.goto('/evidence', { waitUntil: 'networkidle' });
    await expect(page.getByRole('main').getByRole('listitem').last()).toBeAttached();
    await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
    await page.getByRole('button', { name: /dark|light|theme/i }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

/** @returns what is wrong, in words */
async function faultsOn(page: Page, path: string): Promise<string[]> {
  // What the page before still fetches is none of this one's.
  await page.goto('about:blank');
  const scripts = watchScripts(page);
  const answer = await page.goto(path, { waitUntil: 'networkidle' });
  // A busy computer is still reading a long page when the network has been quiet for a while.
  await page.waitForLoadState('load');
  const html = (await answer?.text()) ?? '';
  const inPage = [...html.matchAll(/<script(?![^>]*\b(?:src|type="application)\b)[^>]*>([^<]*)/g)].map(([, code]) => code ?? '');
  const fetched = await scripts();
  const bytes = fetched.reduce((sum, { body }) => sum + compressed(body), 0) + compressed(inPage.join('\n'));
  const { before, after } = await wordsOn(page, html);
  const lost = before.findIndex((word, index) => word !== after[index]);
  const checks: [boolean, string][] = [
    [framework.exec(html) === null, `holds ${framework.exec(html)?.[0]}`],
    [!fetched.some(({ path: file }) => file.startsWith('/_next/')), 'fetches a script of Next’s'],
    [/http-equiv="Content-Security-Policy"/.test(html), 'has no policy'],
    [!/unsafe-inline|unsafe-eval/.test(html.slice(0, html.indexOf('</head>'))), 'has a policy that lets anything run'],
    [bytes <= most(path), `${bytes} bytes of script: ${fetched.map(({ path: file, body }) => `${file} ${compressed(body)}`).join(', ')}`],
    [before.length > 10, `${before.length} words`],
    [lost < 0 && before.length === after.length, `“${before.slice(lost, lost + 8).join(' ')}” became “${after.slice(lost, lost + 8).join(' ')}”`],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [`${path}: ${fault}`]));
}

/**
 * The words as they are sent and as they are once the page's script has run. Left out is what a script is there to say:
 * lines that announce (`role="status"`: how to sort a table, what is in the pack). What a browser without scripts shows
 * instead (`noscript`) counts for neither, nor do a slide's number and
 * the minute a section is due, which depend on the talk one chose. On an unknown address the nearest pages are put first: there the words are
 * compared without their order.
 */
function wordsOn(page: Page, html: string): Promise<{ before: string[]; after: string[] }> {
  return page.evaluate((source) => {
    const wordsOf = (body: HTMLElement) => {
      const copy = body.cloneNode(true) as HTMLElement;
      for (const other of copy.querySelectorAll('script, style, noscript, [role="status"], .slide-number, [data-due], [data-host]')) other.remove();
      const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (texts.nextNode()) words.push(...(texts.currentNode.nodeValue ?? '').split(/\s+/).filter(Boolean));
      return copy.querySelector('[data-nearest]') ? words.sort() : words;
    };
    return { before: wordsOf(new DOMParser().parseFromString(source, 'text/html').body), after: wordsOf(document.body) };
  }, html);
}
