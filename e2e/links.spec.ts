// Every link inside the site leads somewhere, and every page's HTML keeps the house's rules, as the server sends it.
import type { APIRequestContext, Page } from '@playwright/test';
import { pagesOf } from './sitemap';
import { expect, test } from './strictTest';

interface Served {
  path: string;
  status: number;
  ids: string[];
  /** As written: '/about#method', '#notes', 'https://…'. */
  links: string[];
  styled: string[];
}

test('the pages as served: links and anchors exist, ids are unique, no style attributes', async ({ page, request, baseURL }) => {
  const served: Served[] = [];
  for (const path of await pagesOf(request)) served.push(await readPage(page, request, path));
  const idsByPath = new Map(served.map(({ path, ids }) => [path, new Set(ids)]));

  for (const { path, status, ids, styled } of served) {
    expect.soft(status, path).toBe(200);
    expect
      .soft(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        `${path}: ids that occur twice`,
      )
      .toEqual([]);
    expect.soft(styled, `${path}: style attributes`).toEqual([]);
  }

  const targets = served.flatMap(({ path, links }) => links.map((link) => ({ on: path, link, url: new URL(link, `${baseURL}${path}`) })));
  const inside = targets.filter(({ url }) => url.origin === baseURL);
  const others = [...new Set(inside.map(({ url }) => url.pathname))].filter((path) => !idsByPath.has(path));
  const withPlaces = new Set(inside.filter(({ url }) => url.hash).map(({ url }) => url.pathname));
  for (const path of others) {
    // Citations stand in no list of pages, but links lead to places in them.
    const { status, ids } = withPlaces.has(path) ? await readPage(page, request, path) : { status: (await request.get(path)).status(), ids: [] };
    expect.soft(status, `${path}, which is linked`).toBe(200);
    if (withPlaces.has(path)) idsByPath.set(path, new Set(ids));
  }

  const deadAnchors = inside.filter(({ url }) => url.hash && !idsByPath.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))));
  expect
    .soft(
      deadAnchors.map(({ on, link }) => `${on} → ${link}`),
      'anchors without their id',
    )
    .toEqual([]);

  const outside = targets.filter(({ url }) => url.origin !== baseURL);
  expect
    .soft(
      outside.filter(({ url }) => !/^https?:$/.test(url.protocol)).map(({ link }) => link),
      'links that are no web addresses',
    )
    .toEqual([]);

  const reached = new Set(inside.filter(({ on, url }) => on !== url.pathname).map(({ url }) => url.pathname));
  expect
    .soft(
      [...idsByPath.keys()].filter((path) => !reached.has(path)),
      'pages no other page leads to',
    )
    .toEqual([]);
});

/** Parsed in a blank page: a page of the site would hold what is parsed to its own policy. */
async function readPage(page: Page, request: APIRequestContext, path: string): Promise<Served> {
  const answer = await request.get(path);
  const found = await page.evaluate(
    (html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const all = <E extends Element>(selector: string) => [...parsed.querySelectorAll<E>(selector)];
      return {
        ids: all('[id]').map(({ id }) => id),
        links: all('a[href]').map((link) => link.getAttribute('href') ?? ''),
        styled: all('[style]').map(({ outerHTML }) => outerHTML.slice(0, 120)),
      };
    },
    await answer.text(),
  );
  return { path, status: answer.status(), ...found };
}
