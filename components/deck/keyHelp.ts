// What the deck's keys are called and what each does: the help and the buttons take the keys themselves from the key map.
import { keysOf, type Command } from '@/components/deck/run/deckKeys';
import { roomKeyWords } from '@/components/live/run/roomKeys';

/** Keys that are not called by what they write. */
const names: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ' ': 'Space',
  'Shift+ ': 'Shift+Space',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
};

/** @param key as the key map has it; @returns what stands on it: 'N', '→', 'Page Down' */
export function keyName(key: string): string {
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** @returns the key a command's button shows: the first in the map */
export function keyOn(command: Command): string {
  return keyName(keysOf[command][0] ?? '');
}

/** What each command does, in the order of the help; Escape closes what is open and else shows all slides, so it stands with them. */
const says: Readonly<Record<Exclude<Command, 'leave'>, string>> = {
  next: 'Next step or slide',
  previous: 'Back a step or a slide',
  first: 'First slide',
  last: 'Last slide',
  'go-to': 'Go to a slide',
  overview: 'All slides',
  zoom: 'The figure alone',
  who: 'Says who? The sources, and who says otherwise',
  pointer: `A pointer, moved by the mouse; ${keyOn('pointer')} or ${keyOn('leave')} puts it away`,
  pen: `A pen to mark the slide with; ${keyOn('pen')} or ${keyOn('leave')} puts it away`,
  erase: 'Wipe the marks away; another slide has none',
  black: 'Black screen',
  white: 'White screen',
  theme: 'Dark or light',
  'full-screen': 'Full screen',
  start: 'Full screen, at the slide that is up',
  speaker: 'Speaker’s view in a second window',
  below: 'Notes below the slide',
  timer: 'Time since the start',
  pause: 'Stop the clock, and let it run on',
  text: 'Slides and notes as text',
  help: 'These keys',
  ...roomKeyWords,
};

/** What leads to the same besides a command's own keys. */
const besides: Partial<Record<Command, string>> = {
  'go-to': `, or a number and ${keyName('Enter')}`,
  overview: ` or ${keyOn('leave')}`,
  start: ', or a clicker’s start',
};

/** A line of the help: '→ ↓ Space Enter N Page Down', 'B or .', 'G, or a number and Enter', and what they do. */
export interface HelpLine {
  command: Command;
  keys: string;
  says: string;
}

export const helpLines: readonly HelpLine[] = (Object.entries(says) as [Command, string][]).map(([command, words]) => {
  const called = keysOf[command].map(keyName);
  return { command, keys: `${called.join(called.length === 2 ? ' or ' : ' ')}${besides[command] ?? ''}`, says: words };
});
