// What stands in the search's two files, as the browser reads them.
import type { Spelling } from './spellings';

/** Kind (its place in the list of kinds), title, address, place, names in other scripts, other words it is found by. */
export type NamedRow = [kind: number, title: string, address: string, place: string, native?: string, also?: string];

export interface FindNames {
  /** The same in both files when they are of one build. */
  made: string;
  spellings: readonly Spelling[];
  rows: readonly NamedRow[];
}

export interface FindTexts {
  made: string;
  /** In the rows' order. */
  texts: readonly string[];
}
