// The time since the talk began: it begins with the first slide after the cover, and both windows share it.
import { clockText } from './clockText';

export interface DeckClock {
  /** Milliseconds since 1970, 0 before it has begun. */
  began: () => number;
  start: () => void;
  follow: (began: number) => void;
  /** Shows or hides it. */
  toggle: () => void;
}

export function startClock(deck: HTMLElement): DeckClock {
  const face = deck.querySelector<HTMLElement>('[data-deck="clock"]');
  let began = 0;
  const tick = () => {
    if (face && !face.hidden) face.textContent = clockText(began ? (Date.now() - began) / 1000 : 0);
  };
  setInterval(tick, 500);
  return {
    began: () => began,
    start: () => void (began ||= Date.now()),
    follow: (theirs) => void (began = theirs || began),
    toggle: () => {
      if (face) face.hidden = !face.hidden;
      tick();
    },
  };
}
