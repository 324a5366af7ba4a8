// How a speaker stands against the clock, in a few words.

/** Less than this many seconds off is on time. */
const tolerance = 20;

/**
 * @param elapsed seconds since the start; @param from when this slide was due; @param to when the next is
 * @returns 'On time', '1 min behind', '40 s ahead'
 */
export function paceWords(elapsed: number, from: number, to: number): string {
  const off = elapsed < from ? elapsed - from : elapsed > to ? elapsed - to : 0;
  const size = Math.abs(off);
  if (size < tolerance) return 'On time';
  const shown = size < 55 ? `${10 * Math.round(size / 10)} s` : `${Math.round(size / 60)} min`;
  return `${shown} ${off > 0 ? 'behind' : 'ahead'}`;
}
