// A row at a chapter's end that shows what it holds when it is asked to; on paper it is open where its list is of use there.
import type { ReactNode } from 'react';

interface FoldProps {
  id: string;
  name: string;
  /** What is inside, in a line: '46 sources, each once, in full'. */
  about: string;
  /** Open when printed. */
  onPaper?: boolean;
  children: ReactNode;
}

export function Fold({ id, name, about, onPaper, children }: FoldProps) {
  return (
    <details id={id} className={onPaper ? 'fold on-paper' : 'fold'}>
      <summary>
        <h2>{name}</h2>
        <span className="fold-about">{about}</span>
        <span className="fold-show" aria-hidden="true" />
      </summary>
      <div className="fold-inside">{children}</div>
    </details>
  );
}
