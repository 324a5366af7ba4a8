// Where the polls of a picture stand: which column, how far down, and how high the whole is.
import type { Size } from '@/components/charts/picture';
import type { PollGroup, PollRow } from './pollRows';

export interface PollSet {
  columns: 1 | 2;
  /** Between two columns. */
  gutter: number;
  text: number;
  value: number;
  heading: number;
  /** From one poll to the next; the marks stand in the last `plot` pixels of it. */
  row: number;
  plot: number;
  /** Added to a row whose answers are written out. */
  answers: number;
  /** From the last poll of a group to the middle of the next heading, and from there to the group's first poll. */
  over: number;
  under: number;
  /** Above the first heading, for the key, and below the last poll, for the scale. */
  key: number;
  foot: number;
  /** Left of the scale: days and pollster, nought where they stand above it. */
  days: number;
  pollster: number;
  mark: number;
  /** Where the scale ends, in per cent: no share of a poll on the decision comes near a hundred. */
  upTo: number;
}

export const pollSets: Record<Size, PollSet> = {
  wide: {
    columns: 1,
    gutter: 0,
    text: 15,
    value: 16,
    heading: 16,
    row: 29,
    plot: 29,
    answers: 19,
    over: 30,
    under: 15,
    key: 30,
    foot: 26,
    days: 92,
    pollster: 148,
    mark: 5.5,
    upTo: 100,
  },
  narrow: {
    columns: 1,
    gutter: 0,
    text: 15,
    value: 16,
    heading: 16,
    row: 47,
    plot: 27,
    answers: 18,
    over: 30,
    under: 14,
    key: 48,
    foot: 26,
    days: 0,
    pollster: 0,
    mark: 5.5,
    upTo: 100,
  },
  slide: {
    columns: 2,
    gutter: 26,
    text: 24,
    value: 24,
    heading: 24,
    row: 40,
    plot: 40,
    answers: 29,
    over: 36,
    under: 20,
    key: 44,
    foot: 34,
    days: 136,
    pollster: 172,
    mark: 7,
    upTo: 75,
  },
};

export interface PlacedGroup {
  group: PollGroup;
  column: number;
  /** Of the heading's middle. */
  y: number;
  rows: PlacedRow[];
}

export interface PlacedRow {
  row: PollRow;
  /** Of the marks' middle. */
  y: number;
  top: number;
}

/** @returns the groups with their places, in pixels from the top, and the height of what they take */
export function pollPlaces(groups: readonly PollGroup[], set: PollSet): { placed: PlacedGroup[]; height: number } {
  const heightOf = ({ rows, sided }: PollGroup) => set.over + set.under + rows.length * (set.row + (sided ? 0 : set.answers));
  const whole = groups.reduce((sum, group) => sum + heightOf(group), 0);
  const bottoms = Array.from({ length: set.columns }, () => set.key - set.over / 2);
  let [column, filled] = [0, 0];
  const placed = groups.map((group) => {
    // A group goes to the next column when less than half of it would still belong to this one.
    if (column < set.columns - 1 && filled + heightOf(group) / 2 > whole / set.columns) column += 1;
    filled += heightOf(group);
    const y = (bottoms[column] ?? 0) + set.over;
    let top = y + set.under;
    const rows = group.rows.map((row) => {
      const height = set.row + (group.sided ? 0 : set.answers);
      const place = { row, top, y: Math.round(top + height - set.plot / 2) };
      top += height;
      return place;
    });
    bottoms[column] = top;
    return { group, column, y, rows };
  });
  return { placed, height: Math.round(Math.max(...bottoms) + set.foot) };
}
