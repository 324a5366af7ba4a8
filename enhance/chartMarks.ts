// Finds the marks of a picture's values on the screen, and the value nearest to a place pointed at.
import type { Box } from './chartTip';

/** @returns the box around every mark of a value, in pixels of the window, or undefined where the picture shows none */
export function boxOfStop(picture: Element, stop: number): Box | undefined {
  const boxes = Array.from(picture.querySelectorAll(`[data-stop="${stop}"]`), (mark) => mark.getBoundingClientRect());
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** @returns the value whose mark is nearest to a point of the window: the mark the point lies in, of several the smallest, else the one with the least way to go */
export function stopNear(picture: Element, x: number, y: number): number | undefined {
  let nearest: { stop: number; way: number; size: number } | undefined;
  for (const mark of picture.querySelectorAll('[data-stop]')) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const way = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const size = (right - left) * (bottom - top);
    if (nearest && (way > nearest.way || (way === nearest.way && size >= nearest.size))) continue;
    nearest = { stop: Number(mark.getAttribute('data-stop')), way, size };
  }
  return nearest?.stop;
}

/** @returns where the words of a picture stand, in pixels of the window */
export function labelsOf(picture: Element): Box[] {
  return Array.from(picture.querySelectorAll('text'), (text) => text.getBoundingClientRect());
}
