// One tab of a browser holds the stream and tells the others: a browser allows a server only six connections, and a phone's battery one is enough.
import type { RoomState } from '@/rooms/wire';

type Message<State> = { state: State } | { asks: true };

interface Shared<State> {
  /** Called with true when this tab is to hold the stream, with false when another has taken it. */
  lead: (leading: boolean) => void;
  hear: (state: State) => void;
  /** What this tab knows, for one that comes later. */
  last: () => State | null;
}

export interface SharedLine<State> {
  tell: (state: State) => void;
  /** This tab is looked at again: if the one that holds the stream says nothing, it is asleep, and this one takes the stream. */
  wake: () => void;
  close: () => void;
}

/** Who holds the stream answers within so many milliseconds, or sleeps. */
const answersWithin = 1_200;

/** @param name of the lock and of the channel; without either (plain HTTP in a local network) each tab has a stream of its own */
export function shareLine<State extends RoomState>(name: string, { lead, hear, last }: Shared<State>): SharedLine<State> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks || typeof BroadcastChannel === 'undefined') {
    queueMicrotask(() => lead(true));
    return { tell: () => {}, wake: () => {}, close: () => {} };
  }
  const channel = new BroadcastChannel(name);
  let leads = false;
  let closed = false;
  let release = () => {};
  let sleeping = 0;
  const post = (message: Message<State>) => !closed && channel.postMessage(message);

  function take(steal: boolean) {
    if (closed) return;
    locks
      ?.request(name, { steal }, () => {
        if (closed) return undefined;
        leads = true;
        clearTimeout(sleeping);
        lead(true);
        return new Promise<void>((resolve) => (release = resolve));
      })
      .then(
        () => undefined,
        // Another tab took the stream: this one hears it, and waits for its turn.
        () => {
          if (closed) return;
          leads = false;
          lead(false);
          take(false);
        },
      );
  }

  function wake() {
    if (leads || closed) return;
    post({ asks: true });
    clearTimeout(sleeping);
    sleeping = window.setTimeout(() => !leads && take(true), answersWithin);
  }

  channel.onmessage = ({ data }: MessageEvent<Message<State>>) => {
    if ('asks' in data) {
      const known = last();
      if (leads && known) post({ state: known });
    } else {
      clearTimeout(sleeping);
      hear(data.state);
    }
  };
  take(false);
  wake();
  return {
    tell: (state) => leads && post({ state }),
    wake,
    close: () => {
      closed = true;
      clearTimeout(sleeping);
      release();
      channel.close();
    },
  };
}
