// oEmbed: what a content system is told when an editor pastes the address of a chart.
import { expect, test, type APIRequestContext } from '@playwright/test';
import { site } from '../components/layout/site';
import { briefing } from '@/briefing/load';

const all = briefing();
const first = all.figures[0];
const several = all.figures.find(({ views }) => views.length > 1);
if (!first || !several) throw new Error('these tests need a figure, and one with several views');

async function ask(request: APIRequestContext, query: Record<string, string>) {
  const answer = await request.get(`/oembed?${new URLSearchParams(query)}`);
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  return { status: answer.status(), body: (await answer.json()) as Record<string, string & number> };
}

for (const { id, title } of all.figures) {
  for (const folder of ['charts', 'embed']) {
    test(`/${folder}/${id} is answered with a frame that works`, async ({ request, page, baseURL }) => {
      const { status, body } = await ask(request, { url: `${baseURL}/${folder}/${id}`, format: 'json' });
      expect(status).toBe(200);
      expect(body).toMatchObject({ version: '1.0', type: 'rich', title, provider_name: site.name, width: 640 });
      expect(body.height).toBeGreaterThan(150);
      expect(body.thumbnail_url).toMatch(/\/figures\/\S+\.png$/);
      expect(body.thumbnail_width).toBeGreaterThan(0);
      expect(body.thumbnail_height).toBeGreaterThan(0);
      await page.setContent(body.html ?? '');
      await expect(page.locator('iframe')).toHaveAttribute('src', new RegExp(`^${baseURL}/embed/${id}\\?`));
      await expect(page.locator('iframe')).toHaveAttribute('title', title);
    });
  }
}

test('an address under the site’s own name is answered, too', async ({ request }) => {
  expect((await ask(request, { url: `${site.address}/charts/${first.id}` })).status).toBe(200);
});

test('the view and the theme of the address go on into the frame', async ({ request, baseURL }) => {
  const view = several.views[1];
  const { body } = await ask(request, { url: `${baseURL}/charts/${several.id}?view=${view?.id}&theme=dark` });
  expect(body.html).toContain(`/embed/${several.id}?view=${view?.id}&amp;theme=dark`);
  expect(body.title).toBe(view?.title);
});

test('the largest size is heeded', async ({ request, baseURL }) => {
  const { body } = await ask(request, { url: `${baseURL}/charts/${first.id}`, maxwidth: '400', maxheight: '200' });
  expect(body).toMatchObject({ width: 400, height: 200 });
  expect(body.html).toContain('width="400" height="200"');
  expect(body).not.toHaveProperty('thumbnail_url');
});

const refusals: [string, Record<string, string>, number][] = [
  ['no address', {}, 400],
  ['an empty address', { url: '' }, 400],
  ['no address at all', { url: 'charts' }, 400],
  ['a width that is none', { url: `${site.address}/charts/${first.id}`, maxwidth: 'wide' }, 400],
  ['a width of nothing', { url: `${site.address}/charts/${first.id}`, maxwidth: '0' }, 400],
  ['a negative height', { url: `${site.address}/charts/${first.id}`, maxheight: '-1' }, 400],
  ['another site', { url: `https://example.org/charts/${first.id}` }, 404],
  ['an unknown chart', { url: `${site.address}/charts/nothing` }, 404],
  ['a page that is no chart', { url: `${site.address}/about` }, 404],
  ['an address that cannot be fetched', { url: 'javascript:alert(1)' }, 404],
  ['XML', { url: `${site.address}/charts/${first.id}`, format: 'xml' }, 501],
];

for (const [what, query, status] of refusals) {
  test(`${what} is refused with ${status} and a reason`, async ({ request }) => {
    const answer = await ask(request, query);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatch(/\w+ .*\w/);
  });
}

test('each chart’s page announces it', async ({ page, request }) => {
  for (const { id } of all.figures) {
    await page.goto(`/charts/${id}`);
    const href = await page.locator('link[rel="alternate"][type="application/json+oembed"]').getAttribute('href');
    const { pathname, search } = new URL(href ?? '', site.address);
    expect((await request.get(pathname + search)).status()).toBe(200);
  }
});
