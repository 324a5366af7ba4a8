// What the host's keys do in every phase: V, C and the way on. One table for the deck, the speaker's view and the desk.
import type { HostCommand, HostState, RoomQuestion } from '@/rooms/wire';
import { isAskedTwice } from './roomSentences';

export interface HostNow {
  state: HostState | null;
  /** The question chosen at the desk, or the one that belongs to the slide. */
  question: RoomQuestion | undefined;
}

const voted = (state: HostState, round: 1 | 2) => state.counts?.rounds.find((each) => each.round === round)?.voters ?? 0;

/** Whether the question before the class is the chosen one. */
const isBefore = ({ state, question }: HostNow) => question !== undefined && state?.counts?.question === question.id;

/** V: closes what is open; else opens the chosen question, its second round once the first has been held. */
export function votingKey(now: HostNow): HostCommand | undefined {
  const { state, question } = now;
  if (!state || state.phase === 'ended') return undefined;
  if (state.phase === 'open' || state.phase === 'hands') return { do: 'close' };
  if (!question) return undefined;
  return hasSecondRound(now) ? { do: 'second-round', question: question.id } : { do: 'open', question: question.id };
}

/** Whether the first round of the chosen question has been held, and the second has not begun. */
export function hasSecondRound(now: HostNow): boolean {
  const { state, question } = now;
  return isBefore(now) && state !== null && question !== undefined && isAskedTwice(question) && voted(state, 1) > 0 && (state.asked?.round ?? 1) === 1;
}

/** C: counts hands for the chosen question, or ends the counting. */
export function handsKey(now: HostNow): HostCommand[] {
  const { state, question } = now;
  if (!state || state.phase === 'ended') return [];
  if (state.phase === 'hands') return [{ do: 'close' }];
  const [first] = question?.options ?? [];
  if (!question || !first) return [];
  const hands = { do: 'hands', option: first.id, question: question.id } as const;
  return hasSecondRound(now) && state.phase !== 'open' ? [{ do: 'second-round', question: question.id }, hands] : [hands];
}

export interface WayOn {
  says: string;
  command: HostCommand;
}

/** What → does while the room is on the wall; undefined where the deck goes on by itself. */
export function wayOn({ state, question }: HostNow): WayOn | undefined {
  if (!state?.asked) return undefined;
  const twice = question !== undefined && isAskedTwice(question);
  switch (state.phase) {
    case 'open':
      return { says: 'Close the vote', command: { do: 'close' } };
    case 'hands': {
      const options = question?.options ?? [];
      const next = options[options.findIndex(({ id }) => id === state.hands?.option) + 1];
      return next ? { says: `Hands for: ${next.says}`, command: { do: 'hands', option: next.id } } : { says: 'End the counting', command: { do: 'close' } };
    }
    case 'closed':
      return twice && state.asked.round === 1 ? { says: 'Back to the slide', command: { do: 'hide' } } : { says: 'Reveal', command: { do: 'reveal' } };
    case 'revealed':
      return { says: 'Back to the slide', command: { do: 'hide' } };
    default:
      return undefined;
  }
}

/** @returns the command for a digit while hands are counted: up, with Shift down; undefined for a digit without an option */
export function countKey(options: readonly { id: string }[], digit: number, down: boolean): HostCommand | undefined {
  const option = options[digit - 1];
  return option && { do: 'count', option: option.id, by: down ? -1 : 1 };
}

/**
 * The question a slide suggests: the published poll of its chapter, else the first published poll, else the chapter's first question, else the first of all.
 */
export function questionForSlide<Question extends RoomQuestion>(questions: readonly Question[], chapter: string | undefined): Question | undefined {
  const own = questions.filter((question) => question.chapter === chapter && chapter !== undefined);
  return own.find(({ poll }) => poll !== null) ?? questions.find(({ poll }) => poll !== null) ?? own[0] ?? questions[0];
}
