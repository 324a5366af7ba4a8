// A room's question and state to test with.
import type { PageQuestion } from '../run/pageQuestion';
import type { HostState, RoomState, RoundCount, Tally } from '@/rooms/wire';

export const withdraw: PageQuestion = {
  id: 'withdraw',
  kind: 'poll',
  chapter: 'dispute',
  title: 'Should it withdraw?',
  wording: 'Asked as an answer.',
  options: [
    { id: 'first', says: 'Withdraw', side: 'against' },
    { id: 'second', says: 'Keep', side: 'for' },
    { id: 'none', says: 'Don’t know', side: null },
  ],
  right: null,
  poll: {
    id: 'poll',
    pollster: 'Realmeter',
    fieldwork: '2019-08-06',
    asked: 502,
    margin: 4.4,
    sameQuestion: true,
    shares: { first: 47.7, second: 39.3, none: 13 },
  },
  sources: {},
  pollHref: '/charts/poll',
};

export const quiz: PageQuestion = { ...withdraw, id: 'quiz', kind: 'quiz', poll: null, pollHref: null, right: 'second' };
export const moved: PageQuestion = {
  ...withdraw,
  id: 'moved',
  kind: 'moved',
  poll: null,
  pollHref: null,
  sources: { second: { says: 'The Korea Herald, 21 August 2019', href: '/evidence#second' } },
};

export function roundOf(round: 1 | 2, first: number, second: number, none: number, counted: RoundCount['counted'] = 'phones'): RoundCount {
  return { round, counted, counts: { first, second, none }, voters: first + second + none };
}

/** The numbers of the mock-up: 28 voted in both rounds. */
export const tally: Tally = { question: 'withdraw', rounds: [roundOf(1, 11, 12, 5), roundOf(2, 9, 16, 3)], both: 28, changed: 8 };

export function stateWith(change: Partial<RoomState> = {}): RoomState {
  return {
    code: 'K7PMQ4',
    rev: 1,
    at: 0,
    phase: 'following',
    wall: { talk: '20', slide: 'cover', step: 1, screen: 'slide' },
    asked: null,
    hands: null,
    here: 31,
    locked: false,
    cap: 1000,
    presenter: 'here',
    tally: null,
    pollShown: false,
    expiresAt: 0,
    ...change,
  };
}

export function hostWith(change: Partial<HostState> = {}): HostState {
  return { ...stateWith(), counts: null, wheel: 'yours', undoUntil: null, ...change };
}
