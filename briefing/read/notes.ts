// Numbers a chapter's notes: one note for each fact or source it cites, in reading order.
import type { Citation, Fact } from '@/briefing/schema/model';
import type { ChapterDraft, WordUse } from './readChapter';

/** One numbered note: what it rests on. The same fact, or the same place in a source, is one note. */
export interface Note {
  number: number;
  fact: Fact | undefined;
  citations: readonly Citation[];
  /** The marks that point to it, in reading order. */
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
  /** The term it stands for. */
  term: string | undefined;
  note: Note | undefined;
  /** The first mark of its note: there the note stands in the margin. */
  first: boolean;
}

/** @returns the chapter's notes in order and a mark for each marked word */
export function numberNotes(chapter: ChapterDraft, factById: ReadonlyMap<string, Fact>) {
  const byKey = new Map<string, Note>();
  const marks = new Map<string, Mark>();
  for (const use of chapter.uses) {
    if (use.index === undefined) continue;
    const id = `${chapter.id}/${use.index}`;
    const idOf = (word: string) => (use.name === word ? String(use.attributes.id) : undefined);
    const place = { id, chapter: chapter.id, section: use.section, inside: use.inside, fact: idOf('Fact'), term: idOf('Term') };
    const cited = use.inside === 'prose' && !('quiet' in use.attributes) ? citedBy(use, factById) : undefined;
    if (!cited) {
      marks.set(id, { ...place, note: undefined, first: false });
      continue;
    }
    const known = byKey.get(cited.key);
    const note = known ?? { number: byKey.size + 1, fact: cited.fact, citations: cited.citations, marks: [] };
    byKey.set(cited.key, note);
    note.marks.push(id);
    marks.set(id, { ...place, note, first: !known });
  }
  return { notes: [...byKey.values()], marks };
}

function citedBy({ name, attributes }: WordUse, factById: ReadonlyMap<string, Fact>) {
  if (name === 'Fact') {
    const fact = factById.get(String(attributes.id));
    return fact && { key: `fact ${fact.id}`, fact, citations: fact.sources };
  }
  if (name === 'Term') return undefined;
  const citation: Citation = { id: String(attributes.source), ...(typeof attributes.at === 'string' && { at: attributes.at }) };
  return { key: `source ${citation.id} ${citation.at ?? ''}`, fact: undefined, citations: [citation] };
}
