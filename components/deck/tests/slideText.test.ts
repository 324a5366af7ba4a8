// Slides as a room reads them: the question and its letters, who says otherwise, a government's own words, what to keep.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { asRead } from '@/components/tests/asRead';
import { briefing } from '@/briefing/load';
import type { LinkedFact, LinkedFigure } from '@/briefing/briefing';
import { ClosingSlide } from '../ClosingSlide';
import { CoverSlide } from '../CoverSlide';
import { DeckLifeline } from '../DeckLifeline';
import { QuotationSlide } from '../QuotationSlide';
import { behindFact, behindFigure } from '../saysWho';
import { SaysWhoSheet } from '../SaysWhoSheet';
import { sourceLine } from '../sourceLine';
import { SourcesSlide } from '../SourcesSlide';

vi.mock('@/briefing/load', async (actual) => (await import('@/components/tests/onFixture')).onFixture(await actual()));

const { factById, figures, chapters, turningPoints } = briefing();
const disputed = factById.get('exchanges-2019') as LinkedFact;
const [figure] = figures as [LinkedFigure];

describe('says who?', () => {
  it('has the slide’s own number and the rival’s, each with who gives it and when', () => {
    expect(asRead(createElement(SaysWhoSheet, behindFact(disputed)))).toEqual([
      'Says who? How many exchanges were there in 2019?',
      '4 | The Korea Herald, on this slide | 21 Aug 2019 |',
      '7 | EdailyThe ministry counts seven. | 22 Aug 2019 |',
      'Disputed. We give both.',
    ]);
  });

  it('of many rivals shows the lowest and the highest, and counts the others', () => {
    const rival = (value: number) => ({ value, says: `Someone counts ${value}.`, sources: [{ id: 'edaily-2019' }] });
    const { rows, more } = behindFact({ ...disputed, otherwise: [rival(7), rival(12), rival(5)] } as LinkedFact);
    expect(rows.map(({ value, own }) => [value, own])).toEqual([
      ['4', true],
      ['5', false],
      ['12', false],
    ]);
    expect(more).toBe(1);
    expect(asRead(createElement(SaysWhoSheet, behindFact({ ...disputed, otherwise: [rival(7), rival(12), rival(5)] } as LinkedFact))).at(-1)).toBe(
      'Disputed. We give both. And 1 more.',
    );
  });

  it('has the statement where a fact has no number, and says that no day is given', () => {
    const { rows, status } = behindFact(factById.get('secret-contents') as LinkedFact);
    expect(rows).toEqual([{ value: undefined, who: 'Edaily', says: 'What was exchanged is secret.', date: '22 Aug 2019', own: true }]);
    expect(status).toBe('Opinion.');
    expect(behindFact({ ...disputed, sources: [{ id: 'treaty-2016' }] } as LinkedFact).rows[0]?.date).toBe('date not given');
  });

  it('behind a figure stands its disputed number, or else its sources and its first caution', () => {
    expect(behindFigure({ ...figure, facts: ['exchanges-2017', 'exchanges-2019'] }).about).toBe('How many exchanges were there in 2019?');
    expect(behindFigure({ ...figure, facts: ['exchanges-2017'] })).toMatchObject({
      about: 'How often was information exchanged?',
      rows: [{ who: 'The Korea Herald', says: 'Pact in numbers', date: '21 Aug 2019' }],
      status: 'One source.',
      line: 'The first year was short.',
    });
  });
});

it('the foot of a figure names its source and its day, of many the first and how many others', () => {
  const from = (...ids: string[]) => sourceLine({ ...figure, sources: ids.map((id) => ({ id })) });
  expect(sourceLine(figure)).toBe('The Korea Herald, as of 21 August 2019');
  expect(from('herald-2019', 'edaily-2019')).toBe('The Korea Herald; Edaily, as of 21 August 2019');
  expect(from('herald-2019', 'edaily-2019', 'treaty-2016')).toBe('The Korea Herald and 2 others, as of 21 August 2019');
});

it('the first slide has the question, and the lifeline in words', () => {
  const lines = asRead(createElement(CoverSlide));
  expect(lines[0]).toBe('Two neighbours Why do they share?');
  expect(lines.find((line) => line.startsWith('['))).toBe(
    '[23 Nov 2016: Signed; in force. 1 Jan 2019: Seoul gives notice; notice given. 11 Apr 2019: The notice is suspended; notice suspended. 5 Jan 2022: Both notes are withdrawn; in force since.]',
  );
});

it('the last but one has three sentences to keep, their numbers from the facts', () => {
  const lines = asRead(createElement(ClosingSlide));
  expect(lines.slice(0, 4)).toEqual([
    'Three sentences to keep',
    'It was signed on 23 November 2016.',
    'There were nineteen exchanges in 2017.',
    'What they held is secret.',
  ]);
});

it('the last slide counts what the talk rests on, the outlet of most facts first', () => {
  const lines = asRead(createElement(SourcesSlide));
  expect(lines.slice(0, 4)).toEqual(['4 facts, 3 sources', 'The Korea Herald', 'Government of Japan', 'Edaily']);
});

it('a government’s words stand with the words as they were spoken, who spoke, when, and whose the English is', () => {
  const point = turningPoints[0];
  const voice = point?.voices[0];
  if (!point || !voice || !chapters[0]) throw new Error('the fixture has no voice');
  const props = { id: 'said', chapter: chapters[0], importance: 2, occasion: point.name, voice } as const;
  expect(asRead(createElement(QuotationSlide, props)).slice(0, 4)).toEqual([
    '“We will end it.”',
    '종료하겠습니다.',
    'Moon Jae-in, President of South Korea',
    'Seoul decides to end the pact, 21 August 2019; our translation',
  ]);
  const official = { ...props, voice: { ...voice, translation: 'official' as const, words: 'to end it.' } };
  expect(asRead(createElement(QuotationSlide, official))[0]).toBe('“… to end it.”');
  expect(asRead(createElement(QuotationSlide, official)).join(' ')).toContain('21 August 2019; official translation');
});

it('the lifeline on a slide begins at the signing, and is as wide as the days', () => {
  const html = renderToStaticMarkup(createElement(DeckLifeline));
  const drawn = [...html.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => [Number(x), Number(width)]);
  // 23 November 2016 to 1 January 2023 is 2,230 days.
  const share = (days: number) => expect.closeTo((days / 2230) * 100, 1) as number;
  expect(drawn).toEqual([
    [0, share(769)],
    [share(769), share(100)],
    [share(869), share(1000)],
    [share(1869), share(361)],
  ]);
});
