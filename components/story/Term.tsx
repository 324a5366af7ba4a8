// A term, organisation or person; its definition opens where the word stands.
import type { ReactNode } from 'react';
import { briefing } from '@/content/load';
import { anchorOf } from './Mark';
import { BackLink } from './NoteMark';

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
        {term.native.map(({ lang, text }) => (
          <span key={lang} lang={lang}>
            {' '}
            {text}
          </span>
        ))}
        {term.kind === 'person' ? `. ${endSentence(term.office)} ` : '. '}
        {term.definition} <BackLink id={anchor} />
      </span>
    </>
  );
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
