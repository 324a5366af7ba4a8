// The document server and Next's settings say the same of every address.
import { describe, expect, it } from 'vitest';
import { freshCache, headersFor, headersForNext, immutableCache } from '../documents/headers.mjs';

/** As Next does it: the rules in order, the later one's header stands. */
function byNext(path: string): Record<string, string> {
  const matching = headersForNext().filter(({ source }) => new RegExp(`^${source}$`).test(path));
  return Object.fromEntries(matching.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])));
}

describe.each(['/', '/charts', '/embed', '/embed/polls', '/data/polls.csv', '/oembed', '/api/health', '/fonts/serif.woff2'])('%s', (path) => {
  it('is sealed alike by both', () => {
    const sealed = Object.entries(byNext(path)).filter(([name]) => name !== 'Cache-Control');
    expect(headersFor(path, { secure: false })).toEqual(Object.fromEntries(sealed));
  });
});

it('leaves it to rooms, and to Next’s own files, who may keep what', () => {
  for (const path of ['/api/live/K7P2QX', '/live', '/join/K7P2QX', '/_next/static/chunks/a.js']) expect(byNext(path), path).not.toHaveProperty('Cache-Control');
  for (const path of ['/', '/charts/polls', '/lessons', '/feed.xml']) expect(byNext(path)['Cache-Control'], path).toBe(freshCache);
  expect(byNext('/enhance/notes.4F2KQ7XA.js')['Cache-Control']).toBe(immutableCache);
});
