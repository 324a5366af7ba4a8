// The pact’s states and their days, against the facts and the lifeline.
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { SlimLifeline } from '@/components/lifeline/SlimLifeline';
import { realContent } from '@/briefing/tests/fixtureContent';
import { briefing } from '@/briefing/load';
import { daysIn, newYears, pactStates, placeOnBand } from '../pactStates';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';

const { figureById, factById } = briefing(realContent);
const view = figureById.get('pact-status')?.views[0];
const states = pactStates(view?.rows ?? [], view?.columns ?? {});

describe('pactStates', () => {
  it('last as many days as the facts say', () => {
    expect(states.map(({ days }) => days)).toEqual([1003, factById.get('days-notice-ran')?.value, factById.get('days-suspended')?.value, undefined]);
    expect(states[2]?.days).toBe(1215);
  });

  it('leave no gap: each begins on the day the one before it ends', () => {
    expect(states.slice(1).map(({ from }) => from)).toEqual(states.slice(0, -1).map(({ to }) => to));
  });

  it('are said in sentences', () => {
    expect(states[2]?.sentence).toBe(
      '22 November 2019: Notice suspended, six hours before expiry. In force, notice suspended for 1,215 days, to 21 March 2023.',
    );
    expect(states[3]?.sentence).toBe('21 March 2023: Both notes withdrawn. In force since that day.');
  });
});

describe('placeOnBand', () => {
  it('is to scale', () => {
    const [start, notice, suspended, end] = states.map(({ from }) => placeOnBand(from, states, 2309));
    expect([start, notice, suspended, end]).toEqual([0, 1003, 1094, 2309]);
  });

  it('is 0 where there is nothing to measure', () => expect(placeOnBand('2019-01-01', [], 100)).toBe(0));
});

it('newYears are those on the band', () =>
  expect(newYears(states).map((day) => day.slice(0, 4))).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023']));

it('daysIn marks thousands and minds the single day', () => expect([daysIn(1215), daysIn(1)]).toEqual(['1,215 days', '1 day']));

it('states are drawn as the lifeline draws them', () => {
  const lifeline = renderToStaticMarkup(createElement(SlimLifeline, { chapter: { from: '2016-11-23', to: '2023-03-21' } }));
  const id = /id="([a-z-]+)-notice-given"/.exec(lifeline)?.[1] ?? '';
  expect(lifeline).toContain(renderToStaticMarkup(createElement(StatePatterns, { id })));
  for (const { state } of states) expect(lifeline).toContain(`fill="${fillOfState(state, id)}"`);
});
