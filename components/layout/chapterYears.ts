// The years a chapter covers, as they stand beside its title.
import type { Chapter } from '@/briefing/briefing';

/** @returns '2012 to 2019', or '2019' for a chapter within one year */
export function yearsOf({ from, to }: Pick<Chapter, 'from' | 'to'>): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first} to ${last}`;
}
