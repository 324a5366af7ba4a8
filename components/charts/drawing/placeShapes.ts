// The shape of each capital, told apart without colour; components/actors/actorShapes.ts has the same, and a test holds them together.

/** Drawn round 0 0, about 9 px wide. */
const shapes: Readonly<Record<string, string>> = {
  Seoul: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  Tokyo: 'M-3.5-3.5h7v7h-7Z',
  Washington: 'M0-4.4L4.7 3.7H-4.7Z',
};

/** @returns the shape, and the token of the colour; a place without one is a bar in ink */
export function lookOf(place: string): { path: string; colour: string } {
  const path = shapes[place];
  return path ? { path, colour: `var(--${place.toLowerCase()})` } : { path: 'M-4.8-2h9.6v4h-9.6Z', colour: 'var(--ink)' };
}
