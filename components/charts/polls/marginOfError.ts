// Margins of error of a poll's shares, in percentage points at 95 % confidence.

/** The 97.5th percentile of the normal distribution: 95 % lies within ±1.96 standard errors. */
export const z95 = 1.96;

/**
 * z · √(p (1 − p) / n), for a share p of a simple random sample of n.
 * @source W. G. Cochran, Sampling Techniques, 3rd edition, Wiley 1977, section 3.2 (without the correction for finite
 * populations, which is nil for a national poll)
 * @param share in per cent
 * @returns percentage points
 */
export function marginOfShare(share: number, n: number): number {
  const p = share / 100;
  return 100 * z95 * Math.sqrt((p * (1 - p)) / n);
}

/**
 * z · √((p + q − (p − q)²) / n), for the difference of two answers to one question. Each respondent gives one answer, so
 * the shares are negatively correlated and their margins do not add as those of two samples would.
 * @source C. H. Franklin, 'The "Margin of Error" for Differences in Polls', University of Wisconsin, 2007
 * @param first in per cent
 * @param second in per cent
 * @returns percentage points
 */
export function marginOfLead(first: number, second: number, n: number): number {
  const [p, q] = [first / 100, second / 100];
  return 100 * z95 * Math.sqrt((p + q - (p - q) ** 2) / n);
}

/**
 * The pollster's margin where it is the share's own to a tenth of a point, else the share's own: pollsters state the
 * margin of a share of 50 %, which is too wide for a smaller one.
 */
export function marginToShow(share: number, n: number, stated?: number): number {
  const own = marginOfShare(share, n);
  return stated !== undefined && Math.abs(own - stated) < 0.1 ? stated : own;
}

export type Verdict = 'inside the margin' | 'borderline' | 'outside the margin';

/**
 * Borderline: up to a quarter wider than its margin. Margins assume a simple random sample; weighting widens them, commonly
 * by a tenth to a quarter, so a lead as narrow as that may not be one.
 */
export function verdictOn(lead: number, margin: number): Verdict {
  const size = Math.abs(lead);
  if (size <= margin) return 'inside the margin';
  return size <= 1.25 * margin ? 'borderline' : 'outside the margin';
}

export interface SplitMargins {
  first: number;
  second: number;
  lead: number;
  leadMargin: number;
  verdict: Verdict;
}

/** @returns everything the picture of a poll says about chance, unrounded */
export function splitMargins(first: number, second: number, n: number, stated?: number): SplitMargins {
  const lead = Math.abs(first - second);
  const leadMargin = marginOfLead(first, second, n);
  return {
    first: marginToShow(first, n, stated),
    second: marginToShow(second, n, stated),
    lead,
    leadMargin,
    verdict: verdictOn(lead, leadMargin),
  };
}

/** @returns two clauses: '47.7 ± 4.4 and 39.3 ± 4.3:' and 'the lead of 8.4 ± 8.1 is borderline' */
export function marginClauses(first: number, second: number, margins: SplitMargins): [string, string] {
  const tenth = (value: number) => value.toFixed(1);
  return [
    `${tenth(first)} ± ${tenth(margins.first)} and ${tenth(second)} ± ${tenth(margins.second)}:`,
    `the lead of ${tenth(margins.lead)} ± ${tenth(margins.leadMargin)} is ${margins.verdict}`,
  ];
}
