// Where the stops of a picture lie on the screen, and where their sentences go.
import type { CSSProperties } from 'react';

/** In pixels from the walk's own corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A taller picture has its sentences beside the mark: above the picture they would be out of sight. */
const tall = 400;

/** About half as wide as a sentence, and as high as three lines of it. */
const [halfTip, roomForTip] = [160, 90];

/** @returns the box around every mark of a stop, or undefined when none is drawn */
export function rectOfStop(walk: HTMLElement | null, stop: number): Box | undefined {
  const marks = walk?.querySelectorAll(`[data-stop="${stop}"]`) ?? [];
  const origin = walk?.getBoundingClientRect();
  if (!origin || marks.length === 0) return undefined;
  const rects = Array.from(marks, (mark) => mark.getBoundingClientRect());
  const [left, top] = [Math.min(...rects.map((rect) => rect.left)), Math.min(...rects.map((rect) => rect.top))];
  const [right, bottom] = [Math.max(...rects.map((rect) => rect.right)), Math.max(...rects.map((rect) => rect.bottom))];
  return { left: left - origin.left, top: top - origin.top, width: right - left, height: bottom - top };
}

/** @returns the stop of the mark nearest to a point of the window: the one it lies in, else the one with the least way to go */
export function stopNear(walk: HTMLElement | null, x: number, y: number): number | undefined {
  let nearest: { stop: number; way: number; size: number } | undefined;
  for (const mark of walk?.querySelectorAll('[data-stop]') ?? []) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const way = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const size = (right - left) * (bottom - top);
    if (nearest && (way > nearest.way || (way === nearest.way && size >= nearest.size))) continue;
    nearest = { stop: Number(mark.getAttribute('data-stop')), way, size };
  }
  return nearest?.stop;
}

/** @returns the stop a key leads to, undefined to leave the walk, or 'none' for a key that is not the walk's */
export function keyed(key: string, stop: number | undefined, count: number): number | undefined | 'none' {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, (stop ?? -1) + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, (stop ?? 1) - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return undefined;
    default:
      return 'none';
  }
}

/** Above the picture, where it covers none of it; in a tall one above the mark, or below it in the first rows. */
export function placeOfTip(box: Box, { clientWidth: width, clientHeight: height }: HTMLElement): CSSProperties {
  const middle = box.left + box.width / 2;
  const side = middle > width / 2 ? { right: Math.max(0, width - middle - halfTip) } : { left: Math.max(0, middle - halfTip) };
  if (height <= tall) return { bottom: '100%', ...side };
  return box.top > roomForTip ? { bottom: height - box.top + 8, ...side } : { top: box.top + box.height + 8, ...side };
}
