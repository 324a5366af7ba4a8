// A citation's italics become elements, its entities letters; other markup stops the build.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CitationText } from '../CitationText';

const drawn = (html: string) => renderToStaticMarkup(createElement(CitationText, null, html));

it('italics and letters that are escaped stay what they are', () => {
  expect(drawn('Kim &amp; Park. <i>A briefing</i> (2026).')).toBe('Kim &amp; Park. <i>A briefing</i> (2026).');
  expect(drawn('<i>1 &#60; 2</i>')).toBe('<i>1 &lt; 2</i>');
});

it.each(['<b>Bold</b>', '<i class="x">A</i>', 'An &eacute;'])('%s is refused by name', (html) => {
  expect(() => drawn(html)).toThrow('a citation has markup other than italics');
});
