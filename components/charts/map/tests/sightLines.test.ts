// Distances along the earth and the heights a horizon hides, against known values.
import { describe, expect, it } from 'vitest';
import { distanceBetween, horizonHeight, horizonReach, sightLines } from '../sightLines';

const place = (name: string, latitude: number, longitude: number) => ({ name, kind: 'capital', latitude, longitude });
const columns = { place: 'place', kind: 'kind', latitude: 'latitude', longitude: 'longitude', flight: 'flight' };
const watched = { place: 'Pyongyang', kind: 'under watch', latitude: 39.02, longitude: 125.75, flight: 60 };
const tokyo = { place: 'Tokyo', kind: 'capital', latitude: 35.69, longitude: 139.75, flight: null };
const seoul = { place: 'Seoul', kind: 'capital', latitude: 37.57, longitude: 127, flight: null };

it('a quarter of the way round is ten thousand kilometres, as the metre once was defined', () => {
  expect(distanceBetween(place('pole', 90, 0), place('equator', 0, 0))).toBeCloseTo(10_007.6, 0);
});

describe('the horizon', () => {
  it('hides nothing at no distance, and what it hides at a distance it shows from there on', () => {
    expect(horizonHeight(0)).toBe(0);
    for (const height of [2, 60, 100]) expect(horizonHeight(horizonReach(height))).toBeCloseTo(height, 6);
  });

  it('is 4.12 √h kilometres away for h in metres, as radar handbooks have it', () => {
    expect(horizonReach(1)).toBeCloseTo(4.12 * Math.sqrt(1000), 0);
  });
});

describe('the places', () => {
  it('stand the nearest first, each with its distance and what it cannot see', () => {
    const { sights, stops } = sightLines([tokyo, watched, seoul], columns);
    expect(sights.map(({ name, distance, height }) => [name, distance, height])).toEqual([
      ['Seoul', 190, 2],
      ['Tokyo', 1290, 99],
    ]);
    expect(stops[2]).toBe('Tokyo: 1,290 km from Pyongyang. What is above it shows from 99 km up, so a missile that stays lower is under the horizon.');
  });

  it('cannot be without one under watch', () => {
    expect(() => sightLines([tokyo], columns)).toThrow('under watch');
  });
});
