// The words of the prose as a reader reads them: values and quotations with what they rest on, both sides of a dispute, a figure with its source.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { asRead } from '@/components/tests/asRead';
import { Disputed } from '../Disputed';
import { Fact } from '../Fact';
import { Figure } from '../Figure';
import { Quote } from '../Quote';
import { Voices } from '../Voices';

vi.mock('@/briefing/load', async (actual) => (await import('@/components/tests/onFixture')).onFixture(await actual()));
// Pictures are drawn from the real content, before the build.
vi.mock('../Picture', () => ({ Picture: () => null }));

describe('a fact in a sentence', () => {
  it.each([
    [{ id: 'exchanges-2017' }, '19'],
    [{ id: 'exchanges-2017', unit: true }, '19 exchanges'],
    [{ id: 'exchanges-2017', words: true, unit: true }, 'nineteen exchanges'],
    [{ id: 'signed' }, '23 November 2016'],
    [{ id: 'signed', tail: ',' }, '23 November 2016,'],
  ])('%j', (props, said) => expect(asRead(createElement(Fact, props))).toEqual([said]));

  it('leads to its evidence where no note does, and words of the author’s own do not', () => {
    expect(renderToStaticMarkup(createElement(Fact, { id: 'signed' }))).toContain('href="/evidence#signed"');
    expect(renderToStaticMarkup(createElement(Fact, { id: 'signed' }, 'then'))).toBe('<span>then</span>');
  });
});

describe('a quotation', () => {
  it('has its marks, and where it is translated the words as they were said', () => {
    const props = { by: 'moon-jae-in', source: 'edaily-2019', date: '2019-08-21', lang: 'ko', original: '종료하겠습니다.', tail: '.' } as Parameters<
      typeof Quote
    >[0];
    expect(asRead(createElement(Quote, props, 'We will end it'))).toEqual(['“We will end it” (종료하겠습니다.; our translation).']);
    expect(renderToStaticMarkup(createElement(Quote, props, 'We'))).toContain('<span lang="ko">종료');
  });
});

it('a box of rival statements has both answers, each with who says so and as of when', () => {
  expect(asRead(createElement(Disputed, { fact: 'exchanges-2019' }))).toEqual([
    'How many exchanges were there in 2019?',
    '4',
    'Four exchanges took place in 2019. As of 21 August 2019.Read in The Korea Herald, 21 August 2019',
    '7',
    'The ministry counts seven.Read in Edaily, 22 August 2019',
    'In this briefing: We give both. All evidence: How many exchanges were there in 2019?',
  ]);
});

it('at a turning point each capital is heard in its own words, or it is said why not', () => {
  expect(asRead(createElement(Voices, { at: 'decision' }))).toEqual([
    'In their own words: Seoul decides to end the pact, 22 August 2019',
    'Seoul',
    '“We will end it.” Our translation',
    '종료하겠습니다.',
    'Moon Jae-in, President of South Korea, 21 August 2019. Edaily, 22 August 2019',
    'Tokyo',
    'No sentence of that day is known.',
  ]);
});

it('a figure has its finding, its source with its day, its first caution, and its rows', () => {
  const lines = asRead(createElement(Figure, { id: 'exchanges-per-year' }));
  expect(lines.slice(0, 4)).toEqual([
    'Exchanges peaked in 2017',
    'Exchanges by year',
    'The Korea Herald, 21 August 2019, as of 21 August 2019. The first year was short.',
    'Table, caveats and download',
  ]);
  const rows = lines.filter((line) => line.endsWith('|'));
  expect(rows[0]).toMatch(/^\S.*\|.*\|$/);
  expect(rows.slice(1)).toEqual(['2016 | 1 |', '2017 | 19 |']);
  expect(lines.at(-1)).toBe('More on this chart: Exchanges peaked in 2017: picture files, embed code');
});
