// The clock's face, what it counts, and the words for being ahead or behind.
import { describe, expect, it } from 'vitest';
import { clockText } from '@/components/deck/clockText';
import { advance } from '../deckClock';
import { paceWords } from '../paceWords';

describe('the clock', () => {
  it.each([
    [0, '0:00'],
    [7.9, '0:07'],
    [59.999, '0:59'],
    [60, '1:00'],
    [425, '7:05'],
    [3600, '60:00'],
    [-3, '0:00'],
  ])('after %f seconds shows %s', (seconds, face) => expect(clockText(seconds)).toBe(face));
});

describe('the time a talk has taken', () => {
  const running = { spent: 60_000, at: 1_000_000, runs: true };
  it.each([
    ['half a second', 500, 60_500],
    ['a minute in a hidden window, which seldom ticks', 60_000, 120_000],
    ['an hour’s sleep', 3_600_000, 60_000],
    ['a clock that was put back', -5_000, 60_000],
  ])('after %s', (_, gap, spent) => expect(advance(running, running.at + gap)).toEqual({ spent, at: running.at + gap, runs: true }));

  it('rests while it is stopped', () => expect(advance({ ...running, runs: false }, running.at + 500).spent).toBe(60_000));
});

describe('the pace of a slide due from 100 to 160 seconds', () => {
  it.each([
    [100, 'On time'],
    [160, 'On time'],
    [81, 'On time'],
    [179, 'On time'],
    [80, '20 s ahead'],
    [56, '40 s ahead'],
    [10, '2 min ahead'],
    [184, '20 s behind'],
    [214, '50 s behind'],
    [216, '1 min behind'],
    [220, '1 min behind'],
    [400, '4 min behind'],
  ])('after %i seconds: %s', (elapsed, words) => expect(paceWords(elapsed, 100, 160)).toBe(words));
});
