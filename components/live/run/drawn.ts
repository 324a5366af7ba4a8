// What a wall shows, as plain data: a room's page draws it with React, the deck without; so the two cannot differ.

export interface Drawn {
  tag: string;
  /** As in HTML: `class`, `aria-hidden`, `viewBox`. No style: the deck's policy forbids it. */
  attrs: Readonly<Record<string, string>>;
  children: readonly (Drawn | string)[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @param attrs a text is a class; what is undefined is left out */
export function draw(tag: string, attrs: string | Attributes, ...children: readonly (Drawn | string | null | false | undefined)[]): Drawn {
  const named: Attributes = typeof attrs === 'string' ? { class: attrs } : attrs;
  return {
    tag,
    attrs: Object.fromEntries(Object.entries(named).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]))),
    children: children.filter((child): child is Drawn | string => child !== null && child !== undefined && child !== false && child !== ''),
  };
}

/** Tags that stand in a picture and need its namespace. */
export const pictureTags: ReadonlySet<string> = new Set(['svg', 'g', 'rect', 'path', 'line', 'circle', 'text', 'tspan', 'defs', 'pattern']);
