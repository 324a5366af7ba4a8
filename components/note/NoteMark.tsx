// The raised number after a claim, and its note: in the margin beside the line, or under it when opened.
import type { ReactNode } from 'react';
import { OpensHere } from './OpensHere';

interface NoteMarkProps {
  /** Unique on the page: `background-12`. */
  id: string;
  number: number;
  label: string;
  /** The first mark of a note keeps it open in the margin of a wide page. */
  first: boolean;
  /** What the note says. */
  children: ReactNode;
}

export function NoteMark({ id, number, label, first, children }: NoteMarkProps) {
  return (
    <>
      <span className="note-mark">
        <a id={`ref-${id}`} href={`#note-${id}`} data-note="" aria-label={`Note ${number}: ${label}`}>
          {number}
        </a>
      </span>
      <OpensHere id={id} kind={first ? 'note first' : 'note'} label={`Note ${number}`}>
        {children}
      </OpensHere>
    </>
  );
}
