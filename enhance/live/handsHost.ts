// Hands counted from the deck alone: no room, no server, no network. Both of a presenter's windows count in the same book, kept in this browser.
import type { Drawn } from '@/components/live/run/drawn';
import { beginHands, countHand, handsBack, handsOn, handsTally, sum, type HandsState } from '@/components/live/run/handsCount';
import type { PageQuestion } from '@/components/live/run/pageQuestion';
import { isAskedTwice } from '@/components/live/run/roomSentences';
import { hasSecondStep, revealView } from '@/components/live/run/wallReveal';
import { shareShow } from '@/components/live/run/wallShow';
import { handsView } from '@/components/live/run/wallViews';
import type { DeckTools } from './deckTools';
import { kindOfKey } from './roomKey';

interface HandsFor {
  role: 'deck' | 'speaker';
  tools: DeckTools;
  /** Shows the picture, or puts it away; `counts` for the speaker's eyes. */
  draw: (picture: Drawn | null) => void;
  question: () => PageQuestion | undefined;
  questions: () => readonly PageQuestion[];
  say: (text: string) => void;
  next: (says: string) => void;
}

interface Kept {
  hands: HandsState;
  /** Whether it stands on the wall. */
  up: boolean;
}

const key = 'deck-hands';

export interface HandsHost {
  press: () => void;
  takes: (event: KeyboardEvent) => boolean;
  isUp: () => boolean;
}

export function runHands({ role, tools, draw, question, questions, say, next }: HandsFor): HandsHost {
  let kept = read();
  // A count of another day is not taken up again.
  if (!sessionStorageSays()) kept = null;
  const asked = () => questions().find(({ id }) => id === kept?.hands.question);
  const shared = shareShow('hands', role === 'deck', show);
  if (role === 'speaker') {
    shared.set({ counts: false });
    addEventListener('pagehide', () => shared.set({ counts: true }));
  }
  // The other window has counted.
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    kept = read();
    show();
  });

  function write(hands: HandsState, up: boolean) {
    kept = { hands, up };
    tools.keepHere(key, '1');
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // Storage is closed to this page: this window alone knows.
    }
    show();
  }

  function show() {
    const [about, hands] = [asked(), kept?.hands];
    if (!about || !hands || !kept?.up) {
      draw(null);
      next('');
      return;
    }
    const { phase, round } = hands;
    const counts = hands.rounds.find((each) => each.round === round)?.counts ?? {};
    if (phase === 'counting')
      draw(handsView(about, { round, option: about.options[hands.at]?.id, counts: role === 'speaker' || shared.now().counts ? counts : null }));
    else draw(revealView({ question: about, tally: handsTally(hands), withPoll: phase === 'poll', foot: ['Counted by hand'], here: null }));
    next(nextWords(hands, about));
  }

  function press() {
    const hands = kept?.hands;
    const about = asked();
    if (kept?.up && hands && about && hands.phase === 'counting') {
      const counts = hands.rounds.find(({ round }) => round === hands.round)?.counts ?? {};
      // Nothing counted yet: another question of this slide's chapter.
      if (sum(counts) === 0 && hands.round === 1) return begin(after(about), null);
      return end({ ...hands, at: about.options.length - 1 }, about);
    }
    if (hands?.phase === 'talk' && about) return begin(about, hands);
    begin(question(), null);
  }

  function begin(about: PageQuestion | undefined, before: HandsState | null) {
    if (!about) return say('No question could be fetched: connect once before the lesson.');
    write(beginHands(about, before), true);
    say(`${about.title} ${isAskedTwice(about) && before ? 'Second round.' : ''} Hands up for: ${about.options[0]?.says}`);
  }

  function end(hands: HandsState, about: PageQuestion) {
    const on = handsOn(hands, about);
    if (!on || on.phase === 'talk') {
      write(on ?? hands, false);
      return say(on ? 'First round counted. C counts the second.' : 'The slide is back');
    }
    write(on, true);
    if (on.phase !== 'counting') return say('The result is on the wall');
    say(`Hands up for: ${about.options[on.at]?.says}`);
  }

  /** The next question of the same chapter, in a ring. */
  function after(about: PageQuestion): PageQuestion {
    const own = questions().filter(({ chapter }) => chapter === about.chapter || chapter === null);
    return own[(own.findIndex(({ id }) => id === about.id) + 1) % own.length] ?? about;
  }

  function takes(event: KeyboardEvent): boolean {
    const [about, hands] = [asked(), kept?.hands];
    const pressed = kindOfKey(event, tools);
    // What is not on the wall takes no key: the slides have theirs.
    if (!kept?.up || !about || !hands || !pressed) return false;
    if (event.repeat) return true;
    if (pressed.is === 'digit') write(countHand(hands, about, pressed.digit, pressed.down ? -1 : 1), true);
    else if (pressed.is === 'on') end(hands, about);
    else if (pressed.is === 'back') write(handsBack(hands), true);
    else write(hands, false);
    return true;
  }

  show();
  return { press, takes, isUp: () => kept?.up ?? false };
}

function nextWords(hands: HandsState, question: PageQuestion): string {
  if (hands.phase === 'counting') {
    const option = question.options[hands.at + 1];
    if (option) return `Hands for: ${option.says}`;
    return isAskedTwice(question) && hands.round === 1 ? 'Back to the slide' : 'Reveal';
  }
  return hands.phase === 'class' && hasSecondStep(question) ? 'Show the poll' : 'Back to the slide';
}

function read(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

function sessionStorageSays(): boolean {
  try {
    return sessionStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}
