// The note that belongs to a marked word, if it opens one.
import { briefing } from '@/content/load';
import { NoteBody, noteLabel } from './NoteBody';
import { NoteMark } from './NoteMark';

/** @param mark the word's place, `background/12`, set by the note-marks plugin */
export function Mark({ mark }: { mark: string }) {
  const known = briefing().marks.get(mark);
  if (!known?.note) return null;
  return (
    <NoteMark id={anchorOf(mark)} number={known.note.number} label={noteLabel(known.note)} first={known.first}>
      <NoteBody note={known.note} />
    </NoteMark>
  );
}

/** `background/12` → `background-12`, as it stands in addresses. */
export function anchorOf(mark: string): string {
  return mark.replace('/', '-');
}
