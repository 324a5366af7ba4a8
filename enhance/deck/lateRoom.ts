// The room's part of a presenter's window, fetched when its key is pressed, when this browser hosts a room, or quietly once the talk has begun: then hands can be counted without a network.
import type { RoomHost, RoomKey } from '../live/roomHost';

export interface LateRoom extends RoomHost {
  /** Fetches it in a quiet moment, for a network that may go. */
  prepare: () => void;
}

const quietAfter = 3000;

/** @param open fetches and starts it; @param warn says why it could not be had */
export function lateRoom(open: () => Promise<RoomHost>, warn: (text: string) => void): LateRoom {
  let room: RoomHost | undefined;
  let opening: Promise<RoomHost> | undefined;
  let asked = false;
  const have = () => (opening ??= open().then((opened) => (room = opened)));
  const quietly = () => have().catch(() => (opening = undefined));
  if (hosts()) void quietly();
  return {
    press: (key: RoomKey) => {
      have().then(
        (opened) => opened.press(key),
        () => {
          opening = undefined;
          warn('The room’s part of this page could not be fetched. Try again when there is a network.');
        },
      );
    },
    takes: (event) => room?.takes(event) ?? false,
    told: () => room?.told(),
    prepare: () => {
      if (asked) return;
      asked = true;
      setTimeout(quietly, quietAfter);
    },
  };
}

/** A room, or a count of hands that was under way before a reload. */
function hosts(): boolean {
  try {
    return localStorage.getItem('live-room') !== null || sessionStorage.getItem('deck-hands') !== null;
  } catch {
    return false;
  }
}
