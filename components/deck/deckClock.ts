// The time since the talk began: it begins with the first slide after the cover, and both windows share it.

export interface DeckClock {
  /** Milliseconds since 1970, 0 before it has begun. */
  began: () => number;
  start: () => void;
  follow: (began: number) => void;
  /** Shows or hides it. */
  toggle: () => void;
}

/** @returns '7:05' */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** @param signal ends it */
export function startClock(deck: HTMLElement, signal: AbortSignal): DeckClock {
  const face = deck.querySelector<HTMLElement>('[data-deck="clock"]');
  let began = 0;
  const tick = () => {
    if (face && !face.hidden) face.textContent = clockText(began ? (Date.now() - began) / 1000 : 0);
  };
  const timer = setInterval(tick, 500);
  signal.addEventListener('abort', () => clearInterval(timer));
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
