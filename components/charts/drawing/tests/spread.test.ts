// Labels that make room for each other.
import { describe, expect, it } from 'vitest';
import { spread } from '../spread';

describe('labels that are spread', () => {
  it('stay where they are when there is room', () => {
    expect(spread([90, 60, 30], 20, 100)).toEqual([90, 60, 30]);
  });

  it('move up from the one under them, in order, and none stands under the lowest line', () => {
    expect(spread([98, 95, 92, 20], 10, 96)).toEqual([96, 86, 76, 20]);
  });
});
