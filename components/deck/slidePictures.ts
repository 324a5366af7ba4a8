// Reads from a figure's slide still how much of a slide it takes.
import { stillOf } from '@/components/charts/stills';

/** Drawn for half of a slide, beside the points; the others have a slide of their own. */
const widestHalf = 640;

/** @returns whether the figure stands beside the points */
export function isHalf(figure: string): boolean {
  return slideSizeOf(figure).width <= widestHalf;
}

/** @returns the size its slide still is drawn in */
export function slideSizeOf(still: string): { width: number; height: number } {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(stillOf(still).slide) ?? []).map(Number);
  return { width, height };
}
