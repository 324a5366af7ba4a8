// The kinds of things a search finds: what a group of them is called, and how much one counts beside another.

export interface FoundKind {
  id: string;
  /** Over a group of results. */
  title: string;
  /** After a number: 'All 12 facts'. */
  plural: string;
  /** Rows shown before a reader asks for all. */
  rows: number;
  /** An answer of this kind counts so many times as much as its words alone say. */
  weight: number;
  /** Its title is a name, not a sentence: found by it, it is what was looked for; found by its text, it only speaks of it. */
  isNamed?: boolean;
  /** Its place is a day, by which it may be looked for. */
  isDated?: boolean;
  /** Its title is a whole sentence, whose words count like those of a text. */
  isSentence?: boolean;
}

/** In the order in which groups of equal worth stand. The place in this list is what the search's files say of a record. */
export const foundKinds = [
  { id: 'person', title: 'People', plural: 'people', rows: 3, weight: 2.4, isNamed: true },
  { id: 'organisation', title: 'Organisations', plural: 'organisations', rows: 3, weight: 2.1, isNamed: true },
  { id: 'word', title: 'Words and ideas', plural: 'words and ideas', rows: 3, weight: 2.3, isNamed: true },
  { id: 'section', title: 'In the chapters', plural: 'places in the chapters', rows: 3, weight: 2 },
  { id: 'chart', title: 'Charts', plural: 'charts', rows: 3, weight: 1.6 },
  { id: 'event', title: 'Timeline', plural: 'events', rows: 3, weight: 1.1, isDated: true },
  { id: 'page', title: 'Pages', plural: 'pages', rows: 3, weight: 2 },
  { id: 'fact', title: 'Facts', plural: 'facts', rows: 2, weight: 1, isSentence: true },
  { id: 'paper', title: 'Papers', plural: 'papers', rows: 2, weight: 1, isDated: true },
  { id: 'wording', title: 'How outlets word it', plural: 'things compared', rows: 2, weight: 1 },
  { id: 'air', title: 'On air', plural: 'sentences for air', rows: 2, weight: 0.6, isSentence: true },
  { id: 'lesson', title: 'Lessons', plural: 'lessons', rows: 2, weight: 0.7 },
  { id: 'source', title: 'Sources', plural: 'sources', rows: 2, weight: 0.5, isSentence: true },
] as const satisfies readonly FoundKind[];

/** @returns the kind a record's row says it is */
export function kindOf(row: readonly [kind: number, ...unknown[]] | undefined): FoundKind {
  return foundKinds[row?.[0] ?? 0] ?? foundKinds[0];
}

export type FoundKindId = (typeof foundKinds)[number]['id'];
