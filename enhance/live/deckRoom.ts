// The room over the slides: its wall in a frame of this site, or the count of hands drawn in the deck itself.
import type { Drawn } from '@/components/live/run/drawn';
import { talkOfSearch } from '@/components/live/run/wallTalk';
import type { DeckTools } from './deckTools';
import { slidePlace } from './slidePlace';
import { drawInto } from './drawInto';
import { runRoom, type RoomHost } from './roomHost';

interface DeckRoomFor {
  tools: DeckTools;
  deck: HTMLElement;
  /** The slide that is up, its step, and the talk's part of the address. */
  shown: () => { slide: string; step: number; search: string; screen: '' | 'black' | 'white' };
  say: (text: string) => void;
  warn: (text: string) => void;
}

export function openDeckRoom({ tools, deck, shown, say, warn }: DeckRoomFor): RoomHost {
  const place = Object.assign(document.createElement('div'), { className: 'deck-room', hidden: true });
  const wall = Object.assign(document.createElement('div'), { className: 'wall', hidden: true });
  let frame: HTMLIFrameElement | undefined;
  let up = { room: false, hands: false };
  place.append(wall);
  deck.append(place);

  function lay(change: Partial<typeof up>) {
    up = { ...up, ...change };
    wall.hidden = !up.hands;
    if (frame) frame.hidden = up.hands || !up.room;
    place.hidden = !up.hands && !up.room;
    if (place.hidden) delete deck.dataset.room;
    else deck.dataset.room = '';
  }

  return runRoom({
    role: 'deck',
    tools,
    wall: () => {
      const { slide, step, search, screen } = shown();
      return { talk: talkOfSearch(search), slide, step, screen: screen || 'slide' };
    },
    chapter: () => slidePlace(shown().slide).chapter,
    say,
    warn,
    room: (code, isUp) => {
      if (code && !frame) {
        frame = Object.assign(document.createElement('iframe'), { src: `/live/wall/${code}`, title: 'The room', tabIndex: -1, hidden: true });
        place.append(frame);
      } else if (!code) {
        frame?.remove();
        frame = undefined;
      }
      lay({ room: isUp });
    },
    hands: (picture: Drawn | null) => {
      if (picture) drawInto(wall, picture);
      lay({ hands: picture !== null });
    },
    next: () => {},
  });
}
