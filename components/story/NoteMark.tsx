// The raised number after a claim, and its note: in the margin beside the line, or under it when opened.
import { OpensHere } from './OpensHere';
import type { Html } from '@/components/html/html';

interface NoteMarkProps {
  /** Unique on the page: `background-12`. */
  id: string;
  number: number;
  label: string;
  /** The first mark of a note keeps it open in the margin of a wide page. */
  first: boolean;
  body: Html;
}

export function NoteMark({ id, number, label, first, body }: NoteMarkProps) {
  return (
    <>
      <span className="note-mark">
        <a id={`ref-${id}`} href={`#note-${id}`} data-note="" aria-label={`Note ${number}: ${label}`}>
          {number}
        </a>
      </span>
      <OpensHere id={id} kind={first ? 'note first' : 'note'} label={`Note ${number}`} body={body} />
    </>
  );
}
