// Reads from a figure's slide still how much of a slide it takes.
import { stillIdOf } from '@/components/charts/picture';
import { squarerStillOf, stillOf } from '@/components/charts/still/stills';
import { slideView } from '@/briefing/schema/figure';
import type { LinkedFigure } from '@/briefing/briefing';

/** Drawn for half of a slide: on one of its own its letters are twice as large, and there is room above it. */
const widestHalf = 640;

/** @returns whether a figure's still leaves room for a question, a measure and an answer above it */
export function isHalf(still: string): boolean {
  return slideSizeOf(still).width <= widestHalf;
}

/** @returns the still a figure's slide shows first: its own, or that of the first view */
export function stillOnSlide({ id, slide }: Pick<LinkedFigure, 'id' | 'slide'>): string {
  return stillIdOf(id, slide ? slideView : '');
}

/** @returns the size its slide still is drawn in */
export function slideSizeOf(still: string): { width: number; height: number } {
  return sizeOfSvg(stillOf(still).slide);
}

/** @returns the size it is drawn in once more, for squarer screens; undefined where it is not */
export function squarerSizeOf(still: string): { width: number; height: number } | undefined {
  const svg = squarerStillOf(still);
  return svg === undefined ? undefined : sizeOfSvg(svg);
}

function sizeOfSvg(svg: string): { width: number; height: number } {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  return { width, height };
}
