// Moves labels apart that would stand on each other.

/**
 * Keeps the order, moves each upwards just as far as the one under it asks.
 * @param wanted heights on the picture from the lowest up: each is at most the one before
 * @param gap the least distance between two, in pixels; @param lowest none stands lower
 */
export function spread(wanted: readonly number[], gap: number, lowest: number): number[] {
  let limit = lowest;
  return wanted.map((height) => {
    const placed = Math.min(height, limit);
    limit = placed - gap;
    return placed;
  });
}
