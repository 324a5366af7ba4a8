// Where the sentence of a value stands, and how far the window scrolls to show the value.
import { describe, expect, it } from 'vitest';
import { meet, placeBeside, scrollToSee, withOwnWords, type Box, type Scene } from '../chartTip';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });

/** A picture of 600 × 300 in a window of 800 × 1000, with one mark in its middle. */
const scene = (given: Partial<Scene> = {}): Scene => ({
  picture: box(0, 300, 600, 300),
  mark: box(290, 440, 20, 20),
  labels: [],
  room: box(0, 0, 600, 1000),
  tip: { width: 200, height: 50 },
  ...given,
});

const placed = (given: Scene): Box => {
  const { left, top } = placeBeside(given);
  return box(left, top, given.tip.width, given.tip.height);
};

describe('the sentence', () => {
  it('stands above a low picture, in the middle over its mark', () => {
    expect(placeBeside(scene())).toEqual({ left: 200, top: 242 });
  });

  it.each([
    ['left', box(0, 440, 20, 20), 0],
    ['right', box(580, 440, 20, 20), 400],
  ])('keeps within the picture at its %s edge', (_, mark, left) => {
    expect(placeBeside(scene({ mark })).left).toBe(left);
  });

  it('stands close to its mark in a tall picture', () => {
    expect(placeBeside(scene({ picture: box(0, 0, 600, 900) }))).toEqual({ left: 200, top: 382 });
  });

  it('stands below the mark where the window ends above it', () => {
    expect(placeBeside(scene({ picture: box(0, -100, 600, 900), mark: box(290, 20, 20, 20) })).top).toBe(48);
  });

  it('stands close to its mark, in sight, where a low picture begins above the window', () => {
    const place = placed(scene({ picture: box(0, -200, 600, 300), mark: box(290, 60, 20, 20) }));
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(meet(place, box(290, 60, 20, 20))).toBe(false);
  });

  it.each([
    ['its number above it', box(285, 415, 30, 20)],
    ['its number below it', box(285, 466, 30, 20)],
    ['its name on its line', box(0, 440, 120, 20)],
    ['a name of two lines', box(100, 425, 180, 50)],
  ])('covers neither the mark nor %s', (_, label) => {
    const given = scene({ picture: box(0, 0, 600, 900), labels: [label] });
    const place = placed(given);
    expect(meet(place, label)).toBe(false);
    expect(meet(place, given.mark)).toBe(false);
  });

  it('rather covers no other words either', () => {
    const others = [box(200, 380, 90, 20), box(310, 380, 90, 20)];
    const place = placed(scene({ picture: box(0, 0, 600, 900), labels: others }));
    expect(others.some((other) => meet(place, other))).toBe(false);
  });
});

describe('the window', () => {
  const picture = box(0, -500, 300, 2000);
  const clear = { top: 0, bottom: 500 };

  it('stays where mark and words can be seen', () => {
    expect(scrollToSee(box(0, 200, 20, 20), picture, clear)).toBe(0);
  });

  it('goes down to a mark below, and up to one above, their words included', () => {
    const [below, above] = [box(0, 490, 20, 20), box(0, -20, 20, 20)];
    expect(scrollToSee(below, picture, clear)).toBe(withOwnWords(below).bottom - 500);
    expect(scrollToSee(above, picture, clear)).toBe(withOwnWords(above).top);
  });

  it('leaves alone what lies outside the picture', () => {
    expect(scrollToSee(box(0, 470, 20, 20), box(0, 200, 300, 290), clear)).toBe(0);
  });

  it('stays where the mark is taller than what can be seen', () => {
    expect(scrollToSee(box(0, 100, 20, 900), picture, clear)).toBe(0);
  });
});
