// Sentences about a vote that the wall, the phones and the host's desk share.
import { formatDate } from '@/briefing/write/dates';
import type { RoomQuestion, Round, RoundCount, Tally } from '@/rooms/wire';

export const noSample = 'A class is no sample, so it has no margin of error.';
export const anotherQuestion = 'The poll asked another question';

const ordinals: Record<Round, string> = { 1: 'First round', 2: 'Second round' };

export function roundName(round: Round): string {
  return ordinals[round];
}

/** A question asked once has no rounds to name. */
export function isAskedTwice({ kind }: Pick<RoomQuestion, 'kind'>): boolean {
  return kind === 'poll' || kind === 'quiz';
}

/** The title of a reveal: two polls with different questions are never shown side by side without saying so here. */
export function revealTitle({ title, poll }: Pick<RoomQuestion, 'title' | 'poll'>, withPoll: boolean): string {
  return withPoll && poll && !poll.sameQuestion ? `${title} ${anotherQuestion}` : title;
}

/** @returns 'Realmeter: 502 adults, 6 August 2019, margin ±4.4. The same question, in Korean.' */
export function pollSentence(poll: NonNullable<RoomQuestion['poll']>): string {
  const same = poll.sameQuestion ? 'The same question, in Korean.' : `${anotherQuestion}, so the two cannot be compared number by number.`;
  return `${poll.pollster}: ${poll.asked.toLocaleString('en-GB')} adults, ${dayOf(poll.fieldwork)}, margin ±${poll.margin}. ${same}`;
}

/** ISO days are written out; words of content stay as they are. */
export function dayOf(day: string): string {
  // A date does not break at the end of a line.
  return (/^\d{4}(-\d{2}){0,2}$/.test(day) ? formatDate(day) : day).replaceAll(' ', '\u00a0');
}

/** @returns how many changed, or nothing where that is not known: hands have no memory */
export function changedSentence({ both, changed }: Pick<Tally, 'both' | 'changed'>): { figure: string; says: string } | null {
  if (both === null || changed === null || both === 0) return null;
  return { figure: `${changed} of ${both}`, says: 'changed their answer after the talk.' };
}

/** @returns 'counted by hand' in words, by what was */
export function handSentence(rounds: readonly Pick<RoundCount, 'counted' | 'round'>[]): string {
  const byHand = rounds.filter(({ counted }) => counted === 'hands');
  if (byHand.length === 0) return '';
  if (byHand.length === rounds.length) return 'Counted by hand.';
  return `${roundName(byHand[0]?.round ?? 1)} counted by hand.`;
}

/** @returns '28 votes in each round', '28 and 26 votes', '9 votes': what a table's caption says of a class */
export function votersSentence(rounds: readonly Pick<RoundCount, 'voters'>[]): string {
  const [first = { voters: 0 }, second] = rounds;
  const votes = (count: number) => `${count} ${count === 1 ? 'vote' : 'votes'}`;
  if (!second) return votes(first.voters);
  return first.voters === second.voters ? `${votes(first.voters)} in each round` : `${first.voters} and ${votes(second.voters)}`;
}
