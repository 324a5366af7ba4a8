// The note that belongs to a marked word, if it opens one.
import { briefing } from '@/content/load';
import { noteHtml, noteLabel } from './noteHtml';
import { NoteMark } from './NoteMark';

/** @param mark the word's place, `background/12`, set by the note-marks plugin */
export function Mark({ mark }: { mark: string }) {
  const known = briefing().marks.get(mark);
  if (!known?.note) return null;
  const { note, first } = known;
  return <NoteMark id={anchorOf(mark)} number={note.number} label={noteLabel(note)} first={first} body={noteHtml(note)} />;
}

/** `background/12` → `background-12`, as it stands in addresses. */
export function anchorOf(mark: string): string {
  return mark.replace('/', '-');
}
