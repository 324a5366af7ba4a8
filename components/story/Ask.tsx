// What a speaker asks the room at this section, and what may be answered: kept for the deck and the handout, not shown to a reader.
import type { ReactNode } from 'react';

export function Ask(_: { question: string; importance?: string; takeHome?: boolean; children: ReactNode }) {
  return null;
}
