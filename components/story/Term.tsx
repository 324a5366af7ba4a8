// A term, organisation or person; its definition opens where the word stands.
import type { ReactNode } from 'react';
import { briefing } from '@/content/load';
import { anchorOf } from './Mark';
import { definitionHtml } from './noteHtml';
import { OpensHere } from './OpensHere';

export function Term({ id, mark, children }: { id: string; mark?: string; children: ReactNode }) {
  const { termById, marks } = briefing();
  const term = termById.get(id);
  if (!term || !mark || marks.get(mark)?.inside !== 'prose') return children;
  const anchor = anchorOf(mark);
  return (
    <>
      <a className="term" id={`ref-${anchor}`} href={`#note-${anchor}`} data-note="">
        {children}
      </a>
      <OpensHere id={anchor} kind="note definition" label={`Definition: ${term.name}`} body={definitionHtml(term)} />
    </>
  );
}
