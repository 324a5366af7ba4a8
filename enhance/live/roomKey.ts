// Which of a room's keys was pressed: on, back, leave, or a digit by its place on the keyboard.
import type { DeckTools } from './deckTools';

export type KindOfKey = { is: 'on' | 'back' | 'leave' } | { is: 'digit'; digit: number; down: boolean };

/** With Shift a digit writes a sign, another on every keyboard: its place counts. */
export function kindOfKey(event: KeyboardEvent, { commandOf, isOff }: DeckTools): KindOfKey | undefined {
  const { code, ctrlKey, altKey, metaKey, shiftKey } = event;
  const singleKeys = !isOff('single-keys-off');
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (singleKeys && digit && !ctrlKey && !altKey && !metaKey) return { is: 'digit', digit: Number(digit), down: shiftKey };
  const command = commandOf(event, singleKeys);
  if (command === 'next') return { is: 'on' };
  if (command === 'previous') return { is: 'back' };
  return command === 'leave' ? { is: 'leave' } : undefined;
}
