// Which share belongs to which opinion: a label at another's share would turn a poll round.
import { describe, expect, it } from 'vitest';
import { opinionsOf } from '../opinions';

const columns = { first: 'a', firstLabel: 'a_label', second: 'b', secondLabel: 'b_label', dontKnow: 'rest', n: 'n', margin: 'margin' };
const row = { a: 47.7, a_label: 'Leave', b: 39.3, b_label: 'Keep', rest: 13, n: 502, margin: 4.4 };

describe('the opinions of a poll', () => {
  it('have each its own label and share, in the order of the rows', () => {
    expect(opinionsOf(row, columns).map(({ role, label, share }) => [role, label, share])).toEqual([
      ['first', 'Leave', 47.7],
      ['second', 'Keep', 39.3],
      ['none', 'Don’t know', 13],
    ]);
  });

  it('say their share, and the range that the margin leaves', () => {
    const [first, second] = opinionsOf(row, columns);
    expect(first?.sentence).toBe('Leave: 47.7 %, or 43.3 to 52.1 with the margin of error');
    expect(second?.sentence).toMatch(/^Keep: 39\.3 %, or /);
    expect(opinionsOf({ ...row, n: null }, columns)[0]?.sentence).toBe('Leave: 47.7 %');
  });

  it('leave out who did not know where the poll does not say', () => {
    expect(opinionsOf({ ...row, rest: null }, columns).map(({ role }) => role)).toEqual(['first', 'second']);
  });
});
