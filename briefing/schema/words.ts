// The words an author may use in MDX, and the attributes each takes.

export interface Word {
  /** Attributes with a text. */
  required: readonly string[];
  optional: readonly string[];
  /** Attributes that stand alone. */
  flags: readonly string[];
}

export const words = {
  Fact: { required: ['id'], optional: [], flags: ['unit', 'words', 'quiet'] },
  Cite: { required: ['source'], optional: ['at'], flags: [] },
  /** `original` and `lang`: the words as they were spoken; what stands between the tags is then our translation. */
  Quote: { required: ['by', 'source', 'date'], optional: ['at', 'lang', 'original'], flags: [] },
  /** `quiet`: a word that a newspaper’s readers know, which opens no definition. */
  Term: { required: ['id'], optional: [], flags: ['quiet'] },
  /** A name or a title in Korean or Japanese. */
  Original: { required: ['lang'], optional: [], flags: [] },
  Disputed: { required: ['fact'], optional: [], flags: [] },
  Figure: { required: ['id'], optional: [], flags: [] },
  /** What each capital said at a turning point, from turning-points.yaml. */
  Voices: { required: ['at'], optional: [], flags: [] },
  InBrief: { required: [], optional: [], flags: [] },
  /** What is said on the slide of a section's points. `importance`: 1 for points that stand in every talk, 3 for those only the longest has, 4 for those of a talk on the chapter alone. */
  Notes: { required: [], optional: ['importance'], flags: [] },
  /** A question to the room, and between the tags what may be answered. `takeHome`: the talk ends with it. */
  Ask: { required: ['question'], optional: ['importance'], flags: ['takeHome'] },
} as const satisfies Record<string, Word>;

export type WordName = keyof typeof words;

export function isWord(name: string | null): name is WordName {
  return name !== null && name in words;
}
