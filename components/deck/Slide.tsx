// One slide: its page in the proportions of a screen, its foot, and the notes that stand behind it.
import type { ReactNode } from 'react';
import type { Importance } from '@/briefing/read/chapterDraft';
import type { SlideKind } from '@/briefing/ask/deck';
import type { SaysWho } from './saysWho';
import { SaysWhoSheet } from './SaysWhoSheet';
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
  /** Another lifeline than the chapter's in the foot. */
  lifeline?: ReactNode;
  /** False for a slide that has none. */
  foot?: boolean;
  /** Who says what it shows. */
  who?: SaysWho | undefined;
  /** What the speaker says on it, and what may be answered when the room asks or is asked. */
  say?: ReactNode;
  answer?: ReactNode;
  children: ReactNode;
}

export function Slide({ id, kind, title, steps, importance = 1, chapter, source, lifeline, foot = true, who, say, answer, children }: SlideProps) {
  return (
    <section
      id={id}
      className={`slide slide-${kind}`}
      data-kind={kind}
      data-title={title}
      data-steps={steps}
      data-importance={importance}
      data-chapter={chapter?.id}
      tabIndex={-1}
      suppressHydrationWarning
    >
      <div className="slide-frame">
        <div className="slide-page">
          {children}
          {who && <SaysWhoSheet {...who} />}
          {foot && (
            <div className="slide-foot">
              {lifeline ?? (chapter ? <SlideLifeline from={chapter.from} to={chapter.to} /> : <span />)}
              <span>{source}</span>
              <span className="slide-number" />
            </div>
          )}
        </div>
      </div>
      {(say || answer) && (
        <div className="slide-notes">
          {say && (
            <div className="slide-say">
              <p className="slide-notes-head">Say</p>
              {say}
            </div>
          )}
          {answer && (
            <div className="slide-answer">
              <p className="slide-notes-head">{kind === 'question' ? 'Answer' : 'Answer, if they ask'}</p>
              {answer}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
