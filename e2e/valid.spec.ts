// Every kind of page against the Nu HTML checker, every other file against a strict reader of its form.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { briefing } from '@/briefing/load';
import { pagesOf } from './sitemap';
import { expect, test } from './strictTest';

const require = createRequire(import.meta.url);
const all = briefing();

/**
 * What the checker does not know yet, or may not forbid here; all else is an error.
 * Each is a whole pattern for one message.
 */
const tolerated = [
  // SVG 2 takes every value of CSS; the checker has SVG 1.1's few.
  'Bad value “(lining-nums( tabular-nums)?|[1-9][0-9]{0,2})” for attribute “font-(variant|weight)” on element “(svg|g|text|tspan)”\\.',
  // CSS of the years since 2019, which lightningcss has read without a fault when the page was made.
  "CSS: (“[a-z-]+”: )?(Unrecognized at-rule “@(property|container)”|Property “(container|container-type|field-sizing|vector-effect|margin-trim|paint-order)” doesn't exist\\.|Unknown dimension\\.|Parse Error\\.|The types are incompatible\\.).*",
  // A table that is laid out as blocks on a phone is no table to WebKit unless it says so.
  'The “role” attribute must not be used on a “(td|th|tr)” element which has a “table” ancestor.*',
];

/** Beyond the sitemap: frames, citations, the second window, what is shown when something is missing, the one file. */
async function kindsOf(request: APIRequestContext): Promise<string[]> {
  const pages = await pagesOf(request);
  const sources = pages.filter((path) => path.startsWith('/sources/'));
  const core = pages.filter((path) => !path.startsWith('/sources/'));
  const others = [
    '/present/speaker',
    '/fault',
    '/offline',
    '/no-such-page',
    '/briefing.html',
    '/briefing-student.html',
    `/cite/briefing/${all.dataPackage.name}`,
  ];
  return [...core, ...sources.filter((_, place) => place % 20 === 0), ...others, ...all.figures.map(({ id }) => `/embed/${id}`), '/cite/facts/s'];
}

test('every page of the core and one of every other kind has no error', async ({ request }, info) => {
  test.setTimeout(240_000);
  const java = spawnSync('java', ['-version']);
  const missing = 'the Nu HTML checker needs Java: install one (on Debian `apt-get install default-jre-headless`) and run the test again';
  // A person's laptop may be without; where the tests decide, they have to have it.
  test.skip(java.error !== undefined && !process.env.CI, missing);
  expect(java.error, missing).toBeUndefined();

  const paths = await kindsOf(request);
  const files = new Map<string, string>();
  for (const [place, path] of paths.entries()) {
    const file = info.outputPath(`${place}.html`);
    writeFileSync(file, await (await request.get(path)).body());
    files.set(`${place}.html`, path);
  }
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  const filter = `^(?:${tolerated.join('|')})$`;
  const run = spawnSync('java', ['-Xss8m', '-jar', jar, '--errors-only', '--format', 'json', '--exit-zero-always', '--filterpattern', filter, info.outputDir], {
    maxBuffer: 256 * 1024 * 1024,
    encoding: 'utf8',
  });
  expect(run.status, `the checker did not run: ${run.stderr.slice(0, 500)}`).toBe(0);
  const { messages } = JSON.parse(run.stderr) as { messages: { url: string; message: string; extract?: string }[] };
  const faults = messages.map(({ url, message, extract }) => `${files.get(url.split('/').at(-1) ?? '') ?? url}: ${message} ${extract ?? ''}`);
  expect([...new Set(faults)]).toEqual([]);
  expect(files.size).toBeGreaterThan(50);
});

test('feeds, sitemap and pictures are well-formed, data of the pages can be read', async ({ page, request }) => {
  const figures = all.figures.flatMap(({ id }) => [`/figures/${id}.svg`]);
  await page.goto('/robots.txt');
  for (const path of ['/feed.xml', '/sitemap.xml', '/icon.svg', ...figures]) {
    const text = await (await request.get(path)).text();
    const fault = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent, text);
    expect.soft(fault, path).toBeUndefined();
  }
  for (const path of ['/', ...all.chapters.map(({ id }) => `/chapters/${id}`), '/about']) {
    const html = await (await request.get(path)).text();
    const [, data = ''] = /<script type="application\/ld\+json">([^<]*)/.exec(html) ?? [];
    const { '@context': context, '@type': type, '@id': id } = JSON.parse(data) as Record<string, unknown>;
    expect.soft(context, path).toBe('https://schema.org');
    expect.soft(typeof type, path).toBe('string');
    expect.soft(URL.canParse(String(id), 'https://example.org'), path).toBe(true);
  }
});
