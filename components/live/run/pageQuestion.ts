// A room's question as pages have it: with the sources of its facts, and the way to the poll.
import type { RoomQuestion } from '@/rooms/wire';

export interface NamedSource {
  /** 'The Korea Herald, 21 August 2019'. */
  says: string;
  /** An address of this site: the fact among the evidence. */
  href: string;
}

export interface PageQuestion extends RoomQuestion {
  /** By option id, where an option is a fact. */
  sources: Record<string, NamedSource>;
  /** Where the poll's wording and source stand. */
  pollHref: string | null;
}

/** Where pages fetch them. Frozen while building. */
export const questionsAddress = '/live/questions.json';
