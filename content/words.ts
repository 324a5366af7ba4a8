// The words an author may use in MDX, and the attributes each takes.

interface Word {
  required: readonly string[];
  optional: readonly string[];
}

export const words = {
  Fact: { required: ['id'], optional: ['unit', 'words', 'quiet'] },
  Cite: { required: ['source'], optional: ['at'] },
  Quote: { required: ['by', 'source', 'date'], optional: ['at'] },
  Term: { required: ['id'], optional: [] },
  Disputed: { required: ['fact'], optional: [] },
  Figure: { required: ['id'], optional: [] },
  InBrief: { required: [], optional: [] },
  Notes: { required: ['ask'], optional: [] },
} as const satisfies Record<string, Word>;

export type WordName = keyof typeof words;

export function isWord(name: string | null): name is WordName {
  return name !== null && name in words;
}
