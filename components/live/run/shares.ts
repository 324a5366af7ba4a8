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
