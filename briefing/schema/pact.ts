// The states of the pact, and how long each lasted.

export type PactState = 'in-force' | 'notice-given' | 'notice-suspended';

/** A state and the days it lasted: from its first day to the first day of the next, which no longer belongs to it. */
export interface PactSpan {
  state: PactState;
  from: string;
  /** Not there while it lasts. */
  to?: string | undefined;
}
