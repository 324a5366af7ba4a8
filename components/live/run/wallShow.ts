// What the host's windows in one browser tell each other beside the room's state: the lobby is up, whether counts may be seen, the slide's chapter.

export interface WallShow {
  /** J: over whatever the room is at. */
  lobby: boolean;
  /** Whether the wall may say how many hands have been counted: not while a speaker's window says it. */
  counts: boolean;
  /** Which slide stands on the wall: its chapter suggests the question. */
  chapter: string | null;
}

export const nothingShown: WallShow = { lobby: false, counts: true, chapter: null };

export interface SharedShow {
  now: () => WallShow;
  set: (change: Partial<WallShow>) => void;
  close: () => void;
}

/** A change alone, so that a window that comes later takes nothing back; the whole for one that asks. */
type Message = { change: Partial<WallShow> } | { asks: true };

/** @param leads the deck, which answers a window that comes later */
export function shareShow(code: string, leads: boolean, hears: (show: WallShow) => void): SharedShow {
  let now = nothingShown;
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`gsomia-wall-${code}`);
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('asks' in data) {
        if (leads) channel.postMessage({ change: now } satisfies Message);
        return;
      }
      now = { ...now, ...data.change };
      hears(now);
    };
  if (!leads) channel?.postMessage({ asks: true } satisfies Message);
  return {
    now: () => now,
    set: (change) => {
      const next = { ...now, ...change };
      if (JSON.stringify(next) === JSON.stringify(now)) return;
      now = next;
      channel?.postMessage({ change } satisfies Message);
      hears(now);
    },
    close: () => channel?.close(),
  };
}
