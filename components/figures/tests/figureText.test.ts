// A figure's page as a reader reads it: question and finding, who says so as of when, what to bear in mind, and every row that is drawn.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { asRead } from '@/components/tests/asRead';
import { briefing } from '@/briefing/load';
import type { LinkedFigure } from '@/briefing/briefing';
import { DrawFirst } from '../DrawFirst';
import { FigureData } from '../FigureData';
import { FigureHead } from '../FigureHead';
import { FigureMargin } from '../FigureMargin';
import { FigureViews } from '../FigureViews';

vi.mock('@/briefing/load', async (actual) => (await import('@/components/tests/onFixture')).onFixture(await actual()));
// Pictures are drawn from the real content, before the build.
vi.mock('@/components/story/Picture', () => ({ Picture: () => null }));

const figure = briefing().figures[0] as LinkedFigure;
const [view] = figure.views;
if (!view) throw new Error('the fixture’s figure has no view');

it('its head asks the question and gives the finding', () => {
  expect(asRead(createElement(FigureHead, { figure }))).toEqual(['Charts', 'How often was information exchanged?', 'Exchanges peaked in 2017']);
});

describe('beside it', () => {
  it('stand its source with its day, the day it holds for, and every caution', () => {
    expect(asRead(createElement(FigureMargin, { figure }))).toEqual([
      'The Korea Herald, 21 August 2019, as of 21 August 2019.',
      'Bear in mind',
      'The first year was short.',
    ]);
  });

  it('three sources stand in a line, each once; more are folded and counted', () => {
    const from = (...ids: string[]) => asRead(createElement(FigureMargin, { figure: { ...figure, asOf: '2019-07', sources: ids.map((id) => ({ id })) } }));
    expect(from('herald-2019', 'herald-2019', 'edaily-2019', 'treaty-2016')[0]).toBe(
      'The Korea Herald, 21 August 2019; Edaily, 22 August 2019; Government of Japan, date not given, as of July 2019.',
    );
    expect(from('herald-2019', 'edaily-2019', 'treaty-2016', 'another')[0]).toBe('4 sources, as of July 2019');
  });
});

describe('its table', () => {
  const lines = asRead(createElement(FigureData, { figure }));
  const rows = lines.filter((line) => line.endsWith('|')).map((line) => line.split(' | ').map((cell) => cell.replace(/ \|$/, '')));

  it('says how many rows it has, and where they can be had', () => {
    expect(lines[0]).toBe('Table: 2 rows');
    expect(lines.at(-1)).toBe('Download exchanges-per-year.csv: these rows, with notes and sources');
  });

  it('has each row that is drawn with its count under its head, and who says so', () => {
    const [head = [], ...drawn] = rows;
    const column = (title: RegExp) => drawn.map((row) => row[head.findIndex((each) => title.test(each))]);
    expect(column(/^(Period|Year)/)).toEqual(['2016', '2017']);
    expect(column(/^(Count|Exchanges)/)).toEqual(['1', '19']);
    expect(column(/^Sources/)).toEqual(['The Korea Herald, 21 August 2019', 'The Korea Herald, 21 August 2019; Edaily, 22 August 2019']);
  });
});

it('a view with a name has it as its heading, one without has the page’s title', () => {
  const both = { ...figure, views: [view, { ...view, id: 'per-month', name: 'Per month', subtitle: 'Exchanges a month' }] };
  expect(asRead(createElement(FigureViews, { figure: both })).filter((line) => !/guess|Draw|Show|[0-9]/i.test(line))).toEqual([
    'Exchanges by year',
    'Per month',
    'Exchanges a month',
  ]);
  const html = renderToStaticMarkup(createElement(FigureViews, { figure: both }));
  expect(html).toContain('id="figure-exchanges-per-year" aria-labelledby="chart-title"');
  expect(html).toContain('id="figure-exchanges-per-year-per-month" aria-labelledby="figure-exchanges-per-year-per-month-name"');
});

describe('draw it first', () => {
  it('asks for each bar and gives none of the answers away', () => {
    const lines = asRead(createElement(DrawFirst, { figure, view, id: 'guess' }));
    expect(lines[0]).toBe('Draw it first');
    const html = renderToStaticMarkup(createElement(DrawFirst, { figure, view, id: 'guess' }));
    // Half as much again as 19 is 28.5: the scale ends at 30 and begins at nought.
    expect([...html.matchAll(/<label[^>]*>(\d+)/g)].map(([, year]) => year)).toEqual(['2016', '2017']);
    expect(html.match(/min="0" max="30"/g)).toHaveLength(2);
    expect(html.match(/value="10"/g)).toHaveLength(2);
  });

  it('is for counts by year in their first view alone', () => {
    expect(renderToStaticMarkup(createElement(DrawFirst, { figure: { ...figure, kind: 'count-points' }, view, id: 'guess' }))).toBe('');
    expect(renderToStaticMarkup(createElement(DrawFirst, { figure, view: { ...view, id: 'other' }, id: 'guess' }))).toBe('');
  });
});
