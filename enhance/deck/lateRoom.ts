// The room's part of a presenter's window, fetched when its key is pressed, when this browser hosts a room, or quietly with the rest of the deck: then hands can be counted without a network.
import { belongsTo, commandOf } from '@/components/deck/run/deckKeys';
import type { DeckTools } from '../live/deckTools';
import type { RoomHost, RoomKey } from '../live/roomHost';
import { keepHere } from './keptHere';
import { isOff } from './switchedOff';

const tools: DeckTools = { belongsTo, commandOf, keepHere, isOff };

export interface LateRoom extends RoomHost {
  /** Fetches it in a quiet moment, for a network that may go. */
  prepare: () => Promise<unknown>;
}

/** @param open fetches and starts it; @param warn says why it could not be had */
export function lateRoom(open: (tools: DeckTools) => Promise<RoomHost>, warn: (text: string) => void): LateRoom {
  let room: RoomHost | undefined;
  let opening: Promise<RoomHost> | undefined;
  const have = () => (opening ??= open(tools).then((opened) => (room = opened)));
  const quietly = () => have().catch(() => (opening = undefined));
  if (hosts()) void quietly();
  return {
    press: (key: RoomKey) => {
      have().then(
        (opened) => opened.press(key),
        () => {
          opening = undefined;
          warn('The room needs a network, once.');
        },
      );
    },
    takes: (event) => room?.takes(event) ?? false,
    told: () => room?.told(),
    prepare: quietly,
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
