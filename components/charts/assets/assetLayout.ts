// Where the rows of the assets’ picture stand: heading, numbers, stacked points, axis, and a line for who says each.
import type { Asset, AssetSource, AssetValue } from './assetCounts';
import type { Size } from '@/components/charts/picture';
import { wrapped } from '@/components/charts/drawing/wrapped';

export interface AssetType {
  text: number;
  number: number;
  line: number;
  radius: number;
  /** Sure width of a letter, in parts of its size. */
  letter: number;
  /** Room left and right of the axes. */
  pad: number;
  gap: number;
  /** On a phone the heading has a line of its own, and sources have their year alone. */
  stacked: boolean;
}

const assetType: Record<Size, AssetType> = {
  wide: { text: 15, number: 18, line: 21, radius: 5, letter: 0.6, pad: 16, gap: 26, stacked: false },
  narrow: { text: 16, number: 16, line: 21, radius: 4.5, letter: 0.6, pad: 15, gap: 28, stacked: true },
  slide: { text: 24, number: 28, line: 30, radius: 7, letter: 0.58, pad: 24, gap: 22, stacked: false },
};

/** A single thing on a slide has the whole slide. */
const alone: AssetType = { text: 29, number: 50, line: 48, radius: 13, letter: 0.58, pad: 32, gap: 30, stacked: false };

/** @returns the sizes for so many things in a picture */
export function assetTypeFor(size: Size, things: number): AssetType {
  return size === 'slide' && things === 1 ? alone : assetType[size];
}

export interface AssetRow {
  asset: Asset;
  /** The heading’s baseline. */
  heading: number;
  axis: number;
  /** For each value: its words, and the baseline of the first. */
  said: { value: AssetValue; words: string[]; baseline: number }[];
}

/** @returns the rows from top to bottom, and the height they take, in pixels */
export function assetRows(assets: readonly Asset[], size: Size, width: number): { rows: AssetRow[]; height: number } {
  const { text, number, line, radius, letter, pad, gap, stacked } = assetTypeFor(size, assets.length);
  let top = 0;
  const rows = assets.map((asset): AssetRow => {
    const most = Math.max(...asset.values.map(({ sources }) => sources.length));
    const axis = Math.round(top + (stacked ? 1.55 * text : 0) + 1.1 * number + stackHeight(most, radius) + radius + 3);
    // The numbers stand far to the right, because each axis begins at nought: a wide picture has room for words before them.
    const heading = stacked ? top + text : axis - 0.75 * text;
    let baseline = axis + radius + Math.round(1.35 * text);
    const said = asset.values.map((value) => {
      const x = pad + ((width - 2 * pad) * value.value) / asset.highest;
      const words = linesOf(value.sources, Math.floor((x - 8) / (letter * text)), stacked);
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

/** As many sources to a line as surely fit before the point, in whatever face the page has. */
function linesOf(sources: readonly AssetSource[], most: number, short: boolean): string[] {
  return sources.reduce<string[]>((lines, { name, month, year }) => {
    const source = `${name}, ${short ? year : month}`;
    const joined = [...lines.slice(-1), source].join('; ');
    return lines.length > 0 && joined.length <= most ? [...lines.slice(0, -1), joined] : [...lines, ...wrapped(source, most)];
  }, []);
}
