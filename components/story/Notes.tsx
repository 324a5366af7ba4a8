// What a speaker says at this section: kept for the deck and the handout, not shown to a reader.
import type { ReactNode } from 'react';

export function Notes(_: { importance?: string; children: ReactNode }) {
  return null;
}
