// What the sources say of Japan’s assets, against the facts and the finding in the figure’s title.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { realContent } from '@/briefing/tests/fixtureContent';
import { assetCounts } from '../assetCounts';
import { assetRows } from '../assetLayout';
import { sizes } from '@/components/charts/picture';

const { figureById, datasetById } = briefing(realContent);
const view = figureById.get('japan-assets')?.views[0];
const assets = assetCounts(view?.rows ?? [], view?.columns ?? {});
const asset = (role: string) => assets.find((one) => one.role === role);
const names = (role: string) => asset(role)?.values.map(({ shown, sources }) => [shown, ...sources.map(({ name }) => name)]);

describe('assetCounts', () => {
  it('puts sources that agree together', () => {
    expect(names('satellites')).toEqual([
      ['5', 'Seoul’s defence ministry', 'Yonhap'],
      ['6', 'Kyodo', 'The Korea Herald'],
      ['8', 'Kim Hyun-chong', 'Dong-A Ilbo'],
    ]);
    expect(names('aegis')).toEqual([['6', 'Seoul’s defence ministry', 'The Korea Herald', 'Dong-A Ilbo']]);
  });

  it('says of a lower bound that it is one', () => expect(asset('patrol')?.values.map(({ shown }) => shown)).toEqual(['77', 'over 80', '110']));

  it('finds that the sources agree on the destroyers alone', () => {
    expect(assets.filter(({ values }) => values.length === 1).map(({ role }) => role)).toEqual(['aegis']);
    expect(assets.map(({ spread }) => spread)).toEqual(['5 to 8', '77 to 110', '6 in all three sources']);
  });

  it('leaves out no number of the dataset', () => {
    const rows = datasetById.get('japan-assets')?.rows ?? [];
    const given = ['satellites', 'patrol_aircraft', 'aegis'].map((column) => rows.filter((row) => row[column] !== null).length);
    expect(assets.map(({ values }) => values.reduce((sum, { sources }) => sum + sources.length, 0))).toEqual(given);
  });

  it('numbers its stops through and says who counts, when and what', () => {
    expect(assets.flatMap(({ values }) => values.map(({ stop }) => stop))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(asset('satellites')?.values[0]?.sentence).toBe(
      'Satellites, 5: South Korea’s defence ministry, citing Japan’s white paper (14 November 2016, one of them a spare); Yonhap News Agency (15 December 2016, military satellites).',
    );
  });

  it('draws no row without a number', () => expect(assetCounts([{ who: 'A', on: '2019' }], { reporter: 'who', asOf: 'on', aegis: 'aegis' })).toEqual([]));
});

it.each(sizes)('assetRows stand clear of each other, %s', (size) => {
  const { rows, height } = assetRows(assets, size, size === 'narrow' ? 360 : 640);
  const marks = rows.flatMap(({ heading, axis, said }) => [Math.min(heading, axis), Math.max(heading, axis), ...said.map(({ baseline }) => baseline)]);
  expect(marks).toEqual([...marks].sort((one, other) => one - other));
  expect(marks.at(-1)).toBeLessThan(height);
});
