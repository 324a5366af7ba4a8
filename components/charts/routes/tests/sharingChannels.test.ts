// The routes between Seoul and Tokyo, against the counts and facts they repeat.
import { describe, expect, it } from 'vitest';
import { actors } from '@/components/actors/actorShapes';
import { briefing } from '@/briefing/load';
import { realContent } from '@/briefing/tests/fixtureContent';
import { lookOf } from '@/components/charts/drawing/placeShapes';
import { sharingChannels } from '../sharingChannels';

const { figureById, factById, datasetById } = briefing(realContent);
const view = figureById.get('sharing-channels')?.views[0];
const { channels, stops } = sharingChannels(view?.rows ?? [], view?.columns ?? {});

describe('sharingChannels', () => {
  it('leads through Washington under the one and directly under the other', () => {
    expect(channels.map(({ places }) => places)).toEqual([
      ['Seoul', 'Washington', 'Tokyo'],
      ['Seoul', 'Tokyo'],
    ]);
    expect(channels.map(({ heading, since }) => `${heading}, ${since}`)).toEqual([
      'TISA, through Washington, since 29 December 2014',
      'GSOMIA, directly, since 23 November 2016',
    ]);
  });

  it('has a leg each way between neighbours', () => {
    for (const { pairs } of channels) for (const { forth, back } of pairs) expect([forth?.from, forth?.to]).toEqual([back?.to, back?.from]);
  });

  it('repeats the counts of the dataset of exchanges and the dates of the facts', () => {
    const count = (row: string, column: string) => datasetById.get('exchanges')?.rowById.get(row)?.[column];
    const leg = (row: string) => datasetById.get('sharing-channels')?.rowById.get(row);
    expect(leg('tisa-seoul-washington')?.exchanges).toBe(count('tisa-2014-2016', 'count'));
    expect(leg('tisa-seoul-washington')?.counted_to).toBe(count('tisa-2014-2016', 'to'));
    expect(leg('gsomia-seoul-tokyo')?.exchanges).toBe(count('ministry-2019-08-16', 'cumulative'));
    expect(leg('gsomia-seoul-tokyo')?.counted_to).toBe(count('ministry-2019-08-16', 'to'));
    expect(leg('tisa-seoul-washington')?.since).toBe(factById.get('tisa-dated')?.value);
    expect(leg('gsomia-seoul-tokyo')?.since).toBe(factById.get('signed')?.value);
    expect(channels.map(({ counted }) => counted)).toEqual(['17 exchanges to November 2016', '29 exchanges to 16 August 2019']);
  });

  it('says each leg in a sentence', () => {
    expect(stops).toHaveLength(6);
    expect(stops[1]).toBe(
      'TISA, from Washington to Tokyo: only information on North Korea’s nuclear and missile threats, under the Japan–US agreement of 2007.',
    );
  });

  it('bears a channel without a count or a way back', () => {
    const row = { channel: 'A', from: 'Seoul', to: 'Oslo', carries: 'maps', terms: '' };
    const [channel] = sharingChannels([row], { channel: 'channel', from: 'from', to: 'to', carries: 'carries' }).channels;
    expect(channel).toMatchObject({ heading: 'A, directly', since: '', counted: '' });
    expect(channel?.pairs[0]?.back).toBeUndefined();
  });
});

it('lookOf draws the capitals as the rest of the site does', () => {
  for (const actor of ['seoul', 'tokyo', 'washington'] as const)
    expect(lookOf(actors[actor].name)).toEqual({ path: actors[actor].path, colour: `var(--${actor})` });
  expect(lookOf('Oslo').colour).toBe('var(--ink)');
});
