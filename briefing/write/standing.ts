// Where the pact stands, in one sentence with its date: the cover, the deck and the handout end on the same words.
import type { Briefing } from '@/briefing/briefing';

const sentence = 'stands-now';

/** @returns the sentence that may go on air, from the last chapter that has one */
export function standingNow({ safeToSay }: Pick<Briefing, 'safeToSay'>): { chapter: string; say: string } | undefined {
  for (const { id, sentences } of [...safeToSay].reverse()) {
    const found = sentences.find((each) => each.id === sentence);
    if (found) return { chapter: id, say: found.say };
  }
  return undefined;
}
