// What a phone says in every state of its room: the top line, and the one sentence where 'Vote' stood.
import type { OwnVotes, RoomQuestion, RoomState } from '@/rooms/wire';
import type { Reach } from './roomLine';
import { isAskedTwice, roundName } from './roomSentences';

export interface PhoneNow {
  state: RoomState | null;
  reach: Reach;
  /** Seconds since the last frame. */
  age: number;
  votes: OwnVotes['votes'];
  question: RoomQuestion | undefined;
  /** '4 of 20', where the slide is known. */
  place: string;
  /** Looking at a slide before the one on the wall. */
  behind: boolean;
}

export type PhoneView = 'joining' | 'slide' | 'screen' | 'vote' | 'hands' | 'closed' | 'revealed' | 'ended' | 'gone';

export interface PhoneSays {
  view: PhoneView;
  /** At the left of the top line: the room, or what is wrong. */
  top: string | null;
  /** At its right: where the room is, or how old what is seen is. */
  where: string;
  /** What is wrong with the line is said on a coloured ground. */
  trouble: boolean;
  /** Announced, and shown where 'Vote' stood. Empty while there is something to do. */
  receipt: string;
  /** One sentence below it. */
  more: string;
  /** Whether the options may be touched. */
  canVote: boolean;
  /** The own choice in this round, by its option's id. */
  choice: string | null;
}

/** From so many seconds on the age of what is seen is said. */
export const oldFrom = 20;

const troubles: Partial<Record<Reach, { top: string; more: string }>> = {
  offline: { top: 'You are offline', more: 'This page comes back by itself when the phone has a network.' },
  unanswered: { top: 'The server does not answer', more: 'This page tries again by itself.' },
};
const away = { top: 'The presenter is away', more: 'The room goes on when the presenter is back.' };

export function phoneSays(now: PhoneNow): PhoneSays {
  const { state, reach, age, votes, question, place, behind } = now;
  if (reach === 'gone') return alone('gone', 'No such room', 'There is no room with this code.', 'Look at the wall, and type the code again.');
  if (reach === 'ended' || state?.phase === 'ended')
    return alone('ended', 'Ended', 'This room has ended.', 'All that was kept of it has been deleted, this phone’s choices, too.');
  if (!state) {
    const wrong = troubles[reach];
    return wrong
      ? { ...alone('joining', '', '', wrong.more), top: wrong.top, trouble: true }
      : alone('joining', 'Joining', 'Joining the room.', 'This takes a second or two.');
  }
  const { phase, asked } = state;
  const choice = asked ? (votes.find((vote) => vote.question === asked.question && vote.round === asked.round)?.choice ?? null) : null;
  const chosen = question?.options.find(({ id }) => id === choice)?.says;
  const wrong = troubles[reach] ?? (state.presenter === 'away' ? away : undefined);
  const round = asked && question && isAskedTwice(question) ? `${roundName(asked.round)}, ` : '';
  const where = {
    following: behind ? 'Looking back' : place && `Live, ${place}`,
    open: capital(`${round}open`),
    hands: capital(`${round}hands`),
    closed: capital(`${round}closed`),
    revealed: 'Revealed',
  }[phase];
  const said = byPhase(state, chosen);
  const connected = troubles[reach] === undefined;
  return {
    ...said,
    top: wrong ? wrong.top : null,
    where: wrong && age >= oldFrom ? `${age} seconds old` : where,
    trouble: wrong !== undefined,
    // A vote that was sent is safe, whatever has become of the line.
    receipt: connected ? said.receipt : chosen && said.view === 'vote' ? `Your vote is safe: ${ended(chosen)}` : '',
    more: wrong ? wrong.more : said.more,
    canVote: said.view === 'vote' && connected,
    choice,
  };
}

function byPhase({ phase, asked, wall }: RoomState, chosen: string | undefined): Pick<PhoneSays, 'view' | 'receipt' | 'more'> {
  switch (asked ? phase : 'following') {
    case 'open':
      return chosen
        ? { view: 'vote', receipt: `Your vote is in: ${ended(chosen)}`, more: 'No result is shown until the reveal.' }
        : {
            view: 'vote',
            receipt: '',
            more: 'You can change it while the vote is open. Nobody sees who chose what. The result comes later, on the wall and here.',
          };
    case 'hands':
      return { view: 'hands', receipt: 'Hands are counted.', more: 'Look at the wall, and raise your hand for your answer.' };
    case 'closed':
      return {
        view: 'closed',
        receipt: 'The vote is closed.',
        more: chosen ? `Your answer: ${ended(chosen)} No result is shown until the reveal.` : 'No result is shown until the reveal.',
      };
    case 'revealed':
      return { view: 'revealed', receipt: 'The result is here.', more: chosen ? `Your answer: ${ended(chosen)}` : '' };
    default:
      return wall.screen === 'slide'
        ? { view: 'slide', receipt: 'You are in.', more: 'The next question appears here by itself.' }
        : { view: 'screen', receipt: 'You are in.', more: 'The wall is blank for a moment. Look at the presenter.' };
  }
}

function alone(view: PhoneView, where: string, receipt: string, more: string): PhoneSays {
  return { view, top: null, where, trouble: false, receipt, more, canVote: false, choice: null };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a full stop, where the option's words have no sign of their own. */
function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
