// Reads from a figure's slide still how much of a slide it takes.
import { stillOf } from '@/components/charts/still/stills';

/** Drawn for half of a slide: on one of its own its letters are twice as large, and there is room above it. */
const widestHalf = 640;

/** @returns whether the figure leaves room for a question, a measure and an answer above it */
export function isHalf(figure: string): boolean {
  return slideSizeOf(figure).width <= widestHalf;
}

/** @returns the size its slide still is drawn in */
export function slideSizeOf(still: string): { width: number; height: number } {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(stillOf(still).slide) ?? []).map(Number);
  return { width, height };
}
