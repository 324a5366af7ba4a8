// What the build takes out of a page, what it leaves, and what stops it.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../documents/makeDocument.mjs';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>${head}<title>A page</title></head><body>${body}</body></html>`;
const made = (body: string, head?: string) => makeDocument(page(body, head), '/a-page');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('what is the framework’s goes', () => {
  it('its files, its data, its preloads, the marks between its texts', () => {
    const { html } = made(
      '<p>One<!-- --> two</p><!--$--><p>three</p><!--/$--><script src="/_next/static/chunks/a.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<p>One"])</script>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/b.js" async=""></script><meta name="next-size-adjust" content=""/>',
    );
    expect(html).not.toMatch(/_next|__next|next-size|<!--|<script/);
    expect(html).toContain('<p>One two</p><p>three</p>');
  });
});

describe('what is ours stays', () => {
  it('scripts marked as ours, and data that no browser runs', () => {
    const kept = [
      '<script data-own="">go()</script>',
      '<script data-own="" type="module" src="/enhance/reading.js"></script>',
      '<script type="application/json">{"a":1}</script>',
      '<script type="application/ld+json">{"@id":"#a"}</script>',
    ];
    const { html } = made(kept.join(''));
    for (const each of kept) expect(html).toContain(each);
  });

  it('and the policy allows them and nothing else inline, by their hashes', () => {
    const { html, scriptHashes } = made('<style>p{color:red}</style><script data-own="">go()</script><script type="application/json">{"a":1}</script>');
    expect(scriptHashes).toEqual([hashOf('go()')]);
    expect(policyOf(html)).toContain(`script-src 'self' ${hashOf('go()')};`);
    expect(policyOf(html)).toContain(`style-src ${hashOf('p{color:red}')};`);
    expect(policyOf(html)).toContain("default-src 'none'");
    expect(policyOf(html)).not.toContain('unsafe-inline');
  });

  it('the policy stands after the character set and before anything it speaks of', () => {
    const { html } = made('', '<script data-own="">go()</script>');
    expect(html.indexOf('charset')).toBeLessThan(html.indexOf('Content-Security-Policy'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('go()'));
  });

  it('what the page says of itself stands before its styles, for those who read its beginning only', () => {
    const { html } = made(
      '',
      '<style>p{color:red}</style><link rel="stylesheet" href="/a.css"/><link rel="canonical" href="/a-page"/><meta property="og:title" content="A page"/>',
    );
    for (const words of ['<title>', 'og:title', 'canonical']) expect(html.indexOf(words)).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('/a.css')).toBeGreaterThan(html.indexOf('<style>'));
  });

  it('fonts are asked for in the head, on the deck where they hold up no slide', () => {
    const source = page('<p>One</p>', '<link rel="preload" as="font" href="/fonts/sans.woff2" crossorigin=""/>');
    expect(makeDocument(source, '/about').html).toMatch(/as="font".*<\/head>/);
    expect(makeDocument(source, '/present').html).toMatch(/<\/head><body><link rel="preload" as="font"[^>]*><p>One/);
  });
});

describe('the build stops, naming the page and the place, for', () => {
  it.each([
    ['an inline script nobody knows', '<script>track()</script>', /^\/a-page · <script>track\(\)<\/script>: a script that is neither ours/],
    [
      'a script from elsewhere',
      '<script src="https://example.org/a.js"></script>',
      /^\/a-page · <script src="https:\/\/example\.org\/a\.js"><\/script>: a script/,
    ],
    ['a part that still waits', '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->', /^\/a-page · <!--\$\?-->: a part of the page waits/],
    [
      'a part that was drawn too late',
      '<div hidden id="S:0"><p>Late</p></div>',
      /^\/a-page · <div hidden="" id="S:0">.*: a part of the page was drawn too late/,
    ],
    ['a style attribute', '<p style="color:red">Red</p>', /^\/a-page · <p style="color:red">Red<\/p>: a style attribute/],
    [
      'a link of an unknown kind',
      '<link rel="prefetch" href="/charts"/>',
      /^\/a-page · <link rel="prefetch" href="\/charts">: a link of a kind that is not on the list \(prefetch\)/,
    ],
  ])('%s', (_, body, message) => {
    expect(() => made(body)).toThrow(message);
  });
});
