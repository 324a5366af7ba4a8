// The room in the speaker's view: the host's desk in a frame of this site, or the count of hands; every key works here, too.
import type { Drawn } from '@/components/live/run/drawn';
import { drawInto } from './drawInto';
import type { DeckTools } from './deckTools';
import { runRoom, type RoomHost } from './roomHost';
import { slidePlace } from './slidePlace';

interface SpeakerRoomFor {
  tools: DeckTools;
  view: HTMLElement;
  /** The slide that is up. */
  slide: () => string;
  say: (text: string) => void;
  warn: (text: string) => void;
  /** What → does, on its button; nothing for the slides' own way. */
  next: (says: string) => void;
}

export function openSpeakerRoom({ tools, view, slide, say, warn, next }: SpeakerRoomFor): RoomHost {
  const place = Object.assign(document.createElement('div'), { className: 'speaker-room', hidden: true });
  const hands = Object.assign(document.createElement('div'), { className: 'wall', hidden: true });
  let frame: HTMLIFrameElement | undefined;
  place.append(hands);
  view.append(place);
  const lay = () => {
    place.hidden = !frame && hands.hidden;
    if (frame) frame.hidden = !hands.hidden;
    if (place.hidden) delete view.dataset.room;
    else view.dataset.room = '';
  };

  return runRoom({
    role: 'speaker',
    tools,
    wall: () => ({ talk: '', slide: slide(), step: 1, screen: 'slide' }),
    chapter: () => slidePlace(slide()).chapter,
    say,
    warn,
    next,
    room: (code) => {
      if (code && !frame) {
        frame = Object.assign(document.createElement('iframe'), { src: `/live/desk/${code}`, title: 'The room’s desk' });
        frame.addEventListener('load', () => passKeysOn(frame?.contentWindow, tools));
        place.append(frame);
      } else if (!code) {
        frame?.remove();
        frame = undefined;
      }
      lay();
    },
    hands: (picture: Drawn | null) => {
      if (picture) drawInto(hands, picture);
      hands.hidden = picture === null;
      lay();
    },
  });
}

/** A key pressed at the desk is the talk's, where the desk has no use for it itself. */
function passKeysOn(desk: Window | null | undefined, { belongsTo }: DeckTools): void {
  desk?.addEventListener('keydown', (event) => {
    // The frame's elements are of another window's kind: their own names are asked.
    const target = event.target as HTMLElement | null;
    const used = target?.matches('input, select, textarea, summary') ? true : belongsTo(document.createElement(target?.localName ?? 'div'), event.key);
    if (used) return;
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
    const again = new KeyboardEvent('keydown', { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, bubbles: true, cancelable: true });
    if (!document.body.dispatchEvent(again)) event.preventDefault();
  });
}
