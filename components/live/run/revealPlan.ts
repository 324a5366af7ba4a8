// Where the marks of a reveal stand: each round's bars, the poll's dots with their margins, all on one scale of shares.
import { marginToShow } from '@/components/charts/polls/marginOfError';
import type { RoomQuestion, Round, Tally } from '@/rooms/wire';
import { shareOf, shareText } from './shares';

export interface PlannedBar {
  round: Round;
  count: number;
  /** '39 %', or nothing under ten votes. */
  share: string;
  /** The bar's length in per cent of the scale. */
  length: number;
}

export interface PlannedDot {
  /** In percentage points, as published. */
  share: number;
  /** '47.7 %'. */
  says: string;
  /** In per cent of the scale: the dot, and where its margin begins and ends. */
  at: number;
  from: number;
  to: number;
  /** Of this share, in percentage points. */
  margin: number;
}

export interface PlannedOption {
  id: string;
  says: string;
  side: string | null;
  right: boolean;
  bars: PlannedBar[];
  dot: PlannedDot | null;
}

export interface RevealPlan {
  /** The share at the scale's end, in percentage points. */
  most: 60 | 100;
  options: PlannedOption[];
}

/** @param withPoll whether the published poll is shown: it comes at the second step, and moves nothing */
export function planReveal(question: RoomQuestion, tally: Pick<Tally, 'rounds'>, withPoll: boolean): RevealPlan {
  const shares = [
    ...tally.rounds.flatMap(({ counts, voters }) => question.options.map(({ id }) => shareOf(counts[id] ?? 0, voters))),
    ...Object.values(question.poll?.shares ?? {}),
  ];
  const most = shares.some((share) => share > 55) ? 100 : 60;
  const place = (share: number) => (100 * share) / most;
  const { poll } = question;
  return {
    most,
    options: question.options.map(({ id, says, side }) => {
      const published = poll?.shares[id];
      const margin = published === undefined || !poll ? 0 : marginToShow(published, poll.asked, poll.margin);
      return {
        id,
        says,
        side,
        right: question.right === id,
        bars: tally.rounds.map(({ round, counts, voters }) => {
          const count = counts[id] ?? 0;
          return { round, count, share: shareText(count, voters), length: place(shareOf(count, voters)) };
        }),
        dot:
          withPoll && published !== undefined
            ? {
                share: published,
                says: `${published.toFixed(1)} %`,
                at: place(published),
                from: place(Math.max(0, published - margin)),
                to: place(Math.min(100, published + margin)),
                margin,
              }
            : null,
      };
    }),
  };
}
