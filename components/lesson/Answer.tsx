// What only the teacher's sheet shows: open, or folded into a native <details> that print opens.
import type { ReactNode } from 'react';
import type { Reader } from './readers';

interface Props {
  reader: Reader;
  title: string;
  /** The question it answers, so that a list of such answers can be told apart by ear. */
  about?: string;
  children: ReactNode;
}

export function Answer({ reader, title, about, children }: Props) {
  if (reader.for === 'student') return null;
  const name = (
    <>
      {title}
      {about && <span className="sr-only">: {about}</span>}
    </>
  );
  if (!reader.folded) {
    return (
      <div className="answer">
        <p className="answer-title">{name}</p>
        {children}
      </div>
    );
  }
  return (
    <details className="answer">
      <summary className="answer-title">{name}</summary>
      {children}
    </details>
  );
}
