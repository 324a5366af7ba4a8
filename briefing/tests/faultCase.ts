// The shape of a case: a rule, the one change that breaks it, and every line the author is then shown.
import type { Edit } from './fixtureContent';

export interface FaultCase {
  rule: string;
  edit: Edit | Edit[];
  /** Exactly these, in this order. */
  faults: string[];
}

/** A case whose change puts one text in the place of another. */
export function changed(rule: string, file: string, find: string, put: string, ...faults: string[]): FaultCase {
  return { rule, edit: { file, find, put }, faults };
}
