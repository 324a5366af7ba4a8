// Votes as shares: none from under ten votes, for three of four is not 75 per cent of anything.

/** From so many votes on a share may be said. */
export const sharesFrom = 10;

/** @returns a whole percentage as it is written ('39 %', with a space that does not break), or nothing under ten votes */
export function shareText(count: number, voters: number): string {
  return voters >= sharesFrom ? `${Math.round((100 * count) / voters)} %` : '';
}

/** @returns the share in percentage points, for drawing; 0 where nobody voted */
export function shareOf(count: number, voters: number): number {
  return voters > 0 ? (100 * count) / voters : 0;
}

/**
 * The margin of error of one share in a simple random sample, at 95 %: z · √(p(1 − p) ÷ n).
 * The poll's published margin is that of a share of a half; for another share it is smaller by √(p(1 − p)) ÷ ½.
 * @param share in percentage points; @param published the poll's margin in percentage points
 * @returns percentage points, to one decimal
 */
export function marginOfShare(share: number, published: number): number {
  const part = share / 100;
  return Math.round(published * 2 * Math.sqrt(part * (1 - part)) * 10) / 10;
}
