// The rule that prose speaks of the world and not of the workshop: what is not known is a finding, not a report on a search.
import type { Fault } from '@/briefing/schema/faults';

/** A text a reader sees, and where it stands. */
export interface ReaderText extends Omit<Fault, 'message'> {
  text: string;
}

const workshop: readonly [pattern: RegExp, remedy: string][] = [
  [/\bcore documents?\b/i, 'name the outlet'],
  [/\b(in|by|from) the (sources|documents)\b/i, 'say who has said it, or what is not public'],
  [/\b(sources?|documents?|excerpts?) (used|read|cited|found) here\b/i, 'say what is not public, or who has not said it'],
  [/\b(in|among|of) (our|these) (sources|documents|excerpts)\b/i, 'say what is not public, or who has not said it'],
  [/\bno source (here|used|read)\b/i, 'say what is not public, or who has not said it'],
  [/\b(we|I) (have )?found\b/i, 'say what is known or not known'],
  [/\b(no|none|nothing|one|only)\b[^.]{0,60}\b(was|were|be) found\b/i, 'say what has been published and by whom: ‘Japan has published no count’'],
  [/\b(polls?|counts?|reports?) found\b/i, 'say what has been published and by whom'],
  [/\b(is|are) at hand\b/i, 'say what is public'],
  [/\bthe (\w+ ){0,2}excerpts?\b/i, 'name the outlet'],
  [/\b(was|were) not found\b/i, 'say that it is not known'],
  [/\b(the first|the second|both|all the) sources?\b/i, 'name the outlets'],
];

/** @returns a fault for each text that names the workshop */
export function checkProse(texts: readonly ReaderText[]): Fault[] {
  return texts.flatMap(({ text, ...place }) =>
    workshop.flatMap(([pattern, remedy]) => {
      const [found] = pattern.exec(text.replace(/\s+/g, ' ')) ?? [];
      return found ? [{ ...place, message: `"${found}" speaks of the workshop: ${remedy}` }] : [];
    }),
  );
}
