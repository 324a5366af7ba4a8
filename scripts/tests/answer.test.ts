// How a request for a document is answered: which copy, which status, which headers.
import { describe, expect, it } from 'vitest';
import { answerTo } from '../documents/answer.mjs';
import { freshCache, immutableCache } from '../documents/headers.mjs';

const page = (hash: string) => ({ file: hash, type: 'text/html; charset=utf-8', hash, compressed: true, immutable: false, headers: {} });
const manifest = {
  files: {
    '/': page('cover'),
    '/charts/polls': page('chart'),
    '/charts/polls/shares-only': page('shares'),
    '/embed/polls': page('embed'),
    '/figures/polls@2x.png': { ...page('picture'), type: 'image/png', compressed: false, headers: { 'content-disposition': 'inline; filename="polls.png"' } },
    '/enhance/reading.4F2KQ7XA.js': { ...page('script'), immutable: true },
  },
  notFound: page('none'),
  elsewhere: ['^/oembed/?$', '^/api/', '^/old/'],
};
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET', secure = false) => answerTo(manifest, { method, url, headers, secure });

describe('which file', () => {
  it.each([
    ['/', 'cover'],
    ['/?utm=1', 'cover'],
    ['/charts/polls', 'chart'],
    ['/charts/polls?view=shares-only', 'shares'],
    ['/charts/polls?utm=1&view=Shares-Only%20', 'shares'],
    ['/charts/polls?view=no-such', 'chart'],
    ['/charts/polls?view=..%2Fpolls', 'chart'],
    ['/charts/polls?view=', 'chart'],
    ['/embed/polls?view=shares-only', 'embed'],
    ['/charts/%70olls', 'chart'],
    ['/figures/polls@2x.png', 'picture'],
    ['/figures/polls%402x.png', 'picture'],
  ])('%s is answered from %s', (url, file) => {
    expect(ask(url)).toMatchObject({ status: 200, file });
  });

  it.each(['/charts', '//charts/polls', '/charts%2Fpolls', '/charts/%00', '/toString', '/__proto__', '/../charts/polls', '/no/such/page/'])(
    '%s is nowhere: our own page says so',
    (url) => {
      expect(ask(url)).toMatchObject({ status: 404, file: 'none', headers: { 'Cache-Control': 'no-store' } });
    },
  );

  it('a slip of a slash leads to the page, with its query', () => {
    expect(ask('/charts/polls/?view=shares-only')).toMatchObject({ status: 308, headers: { Location: '/charts/polls?view=shares-only' } });
  });

  it('the address where a view’s page is kept leads to the one it is known by, with its query', () => {
    expect(ask('/charts/polls/shares-only')).toMatchObject({ status: 308, headers: { Location: '/charts/polls?view=shares-only' } });
    expect(ask('/charts/polls/shares-only?utm=1')).toMatchObject({ status: 308, headers: { Location: '/charts/polls?utm=1&view=shares-only' } });
    expect(ask('/charts/polls/no-such')).toMatchObject({ status: 404, file: 'none' });
  });

  it('a file of an unknown view is nowhere, and the answer lists the files there are', () => {
    const answer = ask('/figures/polls.no-such.csv');
    expect(answer).toMatchObject({ status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });
    expect(answer?.text).toContain('\n/figures/polls@2x.png\n');
    expect(answer?.text).not.toContain('no-such');
    expect(ask('/figures/nothing.csv')).toMatchObject({ status: 404, file: 'none' });
    expect(ask('/figures/polls')).toMatchObject({ status: 404, file: 'none' });
  });

  it.each(['/oembed?url=x', '/api/health', '/old/address'])('%s is left to Next', (url) => {
    expect(ask(url)).toBeUndefined();
  });

  it.each([
    ['/handout?for=teacher', '/handout/teacher'],
    ['/handout?minutes=45&for=teacher&paper=letter', '/handout/teacher?minutes=45&paper=letter'],
  ])('%s has moved to %s', (url, location) => {
    expect(ask(url)).toMatchObject({ status: 308, headers: { Location: location } });
  });

  it.each(['/handout?for=student', '/handout', '/present?for=teacher'])('%s has not moved', (url) => {
    expect(ask(url)?.status).not.toBe(308);
  });

  it('leaves what a room’s router fetches in place of a page to Next', () => {
    expect(ask('/charts/polls', { rsc: '1' })).toBeUndefined();
  });
});

describe('which copy', () => {
  it.each([
    ['gzip, deflate, br', 'chart.br', 'br'],
    ['br;q=0.1, gzip', 'chart.gz', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'chart.gz', 'gzip'],
    ['*', 'chart.br', 'br'],
    ['identity', 'chart', undefined],
    ['zstd', 'chart', undefined],
    ['', 'chart', undefined],
  ])('for "%s" it is %s', (accepted, file, encoding) => {
    const answer = ask('/charts/polls', { 'accept-encoding': accepted });
    expect(answer?.file).toBe(file);
    expect(answer?.headers['Content-Encoding']).toBe(encoding);
    expect(answer?.headers.Vary).toBe('Accept-Encoding');
  });

  it('takes a picture as it is, for everyone', () => {
    const answer = ask('/figures/polls@2x.png', { 'accept-encoding': 'br' });
    expect(answer).toMatchObject({
      file: 'picture',
      headers: { 'Content-Type': 'image/png', 'content-disposition': 'inline; filename="polls.png"', ETag: '"picture"' },
    });
    expect(answer?.headers).not.toHaveProperty('Vary');
  });
});

describe('asking again', () => {
  const accepted = { 'accept-encoding': 'br' };

  it.each(['"chart.br"', 'W/"chart.br"', '"other", "chart.br"', '*'])('If-None-Match: %s is answered with 304 and all headers but those of a body', (tag) => {
    const answer = ask('/charts/polls', { ...accepted, 'if-none-match': tag });
    expect(answer?.status).toBe(304);
    expect(answer?.file).toBeUndefined();
    expect(answer?.headers).toMatchObject({ ETag: '"chart.br"', 'Cache-Control': freshCache, Vary: 'Accept-Encoding', 'X-Content-Type-Options': 'nosniff' });
    expect(answer?.headers).not.toHaveProperty('Content-Encoding');
  });

  it.each(['"chart"', '"chart.gz"', '"older.br"', 'chart.br'])('If-None-Match: %s is another copy, sent whole', (tag) => {
    expect(ask('/charts/polls', { ...accepted, 'if-none-match': tag })).toMatchObject({ status: 200, file: 'chart.br' });
  });

  it('keeps for ever only what has its hash in its name', () => {
    expect(ask('/enhance/reading.4F2KQ7XA.js')?.headers['Cache-Control']).toBe(immutableCache);
    expect(ask('/')?.headers['Cache-Control']).toBe(freshCache);
  });
});

describe('what cannot be answered', () => {
  it.each(['/charts/%', '/embed/%E0%A4%A', '/data/%', '/%', '/%?x=1', 'charts'])('%s gets the site’s own page with 400', (url) => {
    const answer = ask(url, { 'accept-encoding': 'br' });
    expect(answer).toMatchObject({ status: 400, file: 'none.br', complaint: expect.stringMatching(/\w/) });
    expect(answer?.headers).toMatchObject({ 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-store', 'Content-Encoding': 'br' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s on a document is answered with 405 and what is allowed', (method) => {
    expect(ask('/charts/polls', {}, method)).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD', 'X-Frame-Options': 'DENY' } });
  });

  it('leaves other methods elsewhere to Next', () => {
    expect(ask('/api/live', {}, 'POST')).toBeUndefined();
  });

  it('has words where the build left no page', () => {
    expect(answerTo({ files: {}, notFound: null, elsewhere: [] }, { method: 'GET', url: '/%', headers: {}, secure: false })).toMatchObject({
      status: 400,
      text: expect.stringContaining('no such page'),
    });
  });
});

describe('who may frame it, and how it is asked for', () => {
  it('lets any page frame an embedded figure, and no page another', () => {
    const embed = ask('/embed/polls')?.headers;
    expect(embed?.['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(embed).not.toHaveProperty('X-Frame-Options');
    expect(embed).not.toHaveProperty('Cross-Origin-Opener-Policy');
    expect(ask('/charts/polls')?.headers).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it('asks for TLS only those who came by it', () => {
    expect(ask('/', {}, 'GET', true)?.headers['Strict-Transport-Security']).toMatch(/^max-age=\d{8}$/);
    expect(ask('/')?.headers).not.toHaveProperty('Strict-Transport-Security');
  });
});
