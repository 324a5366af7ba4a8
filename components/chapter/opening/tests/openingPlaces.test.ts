// The labels of every chapter's opening picture have a place: inside the drawing, and none meets another.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { textWidth } from '@/components/charts/drawing/textLines';
import { boxOf, placeDown, placeLabels, reachOf, tall, wide } from '../openingPlaces';

// A chapter may do without one.
const opened = briefing().chapters.flatMap(({ id, opening }) => (opening ? [{ id, opening }] : []));

it('there are some', () => expect(opened).not.toEqual([]));

describe.each(opened)('the opening picture of $id', ({ opening }) => {
  it('has on each side no two labels that meet', () => {
    for (const above of [true, false]) {
      const labels = placeLabels(
        opening,
        opening.steps.filter((step) => step.above === above),
      );
      const boxes = labels.map(boxOf);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(wide.width);
        for (const other of boxes.slice(index + 1))
          expect(box.right <= other.left || box.left >= other.right || box.far <= other.near || box.near >= other.far).toBe(true);
      }
      expect(reachOf(labels)).toBeLessThanOrEqual(200);
    }
  });

  it('has a phone’s drawing in which every label has its lines for itself', () => {
    const { rows, height } = placeDown(opening);
    const places = rows.map(({ labelY }) => labelY);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const [index, place] of places.entries()) expect(place - (places[index - 1] ?? -tall.label)).toBeGreaterThanOrEqual(tall.label);
    expect(places.at(-1)).toBeLessThanOrEqual(height);
    for (const { step } of rows) expect(textWidth(step.short, 15)).toBeLessThanOrEqual(tall.width - 40 + 12);
  });
});
