// What the server says besides the page: who may frame it, how long it is kept, what a file is, what is refused.
import { writeFileSync } from 'node:fs';
import { request as plain } from 'node:http';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { briefing } from '@/briefing/load';
import { partOf } from './sitemap';

const all = briefing();
const figure = all.figures[0]?.id;
const fresh = 'public, max-age=0, s-maxage=60, must-revalidate';

for (const path of [
  '/',
  '/chapters/background',
  '/sources',
  '/charts',
  `/charts/${figure}`,
  '/oembed',
  '/data/exchanges.csv',
  '/no-such-page',
  '/embed',
  '/charts/',
  '/charts/%',
  '/favicon.ico',
]) {
  test(`${path} may not be framed nor taken for another type`, async ({ request }) => {
    expectSealed((await request.get(path, { maxRedirects: 0 })).headers());
  });
}

test('an embedded figure may be framed by any page, a file’s and a sandboxed one, too', async ({ request }) => {
  const headers = (await request.get(`/embed/${figure}`)).headers();
  expect(headers['content-security-policy']).not.toContain('frame-ancestors');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers).not.toHaveProperty('x-frame-options');
  expect(headers).not.toHaveProperty('cross-origin-opener-policy');
});

for (const sandbox of ['', ' sandbox="allow-scripts"']) {
  test(`a page from a reader’s disk shows an embedded figure${sandbox && ' in a sandbox'}`, async ({ page, baseURL }, testInfo) => {
    const file = testInfo.outputPath('host.html');
    writeFileSync(file, `<!doctype html><title>Host</title><iframe${sandbox} src="${baseURL}/embed/${figure}" width="640" height="600"></iframe>`);
    await page.goto(pathToFileURL(file).href);
    await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
  });
}

for (const path of ['/oembed', '/data/exchanges.csv', '/data/datapackage.json', '/figures/exchanges-per-year.png']) {
  test(`${path} may be fetched by a script of any page`, async ({ request }) => {
    expect((await request.get(path)).headers()['access-control-allow-origin']).toBe('*');
  });
}

test('a page may not be fetched by a script of another', async ({ request }) => {
  expect((await request.get('/about')).headers()).not.toHaveProperty('access-control-allow-origin');
});

const files = [
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/favicon.ico',
  '/data/datapackage.json',
  '/data/exchanges.csv',
  `/embed/${figure}`,
  `/figures/${figure}.svg`,
  `/figures/${figure}.png`,
  '/og/site.png',
];
const parts = 4;
for (let part = 0; part < parts; part += 1) {
  test(`every page, picture, table and feed is asked for anew at each visit, and sent whole only where it changed (${part + 1} of ${parts})`, async ({
    request,
  }) => {
    const paths = [...(await partOf(request, part, parts)), ...files.filter((_, index) => index % parts === part)];
    for (const path of paths) {
      const first = await request.head(path);
      const { etag, 'cache-control': kept } = first.headers();
      expect([first.status(), kept], path).toEqual([200, fresh]);
      expect(etag, path).toMatch(/^"[\w.-]+"$/);
      const again = await request.get(path, { headers: { 'If-None-Match': etag ?? '' } });
      expect([again.status(), (await again.body()).length, again.headers().etag, again.headers()['cache-control']], path).toEqual([304, 0, etag, fresh]);
      if (!path.startsWith('/embed/')) expectSealed(again.headers());
    }
  });
}

test('only files with a hash in their names are kept for good', async ({ request }) => {
  const html = await (await request.get('/chapters/background')).text();
  const named = [...html.matchAll(/(?:href|src)="(\/(?:_next\/static|enhance)\/[^"?\s]+)"/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(0);
  for (const path of new Set(named)) expect((await request.get(path)).headers()['cache-control'], path).toBe('public, max-age=31536000, immutable');
});

for (const [accepted, encoding] of [
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', undefined],
] as const) {
  test(`who accepts "${accepted}" is sent ${encoding ?? 'the text itself'}`, async ({ request }) => {
    for (const path of ['/chapters/background', '/data/exchanges.csv', '/feed.xml', `/figures/${figure}.svg`]) {
      const answer = await request.get(path, { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers()['content-encoding'], path).toBe(encoding);
      expect(answer.headers().vary, path).toBe('Accept-Encoding');
      expect((await answer.body()).length, path).toBeGreaterThan(100);
    }
  });
}

for (const path of ['/charts/%', '/embed/%E0%A4%A', '/data/%', '/%']) {
  test(`${path}, which nobody can read, is answered with the site’s own page`, async ({ baseURL }) => {
    const { status, headers, body } = await ask(`${baseURL}${path}`);
    expect([400, 404]).toContain(status);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(body).toContain('There is no such page');
    expectSealed(headers);
  });
}

for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
  test(`${method} is refused, and what is allowed is said`, async ({ request }) => {
    for (const path of ['/', '/chapters/background', '/data/exchanges.csv', '/feed.xml', `/figures/${figure}.png`]) {
      const answer = await request.fetch(path, { method });
      expect([answer.status(), answer.headers().allow], path).toEqual([405, 'GET, HEAD']);
      expectSealed(answer.headers());
    }
  });
}

test('HEAD has the headers of GET and no body', async ({ request }) => {
  const [head, get] = [await request.head('/charts'), await request.get('/charts')];
  expect((await head.body()).length).toBe(0);
  for (const name of ['etag', 'content-length', 'content-encoding', 'cache-control']) expect(head.headers()[name], name).toBe(get.headers()[name]);
});

test('the server makes no pictures on request', async ({ request }) => {
  const answer = await request.get(`/_next/image?url=${encodeURIComponent('/og/site.png')}&w=640&q=75`);
  expect(answer.status()).toBe(404);
  expectSealed(answer.headers());
});

test('the icon is there under the name browsers guess', async ({ request }) => {
  const answer = await request.get('/favicon.ico');
  expect(answer.headers()['content-type']).toBe('image/x-icon');
  expect((await answer.body()).length).toBeLessThanOrEqual(4096);
});

test('nobody is asked for TLS who did not come by it', async ({ request }) => {
  expect((await request.get('/', { headers: { 'X-Forwarded-Proto': 'https' } })).headers()).not.toHaveProperty('strict-transport-security');
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

/** What every answer says but an embedded figure's, pages or not, found or not. */
function expectSealed(headers: Record<string, string | string[] | undefined>) {
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
  });
  expect(headers).not.toHaveProperty('x-powered-by');
}

/** As it stands: other clients mend a malformed address before they send it. */
function ask(address: string): Promise<{ status: number | undefined; headers: Record<string, string | string[] | undefined>; body: string }> {
  const { hostname, port } = new URL(address);
  const path = address.slice(new URL(address).origin.length);
  return new Promise((resolve, reject) => {
    const asked = plain({ hostname, port, path }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    asked.once('error', reject).end();
  });
}
