// The arithmetic of a guess: which bar a place in the picture belongs to and how high, and what is said at the end.

export interface Column {
  /** '2016'. */
  name: string;
  /** What was counted. */
  value: number;
}

interface Bars {
  boxes: readonly { x: number; width: number }[];
  top: number;
  bottom: number;
  width: number;
  height: number;
}

/**
 * @param point in shares of the picture's width and height
 * @returns the bar whose middle is nearest, and the whole number that the height stands for, from nought to `most`
 */
export function guessAt(
  { x, y }: { x: number; y: number },
  { boxes, top, bottom, width, height }: Bars,
  count: number,
  most: number,
): { column: number; value: number } | undefined {
  const at = x * width;
  const ways = boxes.slice(0, count).map((box) => Math.abs(box.x + box.width / 2 - at));
  const column = ways.indexOf(Math.min(...ways));
  if (column < 0) return undefined;
  const value = Math.round(((bottom - y * height) / (bottom - top)) * most);
  return { column, value: Math.min(most, Math.max(0, value)) };
}

/** @returns '2016: your guess 3, counted 1. 2017: …', and how far off all together */
export function said(columns: readonly Column[], guesses: readonly number[]): string {
  const each = columns.map(({ name, value }, index) => `${name}: your guess ${guesses[index] ?? 0}, counted ${value}.`);
  const off = columns.reduce((sum, { value }, index) => sum + Math.abs(value - (guesses[index] ?? 0)), 0);
  return [...each, off === 0 ? 'Every bar is right.' : `Off by ${off} in all.`].join(' ');
}
