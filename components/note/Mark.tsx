// The raised number after a claim, which opens its note; beside it, in the margin of a wide page, whom the note names.
import { briefing } from '@/briefing/load';
import { MarginWords } from './MarginWords';
import { refOf } from './noteAddresses';

/** @param mark the word's place, `background/12`, set by the note-marks plugin */
export function Mark({ mark }: { mark: string }) {
  const known = briefing().marks.get(mark);
  if (!known?.note || !known.opens) return null;
  const { note, first } = known;
  return (
    <>
      <span className="note-mark">
        <a id={refOf(note, mark)} href={`#note-${note.number}`} data-note="" aria-label={`Note ${note.number}`}>
          {note.number}
        </a>
      </span>
      {first && <MarginWords note={note} />}
    </>
  );
}
