// When a section is due in the talk, as the teacher's copy prints it.
import { clockText } from '@/enhance/deck/clockText';

/** To these seconds: nobody speaks to the second. */
const step = 10;

/** @returns 'Minute 3:10 to 5:40 of 20' */
export function dueWords({ from, to }: { from: number; to: number }, minutes: number): string {
  const rounded = (seconds: number) => clockText(step * Math.round(seconds / step));
  return `Minute ${rounded(from)} to ${rounded(to)} of ${minutes}`;
}
