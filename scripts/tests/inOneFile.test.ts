// Parts of the one file: their ids do not meet, their links stay within or become words, and what needs a server goes.
import { serializeOuter } from 'parse5';
import { expect, it } from 'vitest';
import { partOf, tieLinks } from '../documents/inOneFile/part.mjs';

const within = (address: string, hash: string) => (address === '/papers' ? (hash ? `papers--${hash}` : 'papers') : undefined);

function made(main: string, site?: string) {
  const part = partOf(`<!doctype html><title>T</title><body><main>${main}</main>`, '/chapters/background');
  tieLinks(part, within, site);
  return part.elements.map((element) => serializeOuter(element)).join('');
}

it.each([
  [
    'an id and what refers to it',
    '<p id="a" aria-labelledby="b c"></p>',
    '<p id="chapters-background--a" aria-labelledby="chapters-background--b chapters-background--c"></p>',
  ],
  ['a pattern of a drawing', '<svg><path fill="url(#p)"></path></svg>', '<svg><path fill="url(#chapters-background--p)"></path></svg>'],
  ['a link to a part of the file', '<p><a href="/papers#x">x</a></p>', '<p><a href="#papers--x">x</a></p>'],
  ['a link to the web', '<p><a href="https://example.org/">x</a></p>', '<p><a href="https://example.org/">x</a></p>'],
  ['a link to what is not in the file', '<p>one <a href="/evidence#x" class="link" rel="next">word</a></p>', '<p>one <span>word</span></p>'],
  ['a line that is only a way on', '<div><p><a href="/cite/chapter/x">Cite</a> in APA</p><p>b</p></div>', '<div><p>b</p></div>'],
  ['a head', '<h1>A</h1>', '<h2>A</h2>'],
  ['scripts, forms and what waits for a script', '<p>a<script>1</script></p><form><input></form><button data-waits="">b</button>', '<p>a</p>'],
])('%s', (_, main, expected) => {
  expect(made(main)).toBe(expected);
});

it('links to the site what is not in the file, where the site’s address is known', () => {
  expect(made('<p><a href="/evidence#x">word</a></p>', 'https://b.example')).toBe('<p><a href="https://b.example/evidence#x">word</a></p>');
});

it('names a document that has not the part', () => {
  expect(() => partOf('<main></main>', '/present', { only: '#deck' })).toThrow('/present has no part #deck');
});
