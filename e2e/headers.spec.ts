// What the server says besides the page: who may frame it, what a file is, where everything is listed.
import { expect, test } from '@playwright/test';
import { briefing } from '../content/load';

const [figure] = briefing().figures;

for (const path of ['/', '/chapters/background', '/sources', '/charts', `/charts/${figure?.id}`, '/oembed', '/data/exchanges.csv', '/no-such-page', '/embed']) {
  test(`${path} may not be framed nor taken for another type`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers).not.toHaveProperty('x-powered-by');
  });
}

test('an embedded figure may be framed by any page', async ({ request }) => {
  const headers = (await request.get(`/embed/${figure?.id}`)).headers();
  expect(headers['content-security-policy']).toContain('frame-ancestors *');
  expect(headers['content-security-policy']).not.toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers).not.toHaveProperty('x-frame-options');
});

for (const path of ['/oembed', '/data/exchanges.csv', '/data/datapackage.json', '/figures/anything.png']) {
  test(`${path} may be fetched by a script of any page`, async ({ request }) => {
    expect((await request.get(path)).headers()['access-control-allow-origin']).toBe('*');
  });
}

test('a page may not be fetched by a script of another', async ({ request }) => {
  expect((await request.get('/about')).headers()).not.toHaveProperty('access-control-allow-origin');
});

test('every dataset is served as CSV, as its description says', async ({ request }) => {
  const answer = await request.get('/data/datapackage.json');
  expect(answer.headers()['content-type']).toContain('application/json');
  const { resources } = (await answer.json()) as { resources: { path: string; schema: { fields: { name: string }[] } }[] };
  expect(resources.length).toBeGreaterThan(3);
  for (const { path, schema } of resources) {
    const file = await request.get(`/data/${path}`);
    expect(file.status(), path).toBe(200);
    expect(file.headers()['content-type'], path).toMatch(/^text\/csv; charset=utf-8/);
    expect((await file.text()).split('\n')[0]?.trim(), path).toBe(schema.fields.map(({ name }) => name).join(','));
  }
});

test('robots may read everything and are shown the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toMatch(/^Allow: \/$/m);
  expect(text).not.toMatch(/^Disallow: \S/m);
  expect(text).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

test('the sitemap names each page once, all on one site', async ({ request }) => {
  const answer = await request.get('/sitemap.xml');
  expect(answer.headers()['content-type']).toContain('xml');
  const addresses = [...(await answer.text()).matchAll(/<loc>(.+?)<\/loc>/g)].map(([, address]) => new URL(address ?? ''));
  expect(new Set(addresses.map(String)).size).toBe(addresses.length);
  expect(new Set(addresses.map(({ origin }) => origin)).size).toBe(1);
});
