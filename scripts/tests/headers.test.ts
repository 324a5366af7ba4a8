// The document server and Next's settings say the same of every address.
import { describe, expect, it } from 'vitest';
import { freshCache, headersFor, headersForNext, immutableCache } from '../documents/headers.mjs';

/** As Next does it: the rules in order, the later one's header stands. */
function byNext(path: string): Record<string, string> {
  const matching = headersForNext().filter(({ source }) => new RegExp(`^${source}$`).test(path));
  return Object.fromEntries(matching.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])));
}

describe.each([
  '/',
  '/charts',
  '/embed',
  '/embed/polls',
  '/data/polls.csv',
  '/oembed',
  '/api/health',
  '/fonts/serif.woff2',
  '/live',
  '/join/K7P2QX',
  '/live/wall/K7P2QX',
])('%s', (path) => {
  it('is sealed alike by both', () => {
    const sealed = Object.entries(byNext(path)).filter(([name]) => name !== 'Cache-Control');
    expect(headersFor(path, { secure: false })).toEqual(Object.fromEntries(sealed));
  });
});

describe('whom a room’s pages may ask', () => {
  const policyOf = (path: string, streams?: string) => headersFor(path, { secure: false, streams })['Content-Security-Policy'] ?? '';
  const rooms = ['/live', '/join', '/join/K7P2QX', '/live/wall/K7P2QX', '/live/desk/K7P2QX'];

  it.each(rooms)('%s: the site alone, and one other where LIVE_STREAM_URL names it', (path) => {
    expect(policyOf(path)).toMatch(/; connect-src 'self'$/);
    expect(policyOf(path, 'https://push.example.org')).toMatch(/; connect-src 'self' https:\/\/push\.example\.org$/);
    expect(policyOf(path, 'https://push.example.org')).toContain(/wall|desk/.test(path) ? "frame-ancestors 'self'" : "frame-ancestors 'none'");
  });

  it('no other page hears of it', () => {
    for (const path of ['/', '/present', '/charts', '/embed/polls', '/api/health', '/data/polls.csv'])
      expect(headersFor(path, { secure: false, streams: 'https://push.example.org' }), path).toEqual(headersFor(path, { secure: false }));
  });

  it('Next says the same', () => {
    for (const path of rooms) {
      const matching = headersForNext('https://push.example.org').filter(({ source }) => new RegExp(`^${source}$`).test(path));
      const policies = matching.flatMap(({ headers }) => headers.filter(({ key }) => key === 'Content-Security-Policy').map(({ value }) => value));
      expect(policies.at(-1), path).toBe(policyOf(path, 'https://push.example.org'));
    }
  });
});

it('leaves it to rooms, and to Next’s own files, who may keep what', () => {
  for (const path of ['/api/live/K7P2QX', '/live', '/join/K7P2QX', '/_next/static/chunks/a.js']) expect(byNext(path), path).not.toHaveProperty('Cache-Control');
  for (const path of ['/', '/charts/polls', '/lessons', '/feed.xml']) expect(byNext(path)['Cache-Control'], path).toBe(freshCache);
  expect(byNext('/enhance/notes.4F2KQ7XA.js')['Cache-Control']).toBe(immutableCache);
});
