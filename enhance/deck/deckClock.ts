// The time a talk has taken: it begins with the first slide after the opening, may rest, is the same in both windows and outlives a reload of either.
import { keepHere, keptOverReload } from './keptHere';

export interface ClockState {
  /** Milliseconds the talk has taken. */
  spent: number;
  /** When that was so, in milliseconds since 1970. */
  at: number;
  runs: boolean;
}

const key = 'deck-clock';
const tickEvery = 500;

/** Longer without a tick, in milliseconds, and the computer has slept: a hidden window ticks once a minute. */
const sleepAfter = 90_000;

/** @returns the state at a later time, a sleep not counted */
export function advance(state: ClockState, now: number): ClockState {
  const gap = now - state.at;
  const counts = state.runs && gap > 0 && gap <= sleepAfter;
  return { ...state, spent: state.spent + (counts ? gap : 0), at: now };
}

export interface DeckClock {
  state: () => ClockState;
  /** Begins it, unless it has begun. */
  start: () => void;
  restart: () => void;
  pause: () => void;
  /** Takes over the other window's, unless that has not begun. */
  follow: (theirs: ClockState) => void;
}

/** @param shows called twice a second, and at once when something changed */
export function startClock(shows: (state: ClockState) => void): DeckClock {
  let state = JSON.parse(keptOverReload(key) ?? `{"spent":0,"at":${Date.now()},"runs":false}`) as ClockState;
  const tick = (change: Partial<ClockState> = {}) => {
    state = { ...advance(state, Date.now()), ...change };
    shows(state);
  };
  const keep = () => {
    tick();
    keepHere(key, JSON.stringify(state));
  };
  setInterval(tick, tickEvery);
  addEventListener('pagehide', keep);
  return {
    state: () => state,
    start: () => (state.runs || state.spent > 0 ? undefined : tick({ runs: true })),
    restart: () => tick({ spent: 0, runs: true }),
    pause: () => tick({ runs: !state.runs }),
    follow: (theirs) => {
      if (theirs.runs || theirs.spent > 0) state = theirs;
      tick();
    },
  };
}
