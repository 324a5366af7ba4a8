// Which key does what in the deck: the keys of reveal.js, PowerPoint, Google Slides and clickers.
import { roomKeys } from '@/components/live/run/roomKeys';

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'full-screen'
  | 'overview'
  | 'leave'
  | 'go-to'
  | 'speaker'
  | 'below'
  | 'timer'
  | 'zoom'
  | 'text'
  | 'theme'
  | 'who'
  | 'pointer'
  | 'pen'
  | 'erase'
  | 'pause'
  | 'lobby'
  | 'vote'
  | 'hands'
  | 'start'
  | 'help';

/**
 * The keys of each command, by what `KeyboardEvent.key` says, letters small; 'Shift+ ' is the space bar with Shift.
 * The help (KeysDialog.tsx), the speaker's buttons and README's table name them from here; the first is the one a button shows.
 */
export const keysOf: Readonly<Record<Command, readonly string[]>> = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'PageDown'],
  previous: ['ArrowLeft', 'ArrowUp', 'Shift+ ', 'Backspace', 'p', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  'go-to': ['g'],
  overview: ['o'],
  leave: ['Escape'],
  zoom: ['z'],
  who: ['a'],
  pointer: ['q'],
  pen: ['m'],
  erase: ['e'],
  black: ['b', '.'],
  white: ['w', ','],
  theme: ['d'],
  'full-screen': ['f'],
  // What starts a show in PowerPoint, and what a clicker's start key sends.
  start: ['F5'],
  speaker: ['s'],
  below: ['l'],
  timer: ['t'],
  pause: ['k'],
  text: ['r'],
  help: ['?'],
  ...roomKeys,
};

const commandByKey: ReadonlyMap<string, Command> = new Map(
  (Object.entries(keysOf) as [Command, readonly string[]][]).flatMap(([command, keys]) => keys.map((key) => [key, command] as const)),
);

/** @returns whether a key is a single letter, digit or sign: those can be switched off (WCAG 2.1.4); the space bar and keys with a name cannot */
function isSingle(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

interface Key {
  key: string;
  /** Its place on the keyboard: 'KeyN'. */
  code?: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  altKey?: boolean;
  metaKey?: boolean;
}

/**
 * @param singleKeys whether letters and signs count
 * @returns what a key asks for; undefined for one that is the browser's
 */
export function commandOf(pressed: Key, singleKeys: boolean): Command | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey || altKey || metaKey) return undefined;
  if (!isSingle(key)) {
    const found = commandByKey.get(key === ' ' && shiftKey ? 'Shift+ ' : key);
    if (found) return found;
  }
  return singleKeys ? commandByKey.get(letterOf(pressed)) : undefined;
}

/** Full stops and commas of East Asia. */
const signs: Readonly<Record<string, string>> = { '。': '.', '、': ',', Period: '.', Comma: ',' };

/** @returns the Latin letter or sign a key stands for: by what it writes, or on a keyboard that writes no Latin by its place */
function letterOf({ key, code = '', shiftKey }: Key): string {
  const written = key.normalize('NFKC').toLowerCase();
  if (/^[!-~]$/.test(written)) return written;
  if (code === 'Slash' && shiftKey) return '?';
  return signs[written] ?? signs[code] ?? (/^Key[A-Z]$/.test(code) && (key.length === 1 || key === 'Process') ? code.slice(3).toLowerCase() : key);
}

/** @returns the digit of a slide's number a key writes, in full width too */
export function digitOf({ key, ctrlKey, altKey, metaKey }: Key): string | undefined {
  const digit = key.normalize('NFKC');
  return /^\d$/.test(digit) && !ctrlKey && !altKey && !metaKey ? digit : undefined;
}

/** @returns whether a key has a use of its own where the focus is, so that the deck leaves it alone */
export function belongsTo(target: EventTarget | null, key: string): boolean {
  const element = target instanceof Element ? target : null;
  if (!element) return false;
  if (element.closest('input, select, textarea, [contenteditable=""], [contenteditable="true"]')) return true;
  if (element.closest('a, button, summary')) return key === 'Enter' || key === ' ';
  // Along a chart's values the arrows walk.
  return element.closest('[role="application"]') !== null && /^(Arrow|Home|End|Escape)/.test(key);
}
