// Which key asks for what, and which are left to the browser.
import { describe, expect, it } from 'vitest';
import { commandOf, digitOf, type Command } from '@/components/deck/run/deckKeys';

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
  who: ['a', 'A'],
  pause: ['k', 'K'],
  pointer: ['q', 'Q'],
  pen: ['m', 'M'],
  erase: ['e', 'E'],
  start: ['F5'],
  lobby: ['j', 'J'],
  vote: ['v', 'V'],
  hands: ['c', 'C'],
  help: ['?'],
};

const cases = (Object.entries(keys) as [Command, string[]][]).flatMap(([asked, list]) => list.map((key) => ({ key, asked })));

describe('a key', () => {
  it.each(cases)('“$key” asks for $asked', ({ key, asked }) => expect(command(key)).toBe(asked));

  it('Shift+Space goes back', () => expect(command(' ', { shiftKey: true })).toBe('previous'));

  it.each(['x', 'Tab', 'F6', 'Dead'])('“%s” is the browser’s', (key) => expect(command(key)).toBeUndefined());

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

describe('on other keyboards', () => {
  it.each([
    ['ㅠ', 'KeyB', 'black'],
    ['ㅐ', 'KeyO', 'overview'],
    ['Process', 'KeyA', 'who'],
    ['こ', 'KeyB', 'black'],
    ['и', 'KeyB', 'black'],
    ['ｂ', 'KeyB', 'black'],
    ['。', 'Period', 'black'],
    ['，', 'Comma', 'white'],
    ['ю', 'Period', 'black'],
    ['？', 'Slash', 'help'],
  ] as const)('“%s” on %s asks for %s', (key, code, asked) => expect(command(key, { code, shiftKey: key === '？' })).toBe(asked));

  it('a Latin letter counts by what it writes, wherever it lies', () => {
    expect(command('b', { code: 'KeyN' })).toBe('black');
    expect(command('é', { code: 'Digit2' })).toBeUndefined();
  });

  it.each([
    ['7', '7'],
    ['７', '7'],
    ['a', undefined],
    ['F5', undefined],
  ])('“%s” is the digit %s', (key, digit) => expect(digitOf({ key })).toBe(digit));
});
