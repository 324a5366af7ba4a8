// A term, organisation or person; its definition opens where the word stands, and leads to the glossary.
import type { ReactNode } from 'react';
import { briefing } from '@/content/load';
import { anchorOf } from './Mark';
import { Native } from './Native';
import { BackLink } from './NoteMark';
import { Sayable } from './Sayable';

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
      <span className="note definition" id={`note-${anchor}`} role="note" aria-label={`Definition: ${term.name}`}>
        <b>{term.kind !== 'person' && term.full ? `${term.name}, ${term.full}` : term.name}</b>
        {term.native.length > 0 && ' '}
        <Native native={term.native} />
        {term.say && (
          <>
            , <Sayable say={term.say} />
          </>
        )}
        {term.kind === 'person' ? `. ${endSentence(term.office)} ` : '. '}
        {term.definition}{' '}
        <a href={`/glossary#${id}`}>
          Glossary<span className="sr-only"> entry for {term.name}</span>
        </a>{' '}
        <BackLink id={anchor} />
      </span>
    </>
  );
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
