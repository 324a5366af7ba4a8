// Hands counted in the one file: two rounds and the reveal beside the poll, by the very modules that do it over the site's slides, with the questions that lie in the file.
import { belongsTo, type Command } from '@/components/deck/run/deckKeys';
import type { Drawn } from '@/components/live/run/drawn';
import { questionForSlide } from '@/components/live/run/hostMoves';
import type { PageQuestion } from '@/components/live/run/pageQuestion';
import { keepHere } from '../deck/keptHere';
import { drawInto } from '../live/drawInto';
import { runHands, type HandsHost } from '../live/handsHost';

/** The file's own keys: N is for notes here, and letters are few. */
const keys: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Escape: 'leave',
};

/**
 * @param deck over whose slides the count is drawn
 * @param chapter of the slide that is up, which suggests the question
 * @param changed told when the count comes up or goes
 */
export function openHandsInFile(deck: HTMLElement, chapter: () => string | undefined, changed: () => void): HandsHost {
  const place = Object.assign(document.createElement('div'), { className: 'deck-room', hidden: true });
  const wall = Object.assign(document.createElement('div'), { className: 'wall' });
  const said = Object.assign(document.createElement('p'), { className: 'sr-only' });
  said.setAttribute('role', 'status');
  place.append(wall);
  deck.append(place, said);
  const questions = JSON.parse(document.getElementById('questions')?.textContent ?? '[]') as PageQuestion[];
  return runHands({
    role: 'deck',
    tools: { belongsTo, commandOf: ({ key, shiftKey }) => (key === ' ' && shiftKey ? 'previous' : keys[key]), isOff: () => false, keepHere },
    draw: (picture: Drawn | null) => {
      if (picture) drawInto(wall, picture);
      place.hidden = picture === null;
      changed();
    },
    question: () => questionForSlide(questions, chapter()),
    questions: () => questions,
    say: (text) => (said.textContent = text),
    next: () => {},
  });
}
