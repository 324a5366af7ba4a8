// The worker's list: what is kept and what is not, a name that changes with it, and a limit.
import { describe, expect, it } from 'vitest';
import { isKept, keptBytes, mostKept, offlineWorker } from '../documents/offline.mjs';
import { sourcesInOne } from '../documents/sourcesInOne.mjs';

const page = (hash: string, type = 'text/html; charset=utf-8') => ({ file: hash, type, hash, compressed: true, immutable: false, headers: {} });
const files = {
  '/': page('cover'),
  '/chapters/background': page('chapter'),
  '/present/speaker': page('speaker'),
  '/offline': page('offline'),
  '/offline/sources.json': page('sources', 'application/json'),
  '/search/names.json': page('names', 'application/json'),
  '/live/questions.json': page('questions', 'application/json'),
  '/live/slides.json': page('slides', 'application/json'),
  '/fonts/sans.534b6accea4f.woff2': page('font', 'font/woff2'),
  '/enhance/reading.4F2KQ7XA.js': page('script', 'text/javascript; charset=utf-8'),
  '/enhance/embed.4F2KQ7XA.js': page('embedScript', 'text/javascript; charset=utf-8'),
  '/sources/yonhap': page('source'),
  '/cite/facts/s': page('cite'),
  '/embed/polls': page('embed'),
  '/briefing.html': page('file'),
  '/figures/polls.png': page('picture', 'image/png'),
  '/_next/static/chunks/main.js': page('next', 'text/javascript; charset=utf-8'),
  '/sw.js': page('worker', 'text/javascript; charset=utf-8'),
};

it('keeps pages and what they are made of, and nothing that comes in hundreds, goes elsewhere or is the framework’s', () => {
  expect(Object.keys(files).filter((address) => isKept(files, address))).toEqual([
    ...['/', '/chapters/background', '/present/speaker', '/offline', '/offline/sources.json', '/search/names.json', '/live/questions.json'],
    ...['/fonts/sans.534b6accea4f.woff2', '/enhance/reading.4F2KQ7XA.js'],
  ]);
});

it('names the build after its files and its code: any change is another', () => {
  const names = [
    offlineWorker(files, 'a'),
    offlineWorker({ ...files, '/': page('changed') }, 'a'),
    offlineWorker(files, 'b'),
    offlineWorker({ ...files, '/figures/polls.png': page('changed', 'image/png') }, 'a'),
  ].map((text) => /"build":"([0-9a-f]{16})"/.exec(text)?.[1]);
  expect(new Set(names).size).toBe(3);
  expect(names[3]).toBe(names[0]);
});

it('stops the build when a reader would have to keep too much, and names the largest', () => {
  expect(keptBytes(files, () => 100)).toBe(900);
  expect(() => keptBytes(files, (address) => (address === '/' ? mostKept : 1))).toThrow(
    /kept offline: 6\.0 MB, at most 6 are allowed\. The largest: \/ 6000 kB/,
  );
});

describe('the sources in one file', () => {
  const html = (title: string, main: string, extra = '') =>
    `<!doctype html><html lang="en-GB"><head><title>${title}</title><link rel="canonical" href="/x">${extra}</head><body><main id="main">${main}</main></body></html>`;

  it('hold what pages share once, and each page’s own words', () => {
    const made = sourcesInOne([
      ['/sources/a', html('A &amp; B', '<h1>A</h1>')],
      ['/sources/b', html('B', '<h1>B</h1>', '<meta name="description" content="of b">')],
      ['/sources/c', html('C', '<h1>C</h1>', '<style>p{color:red}</style>')],
    ]);
    expect(made.shells).toHaveLength(2);
    expect(made.pages).toEqual({ a: [0, 'A &amp; B', '<h1>A</h1>'], b: [0, 'B', '<h1>B</h1>'], c: [1, 'C', '<h1>C</h1>'] });
    expect(made.shells[0]).toContain('<title>[[title]]</title>');
    expect(made.shells[0]).toContain('<main id="main">[[main]]</main>');
    expect(made.shells[0]).not.toMatch(/canonical|description/);
  });

  it('name a page that has no main part', () => {
    expect(() => sourcesInOne([['/sources/a', '<title>A</title>']])).toThrow('/sources/a has no title or no main part');
  });
});
