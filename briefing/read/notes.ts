// Numbers a chapter's notes in reading order: one note for a sentence, or for a run of sentences of a paragraph that rest on the same source.
import type { Citation, Fact, Term } from '@/briefing/schema/model';
import type { ChapterDraft, WordUse } from './chapterDraft';

/** One numbered note: what it rests on. The same facts and places in sources are one note, however often they are cited. */
export interface Note {
  number: number;
  /** The facts of its run, in reading order. */
  facts: readonly Fact[];
  /** The sources of all of them, each place in a source once, those of the first fact first. */
  citations: readonly Citation[];
  /** The source its margin names first, where no margin before it did: here a reader is told how far it can be trusted. */
  introduces: ReadonlySet<string>;
  /** The marks that open it, in reading order. */
  marks: string[];
}

/** Where a marked word stands: `background/12`. A quiet one belongs to no note. */
export interface Mark {
  id: string;
  chapter: string;
  section: string | undefined;
  /** Points in brief and speaker's notes open no notes. */
  inside: WordUse['inside'];
  /** The fact it prints or rests on. */
  fact: string | undefined;
  /** The term it stands for, at the term's first use in the chapter's prose. */
  term: string | undefined;
  /** Whether that use is marked: a person's office stands in the sentence, organisations are listed with the people at the end, and a quiet one is a word readers know. */
  defines: boolean;
  /** What it rests on; opened by the last mark of its run. */
  note: Note | undefined;
  opens: boolean;
  /** The first mark that opens its note: there the note stands in the margin. */
  first: boolean;
}

/** How many sources the margin names, the first of them with how far to trust it where it is new; the note itself has all. */
export const inMargin = 2;

interface Cited {
  use: WordUse;
  /** A quiet fact opens no note of its own, and joins its sentence's. */
  quiet: boolean;
  key: string;
  fact: Fact | undefined;
  citations: readonly Citation[];
}

/** @returns the chapter's notes in order and a mark for each marked word */
export function numberNotes(chapter: ChapterDraft, factById: ReadonlyMap<string, Fact>, termById: ReadonlyMap<string, Pick<Term, 'kind'>>) {
  const marks = new Map<string, Mark>();
  const terms = new Set<string>();
  const cited: Cited[] = [];
  for (const use of chapter.uses) {
    if (use.index === undefined) continue;
    const idOf = (word: string) => (use.name === word ? String(use.attributes.id) : undefined);
    const term = idOf('Term');
    const isFirst = term !== undefined && use.inside === 'prose' && !terms.has(term);
    if (isFirst) terms.add(term);
    marks.set(markOf(chapter, use), {
      id: markOf(chapter, use),
      chapter: chapter.id,
      section: use.section,
      inside: use.inside,
      fact: idOf('Fact'),
      term: isFirst ? term : undefined,
      defines: isFirst && termById.get(term)?.kind === 'concept' && !('quiet' in use.attributes),
      note: undefined,
      opens: false,
      first: false,
    });
    const rests = use.inside === 'prose' ? citedBy(use, factById) : undefined;
    if (rests) cited.push({ use, quiet: 'quiet' in use.attributes, ...rests });
  }
  return { notes: notesOf(chapter, runsOf(cited), marks), marks };
}

function markOf(chapter: ChapterDraft, { index }: WordUse): string {
  return `${chapter.id}/${index}`;
}

/** Neighbours in a sentence make a run, and neighbours in a paragraph that have a source in common with those before them. */
function runsOf(cited: readonly Cited[]): Cited[][] {
  const runs: Cited[][] = [];
  for (const each of cited) {
    const run = runs.at(-1);
    const known = new Set(run?.flatMap(({ citations }) => citations.map(({ id }) => id)));
    const last = run?.at(-1)?.use;
    const isOneSentence = last?.sentence === each.use.sentence;
    const isShared = !each.quiet && each.citations.some(({ id }) => known.has(id));
    if (run && last?.block === each.use.block && (isOneSentence || isShared)) run.push(each);
    else if (!each.quiet) runs.push([each]);
  }
  return runs;
}

function notesOf(chapter: ChapterDraft, runs: readonly Cited[][], marks: Map<string, Mark>): Note[] {
  const byKey = new Map<string, Note>();
  const introduced = new Set<string>();
  for (const run of runs) {
    const key = [...new Set(run.map(({ key: each }) => each))].join('\n');
    const citations = [
      ...new Map(run.flatMap(({ citations: list }) => list.map((citation) => [`${citation.id} ${citation.at ?? ''}`, citation] as const))).values(),
    ];
    const known = byKey.get(key);
    const [named] = citations;
    const introduces = new Set(known || !named || introduced.has(named.id) ? [] : [named.id]);
    for (const id of introduces) introduced.add(id);
    const note = known ?? { number: byKey.size + 1, facts: [...new Set(run.flatMap(({ fact }) => fact ?? []))], citations, introduces, marks: [] };
    byKey.set(key, note);
    run.forEach(({ use }, index) => {
      const id = markOf(chapter, use);
      const mark = marks.get(id);
      const opens = index === run.length - 1;
      if (mark) marks.set(id, { ...mark, note, opens, first: opens && !known });
      if (opens) note.marks.push(id);
    });
  }
  return [...byKey.values()];
}

function citedBy({ name, attributes }: WordUse, factById: ReadonlyMap<string, Fact>): Omit<Cited, 'use' | 'quiet'> | undefined {
  if (name === 'Fact') {
    const fact = factById.get(String(attributes.id));
    return fact && { key: `fact ${fact.id}`, fact, citations: fact.sources };
  }
  if (name === 'Term') return undefined;
  const citation: Citation = { id: String(attributes.source), ...(typeof attributes.at === 'string' && { at: attributes.at }) };
  return { key: `source ${citation.id} ${citation.at ?? ''}`, fact: undefined, citations: [citation] };
}
