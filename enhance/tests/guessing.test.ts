// Guesses read from a place in the picture, and what is said of them.
import { describe, expect, it } from 'vitest';
import { guessAt, said } from '../guessing';

const bars = {
  boxes: [
    { x: 0, width: 100 },
    { x: 150, width: 100 },
  ],
  top: 20,
  bottom: 220,
  width: 250,
  height: 250,
};

describe('a place in the picture', () => {
  it.each([
    [
      { x: 0.1, y: 220 / 250 },
      { column: 0, value: 0 },
    ],
    [
      { x: 0.1, y: 20 / 250 },
      { column: 0, value: 30 },
    ],
    [
      { x: 0.9, y: 120 / 250 },
      { column: 1, value: 15 },
    ],
    [
      { x: 0.9, y: -1 },
      { column: 1, value: 30 },
    ],
    [
      { x: 0.9, y: 2 },
      { column: 1, value: 0 },
    ],
  ])('%o is the guess %o', (point, guess) => {
    expect(guessAt(point, bars, 2, 30)).toEqual(guess);
  });

  it('is none where there are no bars', () => {
    expect(guessAt({ x: 0, y: 0 }, { ...bars, boxes: [] }, 0, 30)).toBeUndefined();
  });
});

it('guess and count are said side by side', () => {
  const columns = [
    { name: '2016', value: 1 },
    { name: '2017', value: 19 },
  ];
  expect(said(columns, [3, 10])).toBe('2016: your guess 3, counted 1. 2017: your guess 10, counted 19. Off by 11 in all.');
  expect(said(columns, [1, 19])).toContain('Every bar is right.');
});
