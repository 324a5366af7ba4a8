// Which ways of the header are marked as the current one, and how.
import { expect, it } from 'vitest';
import { makeDocument } from '../documents/makeDocument.mjs';

const page =
  '<!doctype html><html><head><meta charset="utf-8"></head><body><a href="/charts" data-holds="/charts">Charts</a><a href="/contents#teach" data-holds="/lessons /handout">For teachers</a><a href="/charting">Other</a></body></html>';
const marked = (address: string) => /<body>(.*)<\/body>/.exec(makeDocument(page, address).html)?.[1];

it('the page itself is said to be the page, what lies below it and beside it to be here', () => {
  expect(marked('/charts')).toContain('<a href="/charts" aria-current="page">');
  expect(marked('/charts/polls')).toContain('<a href="/charts" aria-current="true">');
  expect(marked('/handout/teacher')).toContain('<a href="/contents#teach" aria-current="true">');
  expect(marked('/handouts')).not.toContain('aria-current');
  expect(marked('/about')).toBe('<a href="/charts">Charts</a><a href="/contents#teach">For teachers</a><a href="/charting">Other</a>');
});
