// The pack's words, its page rules, and the fact sheet's numbers.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import type { Source } from '@/briefing/schema/model';
import { dueWords } from '../dueWords';
import { factsOfSheet, subjectInWords, valuesOf } from '../sheetWords';
import { FactSheet } from '../FactSheet';
import { packPages } from '../packPages';
import { shortSources } from '../shortSources';

const { factById, figureById, site } = briefing();

describe('the fact sheet', () => {
  it('gives the state of the pact with its four dates', () => {
    expect(site.sheet.state).toBe(
      'In force since 23 November 2016. Seoul gave notice of termination on 23 August 2019, conditionally suspended the notice’s effect on 22 November 2019, and withdrew both 2019 notes on 21 March 2023. It never lapsed.',
    );
  });

  it('rests on facts and figures that there are', () => {
    for (const id of factsOfSheet()) expect(factById.has(id), id).toBe(true);
    expect(site.sheet.figures.filter((id) => !figureById.has(id))).toEqual([]);
    expect(subjectInWords()).toHaveLength(2);
  });

  it('has the counts with their part-years, and the poll with its sample and margin', () => {
    const [counts, poll] = site.sheet.figures.map((id) => figureById.get(id));
    expect(counts && valuesOf(counts)).toEqual([
      { label: '2016 (5½ weeks)', value: '1' },
      { label: '2017', value: '19' },
      { label: '2018', value: '2' },
      { label: '2019 (to 31 July)', value: '4' },
    ]);
    expect(poll && valuesOf(poll).map(({ value }) => value)).toEqual(['47.7 %', '39.3 %', '13.0 %', '502', '±4.4']);
  });

  it('counts the days of each state, and names sources with dates', () => {
    const sheet = renderToStaticMarkup(createElement(FactSheet));
    for (const days of ['1,003', '91', '1,215']) expect(sheet).toContain(`<td class="number">${days}</td>`);
    expect(sheet).toMatch(/As of 31 July 2019/);
    expect(sheet).toMatch(/The Korea Herald, 21 August 2019<\/a>/);
  });
});

describe('the pages', () => {
  const rules = packPages(
    [
      { id: 'one', head: 'Head “one”' },
      { id: 'two', head: 'a "b" \\ </style>' },
    ],
    'teacher',
    { name: 'Name', knownAddress: 'https://example.org' },
  );

  it('have a rule for each paper and part, and name the version’s own address', () => {
    expect(rules.match(/@page /g)).toHaveLength(4);
    expect(rules.match(/size:A4/g)).toHaveLength(2);
    expect(rules.match(/size:Letter/g)).toHaveLength(2);
    expect(rules).toContain('.pack[data-paper="letter"] [data-part="two"]{page:pack-letter-two}');
    expect(rules).toContain('"example.org/handout/teacher"');
    expect(packPages([{ id: 'one', head: 'Head' }], 'teacher', { name: 'Name', knownAddress: undefined })).toContain('content:"/handout/teacher"');
  });

  it('cannot be left by a name with quotation marks or a tag', () => {
    expect(rules).not.toContain('<');
    expect(rules).toContain('"a \\22 b\\22  \\5c  \\3c /style>"');
  });
});

it('says when a section is due, to ten seconds', () => {
  expect(dueWords({ from: 0, to: 64 }, 10)).toBe('Minute 0:00 to 1:00 of 10');
  expect(dueWords({ from: 186, to: 356 }, 20)).toBe('Minute 3:10 to 6:00 of 20');
});

it('names outlets once, with each of their dates once', () => {
  const source = (outlet: string, published: string, kind: Source['kind'] = 'wire') => ({ outlet, published, kind });
  const list = [
    source('Yonhap, carried by another', '2019-11-22'),
    source('Yonhap', '2019-11-22'),
    source('Yonhap', '2019-11-24'),
    source('A blog', 'not given'),
    source('Ministry of Defense, Japan, as copied', '2016', 'government'),
  ];
  expect(shortSources(list)).toBe('Yonhap, 22 Nov 2019, 24 Nov 2019; A blog; Ministry of Defense, Japan, 2016.');
});
