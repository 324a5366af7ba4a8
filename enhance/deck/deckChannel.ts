// Keeps a deck and its speaker's view alike: a session for each pair, so that a forgotten tab drives nothing; either may lead, and either may be loaded again.
import type { ClockState } from './deckClock';
import { keepHere, keptHere } from './keptHere';
import type { Marks } from './marks';
import type { Showing } from './showing';

/** A whole state, never a change: whoever comes late, or missed one, has it with the next. */
export interface Shown extends Showing {
  slide: string;
  /** Of the slide, from 1. */
  step: number;
  /** The address's query, so that both show the same talk. */
  search: string;
  clock: ClockState;
  /** Of the wall, its width divided by its height; a speaker's view has none. */
  shape?: number;
}

/** In a pair: what is shown, or the question for it. In the lobby: a view that seeks its slides, and slides that are there. */
type Message = { shown: Shown } | { asks: true } | { marks: Marks };
type Call = { seeks: true } | { here: string; used: number };

export interface DeckChannel {
  tell: (shown: Shown) => void;
  tellMarks: (marks: Marks) => void;
  /** Names the pair in an address of this site, for the window that shall join it. */
  pair: () => string;
}

const name = 'gsomia-briefing-deck';
const key = 'deck-pair';
/** Slides answer within this many milliseconds; of several those win that were used last. */
const answersWithin = 80;

/**
 * @param role the deck begins a pair; a speaker's view joins the one its address names, or that of the slides used last
 * @param hears called with what the other window shows; @param tells what this window shows, for one that asks; @param sees called with what the other window's hand has drawn
 * @returns a channel that does nothing where the browser has none
 */
export function openChannel(role: 'deck' | 'speaker', hears: (shown: Shown) => void, tells: () => Shown, sees: (marks: Marks) => void): DeckChannel {
  let pair = new URLSearchParams(location.search).get('pair') ?? keptHere(key) ?? (role === 'deck' ? Math.random().toString(36).slice(2, 10) : '');
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, tellMarks: () => {}, pair: () => pair };
  let channel: BroadcastChannel | undefined;
  let used = Date.now();
  /** What hands have drawn in either window, and on which slide: for a window that is loaded again. */
  let drawn: { marks: Marks; on: string } | undefined;
  const note = (marks: Marks) => void (drawn = { marks, on: tells().slide });
  const answer = () => {
    const shown = tells();
    post({ shown });
    if (drawn?.on === shown.slide && drawn.marks.strokes.length > 0) post({ marks: drawn.marks });
  };
  const lobby = new BroadcastChannel(name);
  const call = (message: Call) => lobby.postMessage(message);
  const post = (message: Message) => channel?.postMessage(message);
  const join = (wanted: string) => {
    channel?.close();
    pair = wanted;
    keepHere(key, pair);
    channel = new BroadcastChannel(`${name}-${pair}`);
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('asks' in data) answer();
      else if ('marks' in data) {
        note(data.marks);
        sees(data.marks);
      } else hears(data.shown);
    };
    post({ asks: true });
  };
  let best: { here: string; used: number } | undefined;
  lobby.onmessage = ({ data }: MessageEvent<Call>) => {
    if ('seeks' in data) {
      if (role === 'deck') call({ here: pair, used });
    } else if (role === 'speaker' && !pair) {
      if (!best) setTimeout(() => best && join(best.here), answersWithin);
      if (!best || data.used > best.used) best = data;
    }
  };
  if (pair) join(pair);
  call(role === 'deck' ? { here: pair, used } : { seeks: true });
  return {
    tell: (shown) => {
      used = Date.now();
      post({ shown });
    },
    tellMarks: (marks) => {
      note(marks);
      post({ marks });
    },
    pair: () => pair,
  };
}
