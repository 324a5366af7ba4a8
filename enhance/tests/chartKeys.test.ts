// Which key leads to which value of a chart.
import { describe, expect, it } from 'vitest';
import { stopAfter, type Press } from '../chartKeys';

const press = (key: string, held: Partial<Press> = {}): Press => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('a key', () => {
  it.each([
    ['ArrowRight', undefined, 0],
    ['ArrowRight', 0, 1],
    ['ArrowDown', 1, 2],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', undefined, 0],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, undefined],
    ['Escape', 1, undefined],
    ['a', 1, undefined],
  ] as const)('%s at %s of three leads to %s', (key, from, to) => {
    expect(stopAfter(press(key), from, 3)).toBe(to);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('with %s held is the browser’s', (held) => {
    expect(stopAfter(press('ArrowLeft', { [held]: true }), 1, 3)).toBeUndefined();
  });
});
