// Keeps the deck and the speaker's view on the same slide: either may lead, and either may be loaded again.

/** A whole state, never a change: whoever comes late, or missed one, has it with the next. */
export interface Shown {
  slide: string;
  /** The address's query, so that both show the same talk. */
  search: string;
  screen: 'black' | 'white' | '';
  /** When the talk began, in milliseconds since 1970; 0 before it has. */
  began: number;
}

type Message = { kind: 'shown'; shown: Shown } | { kind: 'asks' };

export interface DeckChannel {
  tell: (shown: Shown) => void;
}

/**
 * @param hears called with what the other window shows; @param tells what this window shows, for one that asks
 * @returns a channel that does nothing where the browser has none
 */
export function openChannel(hears: (shown: Shown) => void, tells: () => Shown): DeckChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {} };
  const channel = new BroadcastChannel('gsomia-briefing-deck');
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'asks') channel.postMessage({ kind: 'shown', shown: tells() } satisfies Message);
    else hears(data.shown);
  };
  channel.postMessage({ kind: 'asks' } satisfies Message);
  return { tell: (shown) => channel.postMessage({ kind: 'shown', shown } satisfies Message) };
}
