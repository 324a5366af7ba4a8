// Where the rows of the assets’ picture stand: heading, numbers, stacked points, axis, and a line for who says each.
import type { Asset, AssetSource, AssetValue } from './assetCounts';
import type { Size } from './picture';

export interface AssetType {
  text: number;
  number: number;
  line: number;
  radius: number;
  /** Room left and right of the axes. */
  pad: number;
  gap: number;
  /** On a phone each source has a line of its own, with the year alone. */
  stacked: boolean;
}

export const assetType: Record<Size, AssetType> = {
  wide: { text: 15, number: 18, line: 21, radius: 5, pad: 16, gap: 26, stacked: false },
  narrow: { text: 16, number: 18, line: 21, radius: 4.5, pad: 15, gap: 28, stacked: true },
  slide: { text: 22, number: 26, line: 29, radius: 7, pad: 24, gap: 30, stacked: false },
};

export interface AssetRow {
  asset: Asset;
  /** The heading’s baseline. */
  heading: number;
  axis: number;
  /** For each value: its words, and the baseline of the first. */
  said: { value: AssetValue; words: string[]; baseline: number }[];
}

/** @returns the rows from top to bottom, and the height they take, in pixels */
export function assetRows(assets: readonly Asset[], size: Size): { rows: AssetRow[]; height: number } {
  const { text, number, line, radius, gap, stacked } = assetType[size];
  let top = 0;
  const rows = assets.map((asset): AssetRow => {
    const most = Math.max(...asset.values.map(({ sources }) => sources.length));
    const axis = Math.round(top + (stacked ? 1.55 * text : 0) + 1.1 * number + stackHeight(most, radius) + radius + 3);
    // The numbers stand far to the right, because each axis begins at nought: a wide picture has room for words before them.
    const heading = stacked ? top + text : axis - 0.75 * text;
    let baseline = axis + radius + Math.round(1.35 * text);
    const said = asset.values.map((value) => {
      const words = stacked ? value.sources.map(({ name, year }) => `${name}, ${year}`) : [value.sources.map(nameAndMonth).join('; ')];
      const at = baseline;
      baseline += words.length * line;
      return { value, words, baseline: at };
    });
    top = baseline - line + gap + 0.3 * text;
    return { asset, heading, axis, said };
  });
  return { rows, height: Math.ceil(top - gap + 2) };
}

/** From the middle of the lowest point to that of the highest. */
export function stackHeight(count: number, radius: number): number {
  return (count - 1) * (2 * radius + 2);
}

function nameAndMonth({ name, month }: AssetSource): string {
  return `${name}, ${month}`;
}
