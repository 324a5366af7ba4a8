// A term, organisation or person; its definition opens where the word stands, and leads to the glossary.
import type { ReactNode } from 'react';
import { briefing } from '@/briefing/load';
import { anchorOf } from '@/components/note/Mark';
import { DefinitionWords } from '@/components/note/noteWords';
import { OpensHere } from '@/components/note/OpensHere';

export function Term({ id, mark, tail, children }: { id: string; mark?: string; tail?: string; children: ReactNode }) {
  const { termById, marks } = briefing();
  const term = termById.get(id);
  if (!term || !mark || marks.get(mark)?.term === undefined) {
    return (
      <>
        {children}
        {tail}
      </>
    );
  }
  const anchor = anchorOf(mark);
  return (
    <>
      <a className="term" id={`ref-${anchor}`} href={`#note-${anchor}`} data-note="">
        {children}
      </a>
      {tail}
      <OpensHere id={anchor} kind="note definition" label={`Definition: ${term.name}`}>
        <DefinitionWords term={term} />
      </OpensHere>
    </>
  );
}
