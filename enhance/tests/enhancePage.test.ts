// An enhancer that fails is told of, and the others go on.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enhance, where } from '../enhancePage';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('enhancers', () => {
  let told: unknown[][];

  beforeEach(() => {
    told = [];
    vi.spyOn(console, 'error').mockImplementation((...words) => void told.push(words));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('run in their order', () => {
    const order: string[] = [];
    enhance([() => void order.push('first'), () => void order.push('second')]);
    expect(order).toEqual(['first', 'second']);
    expect(told).toEqual([]);
  });

  it('one that throws, at once or later, is told of and keeps no other from its work', async () => {
    const [soon, late] = [new Error('soon'), new Error('late')];
    const last = vi.fn();
    const throws = () => {
      throw soon;
    };
    enhance([throws, () => Promise.reject(late), last]);
    expect(last).toHaveBeenCalledOnce();
    await settled();
    expect(told.map(([, error]) => error)).toEqual([soon, late]);
  });

  it('a heavier one is fetched only where the page has its place', () => {
    const load = vi.fn(() => Promise.resolve());
    vi.stubGlobal('document', { querySelector: (selector: string) => (selector === 'table' ? {} : null) });
    enhance([where('form', load)]);
    expect(load).not.toHaveBeenCalled();
    enhance([where('table', load)]);
    expect(load).toHaveBeenCalledOnce();
  });

  it('a heavier one that cannot be fetched is told of', async () => {
    vi.stubGlobal('document', { querySelector: () => ({}) });
    const lost = new TypeError('Failed to fetch');
    enhance([where('form', () => Promise.reject(lost))]);
    await settled();
    expect(told.map(([, error]) => error)).toEqual([lost]);
  });
});
