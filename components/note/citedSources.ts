// The sources of a note, each once, with all the places in it that the note cites.
import type { Citation } from '@/briefing/schema/model';

export interface CitedSource {
  id: string;
  /** 'line 30', 'p. 4': empty where the whole text is meant. */
  places: string[];
}

/** @returns the sources in the order of their first citation */
export function citedSources(citations: readonly Citation[]): CitedSource[] {
  const found = new Map<string, CitedSource>();
  for (const { id, at } of citations) {
    const known = found.get(id) ?? { id, places: [] };
    found.set(id, known);
    if (at && !known.places.includes(at)) known.places.push(at);
  }
  return [...found.values()];
}
