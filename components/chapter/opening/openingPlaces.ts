// Where the labels of a chapter's opening picture stand: beside their stems, on the nearest level on which they meet nothing.
import { daysBetween, formatDate } from '@/briefing/write/dates';
import { textLines, textWidth } from '@/components/charts/drawing/textLines';
import type { OpeningStep, ReadOpening } from '@/briefing/read/opening';

/** Pixels: no label stands farther from the band. */
const farthest = 240;

/** Pixels: the drawing is never scaled down. */
export const wide = { width: 946, text: 15, line: 20, label: 176, gap: 8, level: 24 };

export interface PlacedLabel {
  step: OpeningStep;
  date: string;
  lines: string[];
  /** Where the stem stands. */
  x: number;
  /** The label stands to the right of its stem, or to its left. */
  anchor: 'start' | 'end';
  /** Pixels from the band to the label's near edge. */
  away: number;
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  /** From the band on outwards. */
  near: number;
  far: number;
}

/** @returns pixels from the left */
export function placeOfDay(day: string, { from, to }: Pick<ReadOpening, 'from' | 'to'>): number {
  const share = daysBetween(from, day) / daysBetween(from, to);
  return Math.round(Math.min(1, Math.max(0, share)) * wide.width * 10) / 10;
}

/**
 * @returns the labels of one side of the band: of all ways in which none meets another or a stem, the one that makes the lowest picture
 * @throws where there is none; words are then to be shortened
 */
export function placeLabels(opening: ReadOpening, steps: readonly OpeningStep[]): PlacedLabel[] {
  const sized = steps.map((step) => sizeOf(opening, step));
  let best: PlacedLabel[] | undefined;
  let lowest = farthest;
  const place = (placed: readonly PlacedLabel[]) => {
    const next = sized[placed.length];
    if (!next) {
      best = [...placed];
      lowest = reachOf(placed);
      return;
    }
    for (let away = wide.level; away + next.height < lowest; away += wide.line) {
      for (const anchor of ['start', 'end'] as const) {
        const label = { ...next, anchor, away };
        if (isInside(label) && placed.every((other) => passes(label, other) && passes(other, label))) place([...placed, label]);
      }
    }
  };
  place([]);
  if (!best)
    throw new Error(`the labels ${steps.map(({ short }) => `"${short}"`).join(', ')} have no place in the opening picture: shorten them, or leave one out`);
  return best;
}

/** @returns pixels from the band to the end of the farthest label */
export function reachOf(labels: readonly PlacedLabel[]): number {
  return Math.max(0, ...labels.map(({ away, height }) => away + height));
}

function sizeOf(opening: ReadOpening, step: OpeningStep): Omit<PlacedLabel, 'anchor' | 'away'> {
  const date = formatDate(step.date);
  const lines = textLines(step.short, wide.text, wide.label);
  const width = Math.max(textWidth(date, wide.text) * 1.1, ...lines.map((line) => textWidth(line, wide.text)));
  return { step, x: placeOfDay(step.date, opening), date, lines, width, height: (lines.length + 1) * wide.line };
}

/** @returns the label's words, from the band on outwards */
export function boxOf({ x, anchor, width, away, height }: PlacedLabel): Box {
  const left = anchor === 'start' ? x + wide.gap : x - wide.gap - width;
  return { left, right: left + width, near: away, far: away + height };
}

function isInside(label: PlacedLabel): boolean {
  const { left, right } = boxOf(label);
  return left >= 0 && right <= wide.width;
}

/** Whether a label's words are clear of another's, and of the other's stem. */
function passes(label: PlacedLabel, other: PlacedLabel): boolean {
  const [own, its] = [boxOf(label), boxOf(other)];
  const isApart = own.right + wide.gap <= its.left || its.right + wide.gap <= own.left || own.far <= its.near || its.far <= own.near;
  return isApart && (other.x <= own.left - 4 || other.x >= own.right + 4 || its.far <= own.near);
}

/** Pixels: the phone's drawing. */
export const tall = { width: 324, band: 14, label: 44, line: 20, first: 12 };

/** @returns each step's place on the band, and its label's place beside it, pushed down until it meets nothing */
export function placeDown(opening: ReadOpening): { rows: { step: OpeningStep; y: number; labelY: number }[]; height: number } {
  const height = Math.max(360, opening.steps.length * tall.label + 24);
  const span = daysBetween(opening.from, opening.to);
  const rows = opening.steps.map((step) => ({ step, y: Math.round((daysBetween(opening.from, step.date) / span) * height), labelY: 0 }));
  let next = tall.first;
  for (const row of rows) {
    row.labelY = Math.max(next, row.y);
    next = row.labelY + tall.label;
  }
  // What was pushed beyond the end moves up again.
  let last = height - tall.line;
  for (const row of [...rows].reverse()) {
    row.labelY = Math.min(row.labelY, last);
    last = row.labelY - tall.label;
  }
  return { rows, height };
}
