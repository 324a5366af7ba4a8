// Where the briefing rests on a paper: the notes of its chapters, and the lesson that works with it.
import { refOf } from '@/components/note/noteAddresses';
import { briefing } from '@/briefing/load';
import { papersFor } from '@/briefing/ask/papersFor';
import type { Paper } from '@/briefing/schema/papers';

export function PaperUses({ paper }: { paper: Paper }) {
  const { chapters, lessons } = briefing();
  const cited = chapters
    .map((chapter) => ({
      chapter,
      notes: chapter.notes.filter(({ facts, citations }) => papersFor([paper], { facts: facts.map(({ id }) => id), citations }).length > 0),
    }))
    .filter(({ notes }) => notes.length > 0);
  const taught = lessons.filter((lesson) => lesson.paper?.id === paper.id);
  if (cited.length === 0 && taught.length === 0) return null;
  return (
    <ul className="paper-uses no-print" aria-label={`Where the briefing uses it: ${paper.title}`}>
      {cited.map(({ chapter, notes }) => (
        <li key={chapter.id}>
          Behind <a href={`/chapters/${chapter.id}`}>{chapter.short}</a>, {notes.length === 1 ? 'note' : 'notes'}{' '}
          {notes.map((note, index) => (
            <span key={note.number}>
              {index > 0 && ', '}
              <a href={`/chapters/${chapter.id}#${refOf(note)}`}>{note.number}</a>
            </span>
          ))}
        </li>
      ))}
      {taught.map(({ id }) => (
        <li key={id}>
          Read by a class in <a href={`/lessons#${id}-paper`}>the lesson on {chapters.find((chapter) => chapter.id === id)?.short ?? id}</a>
        </li>
      ))}
    </ul>
  );
}
