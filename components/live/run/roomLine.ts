// Keeps a page in step with its room: one stream for all tabs of a browser, opened again at once when a phone wakes, and asking instead where streams are blocked.
import type { RoomState } from '@/rooms/wire';
import { ask, RoomFault } from './roomCalls';
import { shareLine } from './shareLine';

/** How the room is reached: by a stream, by asking, or why it is not. `gone` and `ended` are for good. */
export type Reach = 'joining' | 'live' | 'asking' | 'offline' | 'unanswered' | 'gone' | 'ended';

export interface LineNow<State extends RoomState = RoomState> {
  state: State | null;
  reach: Reach;
  /** When the last frame came, in ms since 1970, by this machine's clock; 0 for never. */
  heardAt: number;
}

interface LineFor<State extends RoomState> {
  /** Names what is shared: one stream for all tabs with the same name. */
  name: string;
  streamAddress: string;
  /** Asked where the stream is blocked. */
  poll: () => Promise<State>;
  hears: (now: LineNow<State>) => void;
}

export interface RoomLine {
  /** Closes what is open and opens it again at once. */
  again: () => void;
  close: () => void;
  /** A state that came another way: with the answer to a command. */
  take: (state: RoomState) => void;
}

/** A server repeats its state within 15 s: a stream silent for longer is dead, whatever the browser says. */
const silentAfter = 35_000;
/** A stream that brings nothing within so many milliseconds is blocked on the way. */
const blockedAfter = 6_000;
const asksEvery = () => 2_000 + 1_000 * Math.random();
const longestWait = 10_000;

export function openLine<State extends RoomState>({ name, streamAddress, poll, hears }: LineFor<State>): RoomLine {
  const now: LineNow<State> = { state: null, reach: 'joining', heardAt: 0 };
  let stream: EventSource | undefined;
  let timer = 0;
  let failures = 0;
  let leads = false;
  let closed = false;

  const isOver = () => closed || now.reach === 'gone' || now.reach === 'ended';
  const tell = (change: Partial<LineNow<State>>) => hears({ ...Object.assign(now, change) });
  const wait = (work: () => void, ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(work, ms);
  };
  const drop = () => {
    clearTimeout(timer);
    stream?.close();
    stream = undefined;
  };

  function take(state: State, reach: Reach, told = true) {
    if (closed || (now.state && state.rev < now.state.rev)) return;
    failures = 0;
    if (told) shared.tell(state);
    if (state.phase === 'ended') drop();
    tell({ state, reach: state.phase === 'ended' ? 'ended' : reach, heardAt: Date.now() });
  }

  function fail(fault: unknown) {
    drop();
    if (isOver()) return;
    failures += 1;
    const kind = fault instanceof RoomFault ? fault.kind : 'unanswered';
    if (kind === 'no-such-room') return tell({ reach: 'gone' });
    if (kind === 'ended') return tell({ reach: 'ended' });
    tell({ reach: navigator.onLine ? 'unanswered' : 'offline' });
    wait(start, Math.min(longestWait, 500 * 2 ** failures) * (0.75 + Math.random() / 2));
  }

  function start() {
    drop();
    if (isOver() || !leads) return;
    if (!navigator.onLine) return tell({ reach: 'offline' });
    const opened = new EventSource(streamAddress);
    stream = opened;
    wait(askInstead, blockedAfter);
    opened.addEventListener('state', ({ data }: MessageEvent<string>) => {
      if (stream !== opened) return;
      wait(start, silentAfter);
      take(JSON.parse(data) as State, 'live');
    });
    // A stream cut is not retried by the browser's own clock: the same question tells whether the room, the server or the line is gone.
    opened.addEventListener('error', () => stream === opened && askInstead());
  }

  /** Asks once; then, where the stream is blocked and the answer comes, again and again. */
  function askInstead() {
    drop();
    if (isOver() || !leads) return;
    const hadFrames = now.reach === 'live';
    poll().then((state) => {
      if (isOver() || !leads) return;
      take(state, 'asking');
      if (isOver()) return;
      // A line that had worked is tried at once; one that never brought a frame every so often.
      triesLeft = hadFrames ? 0 : triesLeft > 0 ? triesLeft - 1 : 20;
      wait(triesLeft === 0 ? start : askInstead, hadFrames ? 250 : asksEvery());
    }, fail);
  }
  let triesLeft = 0;

  const shared = shareLine<State>(name, {
    lead: (leading) => {
      leads = leading;
      if (leading) start();
      else drop();
    },
    hear: (state) => take(state, 'live', false),
    last: () => now.state,
  });

  const again = () => {
    if (isOver()) return;
    failures = 0;
    if (leads) start();
    else shared.wake();
  };
  const woken = () => document.visibilityState === 'visible' && again();
  const restored = ({ persisted }: PageTransitionEvent) => persisted && again();
  const cut = () => {
    if (isOver()) return;
    drop();
    tell({ reach: 'offline' });
  };
  document.addEventListener('visibilitychange', woken);
  addEventListener('pageshow', restored);
  addEventListener('online', again);
  addEventListener('offline', cut);

  return {
    again,
    take: (state) => take(state as State, now.reach === 'asking' ? 'asking' : 'live'),
    close: () => {
      closed = true;
      drop();
      shared.close();
      document.removeEventListener('visibilitychange', woken);
      removeEventListener('pageshow', restored);
      removeEventListener('online', again);
      removeEventListener('offline', cut);
    },
  };
}

/** The public state, as whoever cannot have a stream asks for it. */
export const askState = (address: string) => ask<RoomState>(address);
