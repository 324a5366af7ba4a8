// A chapter as Markdown: each kind of block, notes with their marks, and nothing said twice.
import { expect, it } from 'vitest';
import { chapterMarkdown } from '../documents/chapterMarkdown.mjs';

const about = { address: 'https://b.example', path: '/chapters/background', date: '2026-11-22', version: '1.0.0', licence: 'CC BY 4.0' };
const written = (article: string) => chapterMarkdown(`<main><article><h1>Title</h1>${article}</article></main>`, about);

it.each([
  ['a paragraph with a note', '<p>A <b>b</b>,<span class="note-mark"><a href="#n">3</a></span><span class="note">Said twice</span> c.</p>', 'A **b** ,[^3] c.'],
  ['a link', '<p><a href="/glossary#x">x</a> <a href="#ref">y</a></p>', '[x](https://b.example/glossary#x) y'],
  ['a list', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['a quotation', '<p><q>We will</q></p>', '“We will”'],
  ['a table', '<table><tr><th>Y</th><th>N</th></tr><tr><td>2016</td><td>a|b</td></tr></table>', '| Y | N |\n| --- | --- |\n| 2016 | a\\|b |'],
  [
    'a figure',
    '<figure id="figure-polls"><h3>Polls</h3><svg><text>1</text></svg></figure>',
    '### Polls\n\nChart: <https://b.example/charts/polls>, rows: <https://b.example/figures/polls.csv>',
  ],
])('%s', (_, article, expected) => {
  expect(written(article)).toContain(`\n\n${expected}\n`);
});

it('lists the notes at the end, under their marks', () => {
  const text = written('<section class="end-notes"><ol><li><a href="#r">3</a> <span>Yonhap, 22 August 2019.</span></li></ol></section>');
  expect(text).toMatch(/## Notes and sources\n\n\[\^3\]: Yonhap, 22 August 2019\.\n$/);
});

it('names a page that is no chapter', () => {
  expect(() => chapterMarkdown('<main></main>', about)).toThrow('/chapters/background has no article');
});
