// Which key asks for what, and which are left to the browser.
import { describe, expect, it } from 'vitest';
import { commandOf, helpLines, type Command } from '../run/deckKeys';

const command = (key: string, held: Partial<Parameters<typeof commandOf>[0]> = {}, singleKeys = true) => commandOf({ key, ...held }, singleKeys);

const keys: Record<Command, string[]> = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown', 'n', 'N'],
  previous: ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp', 'p', 'P'],
  first: ['Home'],
  last: ['End'],
  black: ['b', 'B', '.'],
  white: ['w', 'W', ','],
  'full-screen': ['f', 'F'],
  overview: ['o', 'O'],
  leave: ['Escape'],
  'go-to': ['g', 'G'],
  speaker: ['s', 'S'],
  below: ['l', 'L'],
  timer: ['t', 'T'],
  zoom: ['z', 'Z'],
  text: ['r', 'R'],
  theme: ['d', 'D'],
  help: ['?'],
};

const cases = (Object.entries(keys) as [Command, string[]][]).flatMap(([asked, list]) => list.map((key) => ({ key, asked })));

describe('a key', () => {
  it.each(cases)('“$key” asks for $asked', ({ key, asked }) => expect(command(key)).toBe(asked));

  it('Shift+Space goes back', () => expect(command(' ', { shiftKey: true })).toBe('previous'));

  it.each(['q', 'Tab', 'F5', 'Dead'])('“%s” is the browser’s', (key) => expect(command(key)).toBeUndefined());

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s every key is the browser’s', (held) => {
    for (const { key } of cases) expect(command(key, { [held]: true }), key).toBeUndefined();
  });
});

describe('with single letters and signs switched off', () => {
  it.each(cases)('“$key” is heeded only where it is a key with a name, or the space bar', ({ key, asked }) => {
    const named = key.length > 1 || key === ' ';
    expect(command(key, {}, false)).toBe(named ? asked : undefined);
  });
});

it('the help names every command but Escape’s own, once', () => {
  const named = helpLines.map(({ command: asked }) => asked);
  expect([...named].sort()).toEqual(Object.keys(keys).filter((asked) => asked !== 'leave').sort());
});
