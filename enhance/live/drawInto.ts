// Draws without a framework what is written down as plain data (components/live/run/drawn.ts).
import { pictureTags, type Drawn } from '@/components/live/run/drawn';

/** Replaces what stands in a place. Nothing in it can have the focus: a wall is looked at. */
export function drawInto(place: Element, drawn: Drawn): void {
  place.replaceChildren(nodeOf(drawn));
}

function nodeOf(drawn: Drawn | string): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn);
  const { tag, attrs, children } = drawn;
  const made = pictureTags.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) made.setAttribute(name, value);
  made.append(...children.map(nodeOf));
  return made;
}
