// What a speaker says and asks at this section: kept for the deck and the handout, not shown to a reader.
import type { ReactNode } from 'react';

export function Notes(_: { ask: string; children: ReactNode }) {
  return null;
}
