// Which key leads to which value of a chart.

/** A key press, as far as the walk looks at it. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * @param stop the value said at the moment, undefined where none is
 * @param count how many values there are
 * @returns the value a key leads to, or undefined for a key that is not the walk's: with Alt the left arrow is the browser's way back
 */
export function stopAfter({ key, ctrlKey, altKey, metaKey }: Press, stop: number | undefined, count: number): number | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
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
    default:
      return undefined;
  }
}
