// Found by machines: whole addresses that lead here, true dates, what a link shows, what a reference manager and a program read.
import { briefing } from '@/briefing/load';
import { unknownAddress } from '../scripts/siteAddress.mjs';
import { pagesOf } from './sitemap';
import { expect, test } from './strictTest';

const all = briefing();
const standIn = new URL(unknownAddress).host;

/** @returns the page's metadata by name or property, several in their order */
function metaOf(html: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [tag] of html.matchAll(/<meta [^>]*>/g)) {
    const name = /(?:name|property)="([^"]*)"/.exec(tag)?.[1];
    const content = /content="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (name) found.set(name, [...(found.get(name) ?? []), content]);
  }
  return found;
}

test('no page, file or picture names an address that is not the one it is asked at', async ({ request, baseURL }) => {
  test.slow();
  const host = new URL(baseURL ?? '').host;
  const figures = all.figures.flatMap(({ id }) => ['json', 'csv', 'svg'].map((form) => `/figures/${id}.${form}`));
  const files = ['/robots.txt', '/sitemap.xml', '/feed.xml', '/llms.txt', '/manifest.webmanifest', '/data/datapackage.json', '/briefing.html'];
  const chapters = all.chapters.map(({ id }) => `/chapters/${id}.md`);
  const others = [`/cite/briefing/${all.dataPackage.name}`, ...all.figures.map(({ id }) => `/cite/figure/${id}`), '/present/speaker'];
  for (const path of [...(await pagesOf(request)), ...files, ...figures, ...chapters, ...others]) {
    const answer = await request.get(path);
    expect.soft(answer.status(), path).toBe(200);
    const text = await answer.text();
    expect.soft(text, path).not.toContain(standIn);
    const wrong = [...text.matchAll(/(?:localhost|127\.0\.0\.1)(?:(?::|%3A)\d+)?/g)]
      .map(([found]) => found.replace('%3A', ':'))
      .filter((found) => found !== host);
    expect.soft(wrong, path).toEqual([]);
  }
});

test('whole addresses stand where machines need them, and lead here', async ({ request, baseURL }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const feed = await (await request.get('/feed.xml')).text();
  expect(feed).toContain(`href="${baseURL}/feed.xml"`);
  const llms = await (await request.get('/llms.txt')).text();
  const links = [...llms.matchAll(/\]\((\S+?)\)/g)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    expect(link).toMatch(new RegExp(`^${baseURL}/`));
    expect((await request.get(link)).status(), link).toBe(200);
  }
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const days = [...sitemap.matchAll(/<lastmod>([^<]*)<\/lastmod>/g)].map(([, day]) => day ?? '');
  expect(days.length).toBe(all.chapters.length + all.figures.length + 3);
  for (const day of days) expect(day <= new Date().toISOString() && day >= all.dataPackage.created.slice(0, 10), day).toBe(true);
});

test('the address a page was asked at stands in the code to copy, whichever it is', async ({ request, baseURL }) => {
  const { port } = new URL(baseURL ?? '');
  const figure = all.figures[0]?.id;
  for (const host of [`localhost:${port}`, 'briefing.school.example']) {
    const html = await (await request.get(`/charts/${figure}`, { headers: { Host: host } })).text();
    expect(html).toContain(`http://${host}/embed/${figure}`);
  }
  // Not a host at all: nothing of it reaches a page.
  const html = await (await request.get(`/charts/${figure}`, { headers: { Host: 'a"b' }, failOnStatusCode: false })).text();
  expect(html).not.toContain('a"b');
});

test('a link to any kind of page shows a title, words and a picture of its own', async ({ request }) => {
  const kinds = new Map((await pagesOf(request)).map((path) => [path.split('/').slice(0, 2).join('/'), path]));
  for (const path of [...kinds.values(), '/', ...all.chapters.map(({ id }) => `/chapters/${id}`)]) {
    const meta = metaOf(await (await request.get(path)).text());
    for (const name of ['og:title', 'og:description', 'og:image', 'og:image:alt', 'og:type', 'og:site_name', 'twitter:card', 'description'])
      expect.soft(meta.get(name)?.[0], `${path}: ${name}`).toBeTruthy();
    const picture = meta.get('og:image')?.[0] ?? '';
    expect.soft((await request.get(picture)).headers()['content-type'], `${path}: ${picture}`).toBe('image/png');
  }
});

test('a reference manager reads title, authors, date and address of the briefing, a chapter, a chart', async ({ request, baseURL }) => {
  const [chapter, figure] = [all.chapters[0], all.figures[0]];
  for (const [path, title] of [
    ['/', 'GSOMIA, a briefing'],
    [`/chapters/${chapter?.id}`, chapter?.title],
    [`/charts/${figure?.id}`, figure?.title],
  ] as const) {
    const meta = metaOf(await (await request.get(path)).text());
    // Zotero's embedded-metadata translator: Highwire's words first, Dublin Core's where they are missing.
    for (const prefix of ['citation_title', 'DC.title']) expect(meta.get(prefix), path).toEqual([title]);
    for (const name of ['citation_author', 'DC.creator']) expect(meta.get(name), path).toEqual(all.dataPackage.contributors.map((each) => each.title));
    expect(meta.get('citation_publication_date')?.[0]).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    expect(meta.get('DC.date')?.[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const name of ['citation_public_url', 'DC.identifier']) expect(new URL(meta.get(name)?.[0] ?? '', baseURL).pathname, `${path}: ${name}`).toBe(path);
    expect(meta.get('citation_language')).toEqual(['en-GB']);
  }
});

test('a chapter as Markdown has its headings, its tables and a note for every mark', async ({ request, baseURL }) => {
  for (const { id, title, sections, notes } of all.chapters) {
    const answer = await request.get(`/chapters/${id}.md`);
    expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    const text = await answer.text();
    expect(text.startsWith(`# ${title}\n`), id).toBe(true);
    expect(text).toContain(`Address: ${baseURL}/chapters/${id}`);
    for (const { heading } of sections) expect(text).toContain(`\n## ${heading}\n`);
    const marks = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, mark]) => mark));
    const notesOf = new Set([...text.matchAll(/^\[\^(\d+)\]: \S/gm)].map(([, mark]) => mark));
    expect(notes.length).toBeGreaterThan(5);
    expect([...marks].filter((mark) => !notesOf.has(mark))).toEqual([]);
    expect(notesOf.size).toBeGreaterThan(5);
    expect(text).not.toMatch(/<[a-z]+[ >]/);
  }
});
