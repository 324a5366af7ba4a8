// Hands counted by key, with no phone, no server and no network: two rounds of one question, kept in this browser.
import type { RoomQuestion, Round, RoundCount, Tally } from '@/rooms/wire';
import { isAskedTwice } from './roomSentences';

/** counting: hands are up. talk: between the rounds the deck goes on. class, poll: the two steps of the reveal. */
export type HandsPhase = 'counting' | 'talk' | 'class' | 'poll';

export interface HandsState {
  question: string;
  phase: HandsPhase;
  round: Round;
  /** The option whose hands are up, from 0. */
  at: number;
  rounds: { round: Round; counts: Record<string, number> }[];
}

/** C on a question not counted yet begins its first round; after the talk it begins the second. */
export function beginHands(question: RoomQuestion, before: HandsState | null): HandsState {
  const counts = Object.fromEntries(question.options.map(({ id }) => [id, 0]));
  if (before?.question !== question.id || !isAskedTwice(question) || before.phase === 'class' || before.phase === 'poll')
    return { question: question.id, phase: 'counting', round: 1, at: 0, rounds: [{ round: 1, counts }] };
  if (before.phase === 'counting') return before;
  const hasSecond = before.rounds.some(({ round }) => round === 2);
  return { ...before, phase: 'counting', round: 2, at: 0, rounds: hasSecond ? before.rounds : [...before.rounds, { round: 2, counts }] };
}

/** @param digit from 1; @returns the same where no option has it; never below nought */
export function countHand(state: HandsState, question: RoomQuestion, digit: number, by: 1 | -1): HandsState {
  const option = question.options[digit - 1];
  if (!option || state.phase !== 'counting') return state;
  const rounds = state.rounds.map((each) =>
    each.round === state.round ? { ...each, counts: { ...each.counts, [option.id]: Math.max(0, (each.counts[option.id] ?? 0) + by) } } : each,
  );
  return { ...state, at: digit - 1, rounds };
}

/** → : the next option, the end of the round, the class's result, the poll's; null when all has been shown. */
export function handsOn(state: HandsState, question: RoomQuestion): HandsState | null {
  if (state.phase === 'counting' && state.at < question.options.length - 1) return { ...state, at: state.at + 1 };
  if (state.phase === 'counting') return { ...state, phase: isAskedTwice(question) && state.round === 1 ? 'talk' : 'class' };
  if (state.phase === 'class' && question.poll) return { ...state, phase: 'poll' };
  return null;
}

/** ← : a step back, where there is one. */
export function handsBack(state: HandsState): HandsState {
  if (state.phase === 'poll') return { ...state, phase: 'class' };
  if (state.phase === 'counting') return { ...state, at: Math.max(0, state.at - 1) };
  return state;
}

/** In the words of a room, so that the reveal is the same. Who changed is unknown: hands have no memory. */
export function handsTally({ question, rounds }: HandsState): Tally {
  return {
    question,
    rounds: rounds.map(({ round, counts }): RoundCount => ({ round, counted: 'hands', counts, voters: sum(counts) })),
    both: null,
    changed: null,
  };
}

export function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
