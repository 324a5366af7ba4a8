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

/** Keys that are no single letters, digits or signs: they work even where those are switched off (WCAG 2.1.4). */
const named: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  // What starts a show in PowerPoint, and what a clicker's start key sends.
  F5: 'start',
};

const single: Readonly<Record<string, Command>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'full-screen',
  o: 'overview',
  g: 'go-to',
  s: 'speaker',
  l: 'below',
  t: 'timer',
  z: 'zoom',
  r: 'text',
  d: 'theme',
  a: 'who',
  k: 'pause',
  q: 'pointer',
  m: 'pen',
  e: 'erase',
  j: 'lobby',
  v: 'vote',
  c: 'hands',
  '?': 'help',
};

interface HelpLine {
  command: Command;
  keys: string;
  says: string;
}

const slideKeys: readonly HelpLine[] = [
  { command: 'next', keys: '→ ↓ Space Enter N Page Down', says: 'Next step or slide' },
  { command: 'previous', keys: '← ↑ Shift+Space Backspace P Page Up', says: 'Back a step or a slide' },
  { command: 'first', keys: 'Home', says: 'First slide' },
  { command: 'last', keys: 'End', says: 'Last slide' },
  { command: 'go-to', keys: 'G, or a number and Enter', says: 'Go to a slide' },
  { command: 'overview', keys: 'O or Esc', says: 'All slides' },
  { command: 'zoom', keys: 'Z', says: 'The figure alone' },
  { command: 'who', keys: 'A', says: 'Says who? The sources, and who says otherwise' },
  { command: 'pointer', keys: 'Q', says: 'A pointer, moved by the mouse; Q or Esc puts it away' },
  { command: 'pen', keys: 'M', says: 'A pen to mark the slide with; M or Esc puts it away' },
  { command: 'erase', keys: 'E', says: 'Wipe the marks away; another slide has none' },
  { command: 'black', keys: 'B or .', says: 'Black screen' },
  { command: 'white', keys: 'W or ,', says: 'White screen' },
  { command: 'theme', keys: 'D', says: 'Dark or light' },
  { command: 'full-screen', keys: 'F', says: 'Full screen' },
  { command: 'start', keys: 'F5, or a clicker’s start', says: 'Full screen, at the slide that is up' },
  { command: 'speaker', keys: 'S', says: 'Speaker’s view in a second window' },
  { command: 'below', keys: 'L', says: 'Notes below the slide' },
  { command: 'timer', keys: 'T', says: 'Time since the start' },
  { command: 'pause', keys: 'K', says: 'Stop the clock, and let it run on' },
  { command: 'text', keys: 'R', says: 'Slides and notes as text' },
  { command: 'help', keys: '?', says: 'These keys' },
];

/** In the order of the help: what it says, and the keys it names. Marked, so that what only the page says is left out of its script. */
export const helpLines: readonly HelpLine[] = /* @__PURE__ */ slideKeys.concat(roomKeys);

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
  if (key === ' ' && shiftKey) return 'previous';
  const found = named[key];
  if (found) return found;
  return singleKeys ? single[letterOf(pressed)] : undefined;
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
