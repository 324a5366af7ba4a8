// What figures say is no firmer than what they rest on, and each says what its form demands.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { derivedColumns } from '@/components/charts/derivedColumns';
import { yearBars } from '@/components/charts/exchanges/yearCounts';
import { pollGroups } from '@/components/charts/polls/pollRows';
import { sharingChannels } from '@/components/charts/routes/sharingChannels';
import { sentencesOf } from '@/components/charts/said';
import { coverageInTime } from '../figureDataset';

const { figures, figureById } = briefing();
const views = figures.flatMap((figure) => figure.views.map((view) => ({ figure, view, name: `${figure.id} ${view.id}` })));
const viewOf = (id: string, view = '') => {
  const figure = figureById.get(id);
  const found = figure?.views.find((each) => each.id === view) ?? figure?.views[0];
  if (!figure || !found) throw new Error(`there is no ${id}`);
  return { figure, view: found };
};

describe('titles', () => {
  const titles = figures.flatMap(({ id, title, slide, views: own }) =>
    [title, slide?.title ?? '', ...own.map((view) => view.title)].map((text) => ({ id, text })),
  );

  it('of polls speak of those who were asked, not of a people', () => {
    for (const { id, text } of titles) expect(text, id).not.toMatch(/\b(?:most|more|fewer) (?:South )?(?:Koreans|Japanese)\b/i);
    for (const id of ['realmeter-august-2019', 'polls', 'settlement-2023']) expect(viewOf(id).figure.title).toMatch(/\basked\b/i);
  });

  it('tie no count to a cause that the sources only guess at', () => {
    for (const { id, text } of titles) expect(text, id).not.toMatch(/the year of|because|thanks to|led to|caused/i);
  });
});

describe('a view that leaves margins out', () => {
  it.each(views.filter(({ view }) => view.id === 'shares-only'))('$name speaks of none', ({ figure, view }) => {
    expect(view.subtitle).toContain('margins of error are left out');
    const said = [view.title, view.description, ...sentencesOf(figure.kind, { rows: view.rows, columns: view.columns, view: view.id })].join('\n');
    expect(said).not.toMatch(/±|margin|borderline|sample is not given/i);
    expect(derivedColumns(figure.kind, { rows: view.rows, columns: view.columns, view: view.id })).toEqual([]);
  });
});

describe('counts', () => {
  it('that rival a bar name who counted, in the picture and to the ear', () => {
    const { figure, view } = viewOf('exchanges-per-year', 'other-counts');
    const drawn = { rows: view.rows, columns: view.columns, view: view.id };
    const rivals = yearBars(drawn).flatMap((bar) => bar.rivals);
    expect(rivals.map(({ shortLabel }) => shortLabel)).toEqual([
      '2 Ministry, c. 30 July',
      '3 Military, 31 July',
      '5 JTBC, 6 Aug',
      '7 Ministry, 16 Aug',
      '10 Ministry, 22 Nov',
    ]);
    for (const { label } of rivals) expect(view.subtitle.toLowerCase()).toContain(label.split(/[ ,]/)[1]?.toLowerCase());
    for (const sentence of sentencesOf(figure.kind, drawn).slice(-rivals.length)) expect(sentence).toMatch(/, from \S/);
  });

  it('of a part of a year say on how little a rate rests', () => {
    const { view } = viewOf('exchanges-per-year', 'per-month');
    expect(yearBars({ rows: view.rows, columns: view.columns, view: view.id }).map(({ partial }) => partial)).toEqual([
      '1 in 39 days',
      '',
      '',
      '4 in 212 days',
    ]);
  });

  it('of both ways of a route stand on each of its legs or on none', () => {
    const { view } = viewOf('sharing-channels');
    for (const channel of new Set(view.rows.map((row) => row.channel))) {
      expect(new Set(view.rows.filter((row) => row.channel === channel).map((row) => row.exchanges)).size, String(channel)).toBe(1);
    }
    // They are written once for the route, at its head.
    for (const { counted } of sharingChannels(view.rows, view.columns).channels) expect(counted).toMatch(/^\d+ exchanges to /);
  });
});

it('a poll known from one commentator only is drawn hollow and says so', () => {
  const { view } = viewOf('polls');
  const [row = {}] = view.rows;
  const shown = (confidence: string) => pollGroups([{ ...row, confidence }], view.columns)[0]?.rows[0];
  expect(shown('low')).toMatchObject({ uncertain: true, sentence: expect.stringMatching(/Known from one commentator only\.$/) });
  expect(shown('high')).toMatchObject({ uncertain: false, sentence: expect.not.stringContaining('commentator') });
  for (const { figure, view: each } of views) {
    if (each.rows.some(({ confidence }) => confidence === 'low')) expect(each.columns.confidence, figure.id).toBe('confidence');
  }
});

it('a figure’s data reach from its first day to its last', () => {
  const coverage = (id: string, view?: string) => {
    const found = viewOf(id, view);
    return coverageInTime(found.figure, found.view);
  };
  expect(coverage('exchanges-per-year')).toBe('2016-11-23/2019-07-31');
  expect(coverage('exchanges-per-year', 'other-counts')).toBe('2016-11-23/2019-11-22');
  expect(coverage('pact-status')).toBe('2016-11-23/2023-03-21');
  expect(coverage('distances')).toBe('2019-09-23');
});
