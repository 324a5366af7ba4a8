// One link is enough: a chart's address, in any of its views, pasted into the systems editors use, becomes that view of the chart.
import { extract, setProviderList } from '@extractus/oembed-extractor';
import type { APIRequestContext } from '@playwright/test';
import { site } from '../components/layout/site';
import { stillIdOf } from '../components/charts/picture';
import { briefing } from '@/briefing/load';
import {
  discoveredByWordPress,
  elementsOf,
  filteredByWordPress,
  shownByDiscourse,
  takenByGhost,
  takenByIframely,
  unfurledBySlack,
  wordPressScript,
  type OembedBody,
} from './consumers';
import { expect, frameIn, mainHeight, scrolls, test } from './hostPage';

const { figures } = briefing();
/** Every view under the address it is shared by. */
const links = figures.flatMap((figure) =>
  figure.views.map((view, index) => ({
    figure,
    view,
    path: `/charts/${figure.id}${index === 0 ? '' : `?view=${view.id}`}`,
    card: stillIdOf(figure.id, index === 0 ? '' : view.id),
  })),
);

/**
 * The page as a site with an address sends it: this build has none, so its links for machines are paths (README, decisions), which stand here
 * where the address would.
 */
async function sentBy(address: string, request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  return html
    .replace(/<(?:meta|link)[^>]*>/g, (tag) => tag.replace(/(content|href)="\//g, `$1="${address}/`))
    .replace(/<script type="application\/ld\+json">.*?<\/script>/g, (data) => data.replaceAll('":"/', `":"${address}/`));
}

/** The page, and what the oEmbed it announces answers. */
async function pasted(address: string, request: APIRequestContext, path: string) {
  const page = Buffer.from(await sentBy(address, request, path));
  const found = discoveredByWordPress(page.toString('utf8'));
  if (!found) throw new Error(`${path}: no oEmbed is announced where WordPress looks`);
  const { pathname, search } = new URL(found, address);
  const answer = await request.get(pathname + search);
  expect(answer.status(), path).toBe(200);
  return { page, html: page.toString('utf8'), body: (await answer.json()) as OembedBody };
}

for (const { figure, view, path, card } of links) {
  test(`${path}: what the page announces is this view, to all who ask`, async ({ request, baseURL }) => {
    const address = baseURL ?? '';
    const { page, html, body } = await pasted(address, request, path);
    expect(body.title).toBe(view.title);
    const src = `/embed/${figure.id}?${path.includes('?') ? `view=${view.id}&` : ''}theme=light`;

    // WordPress: the filter for strangers lets it through, whole.
    const kept = filteredByWordPress(body, 'q1w2e3r4t5');
    if (!kept) throw new Error(`${path}: WordPress refuses the frame`);
    const frame = elementsOf(kept).find(({ name }) => name === 'iframe')?.attributes;
    expect(frame).toMatchObject({ sandbox: 'allow-scripts', title: view.title, 'data-secret': 'q1w2e3r4t5' });
    expect(frame?.src).toMatch(/#\?secret=q1w2e3r4t5$/);
    expect(frame?.src).toContain(src);

    // Ghost, and all who ask through Iframely (Notion is one).
    expect(takenByGhost(html, body)).toBe(true);
    expect(takenByIframely(body)).toMatchObject({ href: expect.stringContaining(src), width: body.width, height: body.height });

    // Discourse: a frame where the forum allows it, elsewhere a card.
    expect(shownByDiscourse(html, body, [`${address}/embed/`])).toBe('frame');
    expect(shownByDiscourse(html, body, [])).toBe('card');

    // Slack.
    expect(unfurledBySlack(page)).toEqual({ title: view.title, description: view.subtitle, image: `${address}/og/${card}.png`, large: true });
    expect((await request.get(`/og/${card}.png`)).headers()['content-type']).toBe('image/png');
  });

  test(`${path}: it is described as a dataset, with creator, coverage and licence`, async ({ request, baseURL }) => {
    const address = baseURL ?? '';
    const html = await sentBy(address, request, path);
    const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
    );
    const dataset = found.find((each) => each['@type'] === 'Dataset');
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      name: view.title,
      url: address + path,
      license: expect.stringMatching(/^https:/),
    });
    expect(dataset?.creator).toEqual([{ '@type': 'Organization', name: expect.any(String) }]);
    expect(dataset?.temporalCoverage).toMatch(/^\d{4}-\d{2}(-\d{2})?(\/\d{4}-\d{2}(-\d{2})?)?$/);
    expect(dataset?.spatialCoverage).toHaveLength(2);
    expect(String(dataset?.description).length).toBeGreaterThanOrEqual(50);
    for (const { contentUrl, encodingFormat } of dataset?.distribution as { contentUrl: string; encodingFormat: string }[]) {
      const answer = await request.get(new URL(contentUrl).pathname);
      expect(answer.status(), contentUrl).toBe(200);
      expect(answer.headers()['content-type'], contentUrl).toContain(encodingFormat);
    }
    // Who follows the link from a card or a search comes to the same view.
    const canonical = elementsOf(html).find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
    expect(canonical).toBe(address + path);
  });
}

test('in WordPress, behind its sandbox, it gets its height and its link leads to the chart', async ({ page, request, host, baseURL }) => {
  const link = links.find(({ path }) => path.includes('?'));
  if (!link) throw new Error('this test needs a figure with several views');
  const { body } = await pasted(baseURL ?? '', request, link.path);
  const kept = String(filteredByWordPress(body, 'abc123'));
  host.serve(`<script>${wordPressScript}</script>${kept}`);
  await page.goto(host.address);
  await expect(frameIn(page).getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText(link.view.title);
  await expect(async () => {
    expect(Number(await page.locator('iframe').getAttribute('height'))).toBe(await mainHeight(page));
    expect(await scrolls(page)).toBe(false);
  }).toPass();
  await frameIn(page).getByRole('link', { name: site.name }).filter({ visible: true }).click();
  await expect(page).toHaveURL(baseURL + link.path);
});

test('an embedded figure may stand in any page: nothing it is sent with forbids a frame', async ({ request }) => {
  for (const { id } of figures) {
    const headers = (await request.get(`/embed/${id}`)).headers();
    expect(headers['x-frame-options'], id).toBeUndefined();
    expect(headers['content-security-policy'], id).not.toContain('frame-ancestors');
  }
});

test('a public library of oEmbed consumers finds it by the address alone', async ({ baseURL }) => {
  setProviderList([]);
  // The site is known by its own name, and stands on this computer.
  const fetcher = (url: string) => fetch(url.replace(site.address, baseURL ?? ''));
  for (const { view, path } of links) {
    const answer = await extract(site.address + path, { maxwidth: 500 }, fetcher);
    expect(answer, path).toMatchObject({ type: 'rich', version: '1.0', title: view.title, provider_name: site.name });
  }
});

test('a view there is none of is the chart as it is first shown', async ({ request }) => {
  const [link] = links;
  for (const query of ['?view=no-such', '?view=%3Cb%3E', '?view=', '?view=..%2Fpolls', '?utm_source=x']) {
    const html = await (await request.get(`${link?.path}${query}`)).text();
    expect(unfurledBySlack(Buffer.from(html)).title, query).toBe(link?.view.title);
    expect(html, query).not.toContain('no-such');
  }
});

test('the place where a view’s page is kept leads to its address', async ({ request }) => {
  const link = links.find(({ path }) => path.includes('?'));
  const answer = await request.get(`/charts/${link?.figure.id}/${link?.view.id}`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, link?.path]);
});
