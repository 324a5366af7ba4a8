// What a note says: number, sources with their reasons, and for a fact its date, status and rivals.
import { briefing } from '@/content/load';
import { formatDate } from '@/content/dates';
import type { Note } from '@/content/notes';
import { SourceLine } from './SourceLine';

export function NoteBody({ note }: { note: Note }) {
  const [first, ...others] = note.citations;
  return (
    <>
      <b>{note.number}</b>{' '}
      {first && (
        <span>
          <SourceLine citation={first} />
        </span>
      )}
      {others.length > 0 && <span className="more">And {others.length} more.</span>}
      <span className="rest">
        {others.map((citation) => (
          <span className="entry" key={`${citation.id} ${citation.at}`}>
            <SourceLine citation={citation} />
          </span>
        ))}
        {note.fact && (
          <span className="entry">
            {standing(note)} <a href={`/evidence#${note.fact.id}`}>All evidence</a>
          </span>
        )}
      </span>
    </>
  );
}

/** 'As of 31 July 2019; disputed: others say 25, 24.' */
function standing({ fact }: Note): string {
  if (!fact) return '';
  const asOf = fact.asOf === 'not given' ? 'Date not given' : `As of ${formatDate(fact.asOf)}`;
  return [`${asOf}; ${fact.status}.`, fact.how && `Worked out: ${fact.how}`, fact.note].filter(Boolean).join(' ');
}

/** 'The Korea Herald and 2 more': what a screen reader hears of a note's number. */
export function noteLabel({ citations }: Note): string {
  const names = citations.map(({ id }) => briefing().sourceById.get(id)?.outlet ?? id);
  const [first = '', ...others] = [...new Set(names)];
  return others.length > 0 ? `${first} and ${others.length} more` : first;
}
