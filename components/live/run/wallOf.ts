// Which picture of the room stands on the wall, for its state.
import type { RoomState } from '@/rooms/wire';
import { draw, type Drawn } from './drawn';
import type { PageQuestion } from './pageQuestion';
import { shownCode } from './roomCode';
import { revealView } from './wallReveal';
import { handsView, lobbyView, votingView, type JoinAddress } from './wallViews';
import type { WallShow } from './wallShow';

/** Over the deck: whether the room is to be seen at all. */
export function isOnWall(state: RoomState | null, { lobby }: Pick<WallShow, 'lobby'>): boolean {
  return state !== null && state.phase !== 'ended' && (lobby || (state.phase !== 'following' && state.asked !== null));
}

export function joinAddress(code: string, host: string, origin: string): JoinAddress {
  return { shown: `${host}/join`, whole: `${origin}/join/${code}` };
}

export function wallOf(state: RoomState, question: PageQuestion | undefined, show: Pick<WallShow, 'lobby' | 'counts'>, join: JoinAddress): Drawn {
  if (state.phase === 'ended')
    return draw('div', 'wall-page', draw('h2', 'wall-title', 'The room has ended'), draw('p', 'wall-small', 'All that was kept of it has been deleted.'));
  if (show.lobby || !question || !state.asked || state.phase === 'following') return lobbyView(state, join);
  if (state.phase === 'hands') {
    // All but a host's window are sent no counts.
    const known = Object.keys(state.hands?.counts ?? {}).length > 0;
    return handsView(question, { round: state.asked.round, option: state.hands?.option, counts: show.counts && known ? (state.hands?.counts ?? null) : null });
  }
  if (state.phase === 'revealed' && state.tally)
    return revealView({ question, tally: state.tally, withPoll: state.pollShown, foot: [join.shown, draw('b', {}, shownCode(state.code))], here: state.here });
  return votingView(state, question, join);
}
