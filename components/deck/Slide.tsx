// One slide: its page in the proportions of a screen, its foot, and the notes that stand behind it.
import type { ReactNode } from 'react';
import type { Importance } from '@/briefing/read/readChapter';
import type { SlideKind } from '@/briefing/ask/deck';
import { SlideLifeline } from './SlideLifeline';

interface SlideProps {
  /** Its place in the address. */
  id: string;
  kind: SlideKind;
  /** What a screen reader hears when it comes, and the jump list shows. */
  title: string;
  /** How many steps it comes in, 1 when it is whole at once. */
  steps?: number;
  importance?: Importance;
  chapter?: { id: string; from: string; to: string } | undefined;
  /** In the foot: who says so, and as of when. */
  source?: ReactNode;
  /** For the speaker. */
  notes?: ReactNode;
  children: ReactNode;
}

export function Slide({ id, kind, title, steps, importance = 1, chapter, source, notes, children }: SlideProps) {
  return (
    <section id={id} className={`slide slide-${kind}`} data-kind={kind} data-title={title} data-steps={steps} data-importance={importance} data-chapter={chapter?.id} tabIndex={-1} suppressHydrationWarning>
      <div className="slide-frame">
        <div className="slide-page">
          {children}
          <div className="slide-foot">
            {chapter ? <SlideLifeline from={chapter.from} to={chapter.to} /> : <span />}
            <span>{source}</span>
            <span className="slide-number" />
          </div>
        </div>
      </div>
      {notes && (
        <div className="slide-notes">
          <p className="slide-notes-head">Notes</p>
          {notes}
        </div>
      )}
    </section>
  );
}
