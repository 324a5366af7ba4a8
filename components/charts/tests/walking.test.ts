// Walking along a picture's values: the keys, and labels that make room for each other.
import { describe, expect, it } from 'vitest';
import { spread } from '../spread';
import { keyed } from '../walking';

describe('a key', () => {
  it.each([
    ['ArrowRight', undefined, 0],
    ['ArrowRight', 0, 1],
    ['ArrowDown', 1, 2],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Escape', 1, undefined],
    ['Tab', 1, 'none'],
    ['a', 1, 'none'],
  ] as const)('%s at %s of three leads to %s', (key, from, to) => {
    expect(keyed(key, from, 3)).toBe(to);
  });
});

describe('labels that are spread', () => {
  it('stay where they are when there is room', () => {
    expect(spread([90, 60, 30], 20, 100)).toEqual([90, 60, 30]);
  });

  it('move up from the one under them, in order, and none stands under the lowest line', () => {
    expect(spread([98, 95, 92, 20], 10, 96)).toEqual([96, 86, 76, 20]);
  });
});
