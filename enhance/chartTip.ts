// Where the sentence of a value stands: never over its own mark, nor over the number and the name that belong to it.

/** In pixels of the window; a DOMRect is one. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Scene {
  /** The whole picture. */
  picture: Box;
  /** The mark of the value, or all its marks together. */
  mark: Box;
  /** The words in the picture. */
  labels: readonly Box[];
  /** What can be seen: the window, on a slide the slide. */
  room: Box;
  tip: { width: number; height: number };
}

/** A taller picture has its sentences beside the mark: above the picture they would be out of sight. */
const tall = 400;

/** From the mark to its sentence; words nearer than that belong to the mark. */
const gap = 8;

/** How much of the picture above and below a mark is shown and left free with it: a line of words. */
const strip = 28;

/** How much further from the mark each try is, and how many there are. */
const [step, tries] = [12, 12];

/** What weighs against a place: each pixel out of sight or over what belongs to the mark, each square pixel over other words, each pixel of way. */
const weight = { own: 1e4, other: 1, way: 25 };

/**
 * Above the picture, where it covers none of it; in a tall one, or where there is no room above, at that place beside the
 * mark which covers the least.
 * @returns the left and the upper edge, in pixels of the window
 */
export function placeBeside(scene: Scene): { left: number; top: number } {
  const { picture, mark, room, tip } = scene;
  const middle = within(room, (mark.left + mark.right - tip.width) / 2, tip.width);
  // A number over the tallest bar may reach a little over the picture's edge.
  const above = picture.top - tip.height - gap;
  if (picture.bottom - picture.top <= tall && above >= room.top) return { left: middle, top: above };
  const lefts = [middle, within(room, mark.left, tip.width), within(room, mark.right - tip.width, tip.width)];
  const tops = Array.from({ length: tries }, (_, at) => [mark.top - gap - at * step - tip.height, mark.bottom + gap + at * step]).flat();
  // A tall bar leaves no room above or below: its sentence stands at its side.
  const sides = [mark.right + gap, mark.left - gap - tip.width].filter((left) => left >= room.left && left + tip.width <= room.right);
  const beside = [mark.top, (mark.top + mark.bottom - tip.height) / 2, mark.bottom - tip.height];
  const tried = [...tops.flatMap((top) => lefts.map((left) => ({ left, top }))), ...sides.flatMap((left) => beside.map((top) => ({ left, top })))];
  const places = tried.map(({ left, top }) => ({ left, top, cost: costOf(scene, left, top) }));
  const { left, top } = places.reduce((best, place) => (place.cost < best.cost ? place : best));
  return { left, top };
}

/** @returns whether two boxes have a common part */
export function meet(one: Box, other: Box): boolean {
  return overlap(one, other) > 0;
}

/** @returns the mark with the strips above and below it in which its number or its name may stand */
export function withOwnWords({ left, top, right, bottom }: Box): Box {
  return { left, top: top - strip, right, bottom: bottom + strip };
}

/**
 * How far the window must scroll so that a mark and its words can be seen.
 * @param picture its edges end the words
 * @param clear the pixels between which mark and words may stand
 * @returns pixels down, negative for up; 0 where they can be seen, or are taller than the room
 */
export function scrollToSee(mark: Box, picture: Box, clear: { top: number; bottom: number }): number {
  const own = withOwnWords(mark);
  const [top, bottom] = [Math.max(own.top, Math.min(picture.top, mark.top)), Math.min(own.bottom, Math.max(picture.bottom, mark.bottom))];
  if (bottom - top > clear.bottom - clear.top) return 0;
  return Math.max(0, bottom - clear.bottom) + Math.min(0, top - clear.top);
}

function within({ left, right }: Box, wished: number, width: number): number {
  return Math.max(left, Math.min(wished, right - width));
}

function costOf({ mark, labels, room, tip }: Scene, left: number, top: number): number {
  const place = { left, top, right: left + tip.width, bottom: top + tip.height };
  const outside = Math.max(0, room.top - top) + Math.max(0, place.bottom - room.bottom);
  const own = labels.filter((label) => belongs(label, mark) && meet(place, label)).length;
  const covered = labels.reduce((sum, label) => sum + overlap(place, label), 0);
  const way = Math.max(gap, mark.top - place.bottom, top - mark.bottom);
  return weight.own * (outside + own) + weight.other * covered + weight.way * way;
}

/** A word on the mark's own line is its name, one close above or below it its number. */
function belongs(label: Box, { left, top, right, bottom }: Box): boolean {
  const isBeside = label.top < bottom && label.bottom > top;
  return isBeside || meet(label, { left, top: top - gap, right, bottom: bottom + gap });
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}
