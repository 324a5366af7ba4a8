// Margins of error, against values worked out by hand for the poll the briefing shows: 47.7 and 39.3 per cent of 502.
import { describe, expect, it } from 'vitest';
import { marginClauses, marginOfLead, marginOfShare, marginToShow, splitMargins, verdictOn } from '../marginOfError';

const n = 502;

describe('marginOfShare', () => {
  it.each([
    [50, 4.37],
    [47.7, 4.37],
    [39.3, 4.27],
    [13, 2.94],
    [1, 0.87],
  ])('of %f per cent of 502 is %f points', (share, margin) => expect(marginOfShare(share, n)).toBeCloseTo(margin, 2));

  it('is widest at a half, the same on both sides of it, and nil at none and all', () => {
    expect(marginOfShare(50, n)).toBeGreaterThan(marginOfShare(49, n));
    expect(marginOfShare(30, n)).toBeCloseTo(marginOfShare(70, n), 10);
    expect(marginOfShare(0, n)).toBe(0);
    expect(marginOfShare(100, n)).toBe(0);
  });

  it('halves with four times the sample', () => {
    expect(marginOfShare(50, 4 * n)).toBeCloseTo(marginOfShare(50, n) / 2, 10);
  });
});

describe('marginOfLead', () => {
  it('of 47.7 over 39.3 per cent of 502 is 8.1 points', () => {
    expect(marginOfLead(47.7, 39.3, n)).toBeCloseTo(8.13, 2);
    expect(marginOfLead(47.7, 39.3, n).toFixed(1)).toBe('8.1');
  });

  it('is the same for either order', () => {
    expect(marginOfLead(39.3, 47.7, n)).toBe(marginOfLead(47.7, 39.3, n));
  });

  it('is twice a share’s where nobody abstains: one share is then the other’s rest', () => {
    expect(marginOfLead(60, 40, n)).toBeCloseTo(2 * marginOfShare(60, n), 10);
  });

  it('is wider than that of two samples, whose margins add as squares', () => {
    expect(marginOfLead(47.7, 39.3, n)).toBeGreaterThan(Math.hypot(marginOfShare(47.7, n), marginOfShare(39.3, n)));
  });
});

describe('marginToShow', () => {
  it('is the pollster’s for a share near a half, and the share’s own for a smaller one', () => {
    expect(marginToShow(47.7, n, 4.4)).toBe(4.4);
    expect(marginToShow(13, n, 4.4)).toBeCloseTo(2.94, 2);
    expect(marginToShow(47.7, n)).toBeCloseTo(4.37, 2);
  });
});

describe('verdictOn', () => {
  it.each([
    [8.4, 8.1, 'borderline'],
    [8.1, 8.1, 'inside the margin'],
    [7, 7.9, 'inside the margin'],
    [0, 8.1, 'inside the margin'],
    [10, 8, 'borderline'],
    [10.1, 8, 'outside the margin'],
    [-8.4, 8.1, 'borderline'],
    [-20, 8.1, 'outside the margin'],
  ] as const)('a lead of %f ± %f is %s', (lead, margin, verdict) => expect(verdictOn(lead, margin)).toBe(verdict));
});

describe('splitMargins and marginClauses', () => {
  it('say of the poll that its lead is borderline', () => {
    const margins = splitMargins(47.7, 39.3, n, 4.4);
    expect(margins.lead).toBeCloseTo(8.4, 10);
    expect(margins.verdict).toBe('borderline');
    expect(marginClauses(47.7, 39.3, margins)).toEqual(['47.7 ± 4.4 and 39.3 ± 4.3:', 'the lead of 8.4 ± 8.1 is borderline']);
  });

  it('measure the lead from either side', () => {
    expect(splitMargins(39.3, 47.7, n).lead).toBeCloseTo(8.4, 10);
  });
});
