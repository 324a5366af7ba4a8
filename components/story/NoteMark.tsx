// The raised number after a claim, and its note: in the margin beside the line, or under it when opened.
import type { ReactNode } from 'react';

interface NoteMarkProps {
  /** Unique on the page: `background-12`. */
  id: string;
  number: number;
  label: string;
  /** The first mark of a note keeps it open in the margin of a wide page. */
  first: boolean;
  children: ReactNode;
}

/** Without JavaScript the number is a link to its note, which `:target` shows; NoteToggle opens it in place. */
export function NoteMark({ id, number, label, first, children }: NoteMarkProps) {
  return (
    <>
      <span className="note-mark">
        <a id={`ref-${id}`} href={`#note-${id}`} data-note="" aria-label={`Note ${number}: ${label}`}>
          {number}
        </a>
      </span>
      <span className={first ? 'note first' : 'note'} id={`note-${id}`} role="note" aria-label={`Note ${number}`}>
        {children} <BackLink id={id} />
      </span>
    </>
  );
}

export function BackLink({ id }: { id: string }) {
  return (
    <a className="back" href={`#ref-${id}`}>
      Back to the text
    </a>
  );
}
