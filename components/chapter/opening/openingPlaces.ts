// Where the labels of a chapter's opening picture stand: beside their stems, on the nearest level on which they meet nothing.
import { daysBetween, formatDate } from '@/briefing/write/dates';
import { textLines, textWidth } from '@/components/charts/drawing/textLines';
import type { OpeningStep, ReadOpening } from '@/briefing/read/opening';

/** Pixels: the drawing is never scaled. */
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

/** @returns the labels of one side of the band; the last of a crowd stands nearest to it, so that no stem crosses a label */
export function placeLabels(opening: ReadOpening, steps: readonly OpeningStep[]): PlacedLabel[] {
  const boxes: Box[] = [];
  const stems: { x: number; far: number }[] = [];
  const placed: PlacedLabel[] = [];
  for (const step of [...steps].reverse()) {
    const x = placeOfDay(step.date, opening);
    const date = formatDate(step.date);
    const lines = textLines(step.short, wide.text, wide.label);
    const width = Math.max(textWidth(date, wide.text) * 1.1, ...lines.map((line) => textWidth(line, wide.text))) + wide.gap;
    const height = (lines.length + 1) * wide.line;
    const fits = (anchor: 'start' | 'end', away: number): Box | undefined => {
      const box = { left: anchor === 'start' ? x : x - width, right: anchor === 'start' ? x + width : x, near: away, far: away + height };
      const inside = box.left >= 0 && box.right <= wide.width;
      const free = boxes.every(
        (other) => other.right + wide.gap <= box.left || other.left - wide.gap >= box.right || other.far <= box.near || other.near >= box.far,
      );
      const stemFree = boxes.every((other) => x <= other.left - 2 || x >= other.right + 2 || other.near >= box.far);
      const uncrossed = stems.every((stem) => stem.x <= box.left - 2 || stem.x >= box.right + 2 || stem.far <= box.near);
      return inside && free && stemFree && uncrossed ? box : undefined;
    };
    for (let away = wide.level; ; away += 2) {
      const anchor = (['start', 'end'] as const).find((each) => fits(each, away));
      if (anchor === undefined) {
        if (away > 600) throw new Error(`the label "${step.short}" has no place in the opening picture: shorten it or leave the step out`);
        continue;
      }
      const box = fits(anchor, away);
      if (box) boxes.push(box);
      stems.push({ x, far: away + height });
      placed.unshift({ step, date, lines, x, anchor, away, height });
      break;
    }
  }
  return placed;
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
