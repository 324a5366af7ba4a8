// Finds each mark's label a place beside, above or below it, where it covers neither a mark nor another label.
import { textLines, textWidth } from './textLines';

/** In pixels. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PlacedLabel {
  lines: string[];
  /** Where each line begins, or ends with `anchor` end. */
  x: number;
  anchor: 'start' | 'end';
  /** Of the first line's middle. */
  y: number;
  area: Area;
}

interface Setting {
  /** Where labels may stand. */
  area: Area;
  fontSize: number;
  lineHeight: number;
  /** Between a mark and its label. */
  gap: number;
  /** Lines that labels should not cross. */
  obstacles?: readonly Area[];
}

/** Pixels between two labels. */
const air = 3;

/** Another line is as bad as a place six further down the list: rather two lines beside a mark than one above it. */
const [costOfLine, costOfRank] = [40, 7];

/** Enough for labels to make room for those placed after them. */
const rounds = 4;

/** @returns the labels in the order of their marks; they overlap only where there is no free place at all */
export function labelPlaces(marks: readonly { mark: Area; text: string }[], setting: Setting): PlacedLabel[] {
  const candidates = marks.map(({ mark, text }) => candidatesOf(mark, text, setting));
  const chosen: (PlacedLabel | undefined)[] = marks.map(() => undefined);
  for (let round = 0; round < rounds; round += 1) {
    candidates.forEach((places, index) => {
      const taken = [
        ...marks.map(({ mark }) => mark),
        ...(setting.obstacles ?? []),
        ...chosen.flatMap((place, other) => (place && other !== index ? [{ ...place.area, top: place.area.top - air, bottom: place.area.bottom + air }] : [])),
      ];
      const cost = (place: PlacedLabel, rank: number) =>
        1000 * (taken.reduce((sum, other) => sum + overlap(place.area, other), 0) + outside(place.area, setting.area)) +
        costOfLine * place.lines.length +
        costOfRank * rank;
      chosen[index] = places.reduce((best, place, rank) => (cost(place, rank) < cost(best.place, best.rank) ? { place, rank } : best), {
        place: places[0] as PlacedLabel,
        rank: 0,
      }).place;
    });
  }
  return chosen.flatMap((place) => place ?? []);
}

/** @returns the shared surface in square pixels */
export function overlap(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

function outside(area: Area, whole: Area): number {
  return (area.right - area.left) * (area.bottom - area.top) - overlap(area, whole);
}

/** The places a label may take, the best first. */
function candidatesOf(mark: Area, text: string, { area, fontSize, lineHeight, gap }: Setting): PlacedLabel[] {
  const middle = (mark.top + mark.bottom) / 2;
  const place = (x: number, anchor: 'start' | 'end', room: number, first: (lines: number) => number): PlacedLabel => {
    const lines = textLines(text, fontSize, room);
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
    const y = first(lines.length);
    const left = anchor === 'start' ? x : x - width;
    return { lines, x, anchor, y, area: { left, right: left + width, top: y - lineHeight / 2, bottom: y + (lines.length - 0.5) * lineHeight } };
  };
  const beside = [() => middle, (lines: number) => middle - ((lines - 1) * lineHeight) / 2, (lines: number) => middle - (lines - 1) * lineHeight];
  const above = (lines: number) => mark.top - gap / 2 - (lines - 0.5) * lineHeight;
  const below = () => mark.bottom + gap / 2 + lineHeight / 2;
  const [right, left] = [mark.right + gap, mark.left - gap];
  return [
    ...beside.map((first) => place(right, 'start', area.right - right, first)),
    ...beside.map((first) => place(left, 'end', left - area.left, first)),
    ...[above, below].flatMap((first) => [
      place(mark.left, 'start', area.right - mark.left, first),
      place(mark.right, 'end', mark.right - area.left, first),
      place(left, 'end', left - area.left, first),
      place(area.right, 'end', area.right - area.left, first),
    ]),
  ];
}
