// The deck's keys in either window: commands by letter or by place on the keyboard, and a slide's number with what has been typed of it.
import { belongsTo, commandOf, digitOf, type Command } from '@/components/deck/run/deckKeys';

/** Typed digits are forgotten after this many milliseconds. */
const forgottenAfter = 2000;

interface KeysFor {
  /** Whether letters, digits and signs count. */
  singleKeys: () => boolean;
  /** A key for what lies over the slides, a room. @returns whether it was used there */
  before?: (event: KeyboardEvent) => boolean | undefined;
  /** Does what a key asks for. @returns false where it is left to the browser; `held` for a key that repeats */
  run: (command: Command, held: boolean) => boolean;
  /** Enter, where no number has been typed. @returns whether it has been used */
  enter: () => boolean;
  /** Shows what has been typed of a slide's number; empty when it is gone. */
  typed: (digits: string) => void;
  goTo: (number: number) => void;
}

export function listenToKeys({ singleKeys, before, run, enter, typed, goTo }: KeysFor): void {
  let digits = '';
  let timer = 0;
  const type = (next: string) => {
    clearTimeout(timer);
    if (digits !== next) typed(next);
    digits = next;
    if (digits) timer = window.setTimeout(() => type(''), forgottenAfter);
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || belongsTo(event.target, event.key) || document.querySelector('dialog[open]')) return;
    if (before?.(event)) return event.preventDefault();
    const digit = singleKeys() ? digitOf(event) : undefined;
    if (digit !== undefined) return type(`${digits}${digit}`.slice(-4));
    if (event.key === 'Enter' && digits) {
      const number = Number(digits);
      type('');
      goTo(number);
    } else if (event.key !== 'Enter' || !enter()) {
      const command = commandOf(event, singleKeys());
      if (!command || !run(command, event.repeat)) return;
      type('');
    }
    event.preventDefault();
  });
}
