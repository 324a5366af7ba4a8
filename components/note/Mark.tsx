// The note that belongs to a marked word, if it opens one.
import { briefing } from '@/briefing/load';
import { NoteMark } from './NoteMark';
import { NoteWords, noteLabel } from './noteWords';

/** @param mark the word's place, `background/12`, set by the note-marks plugin */
export function Mark({ mark }: { mark: string }) {
  const known = briefing().marks.get(mark);
  if (!known?.note || !known.opens) return null;
  const { note, first } = known;
  return (
    <NoteMark id={anchorOf(mark)} number={note.number} label={noteLabel(note)} first={first}>
      <NoteWords note={note} />
    </NoteMark>
  );
}

/** `background/12` → `background-12`, as it stands in addresses. */
export function anchorOf(mark: string): string {
  return mark.replace('/', '-');
}
