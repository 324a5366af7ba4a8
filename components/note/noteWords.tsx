// What a note says: its sources with kind, date, place and reason to trust them or not; for a fact its date and status.
import { Fragment } from 'react';
import { briefing } from '@/briefing/load';
import { formatDate } from '@/briefing/write/dates';
import { earlierValues } from '@/briefing/ask/earlierValues';
import type { Term } from '@/briefing/schema/model';
import type { Note } from '@/briefing/read/notes';
import { papersFor } from '@/briefing/ask/papersFor';
import { citedSources, type CitedSource } from './citedSources';
import { dayOf, shortName } from '@/components/sources/sourceNames';

/** Number, first source, then what unfolds: its reason and original, the other sources, the fact's standing. */
export function NoteWords({ note: { number, citations, facts, introduces } }: { note: Note }) {
  const [first, ...others] = citedSources(citations);
  return (
    <>
      <b>{number}</b> {first && <Source cited={first} isNew={introduces.has(first.id)} />}
      {others.length > 0 && (
        <>
          {' '}
          <i>And {others.length} more.</i>
        </>
      )}
      <span className="rest">
        {others.map((cited) => (
          <span key={cited.id}>
            <Source cited={cited} isNew={introduces.has(cited.id)} />
          </span>
        ))}
        {papersFor(briefing().papers, { facts: facts.map(({ id }) => id), citations }).map(({ id, title }) => (
          <span key={id}>
            Paper: <a href={`/papers#${id}`}>{title}</a>
          </span>
        ))}
        {facts.map((fact) => (
          <span key={fact.id}>
            {facts.length > 1 && <>{fact.statement} </>}
            {fact.asOf === 'not given' ? 'Date not given' : `As of ${formatDate(fact.asOf)}`}; {fact.status}.{fact.how && ` Worked out: ${fact.how}`}
            {fact.note && ` ${fact.note}`}
            {earlierValues(fact).map((earlier) => ` ${earlier}`)}{' '}
            <a href={`/evidence#${fact.id}`} aria-label={`All evidence: ${fact.statement}`}>
              All evidence
            </a>
          </span>
        ))}
      </span>
    </>
  );
}

/** In the margin the outlet and its day; where the chapter meets the source first, how far it can be trusted, too. Opened, its kind and the place as well. */
function Source({ cited: { id, places }, isNew }: { cited: CitedSource; isNew: boolean }) {
  const source = briefing().sourceById.get(id);
  if (!source) return null;
  const { kind, outlet, reliability, url } = source;
  const short = shortName(outlet);
  const day = dayOf(source);
  return (
    <>
      <a href={`/sources/${id}`}>
        {short}
        <u>{outlet.slice(short.length)}</u>, {day}
      </a>
      <u>
        {places.length > 0 && `, ${places.join(', ')}`} ({kind})
      </u>
      .{isNew ? ` ${reliability}` : <u> {reliability}</u>}
      {url && (
        <u>
          {' '}
          <a href={url} rel="external" aria-label={`Original of ${outlet}, ${day}`}>
            Original
          </a>
        </u>
      )}
    </>
  );
}

/** The term's name in every script, how it is said, a person's office, the definition, the way to the glossary. */
export function DefinitionWords({ term }: { term: Term }) {
  const name = term.kind !== 'person' && term.full ? `${term.name}, ${term.full}` : term.name;
  return (
    <>
      <b>{name}</b>
      {term.native.map(({ lang, text }) => (
        <Fragment key={lang + text}>
          {' '}
          <span lang={lang}>{text}</span>
        </Fragment>
      ))}
      {term.say && (
        <>
          , say <span className="say">{term.say.like}</span>
        </>
      )}
      . {term.kind === 'person' && `${sentence(term.office)} `}
      {term.definition}{' '}
      <a href={`/glossary#${term.id}`} aria-label={`Glossary entry for ${term.name}`}>
        Glossary
      </a>
    </>
  );
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** 'The Korea Herald and 2 more': what a screen reader hears of a note's number. */
export function noteLabel({ citations }: Note): string {
  const [first = '', ...others] = [...new Set(citations.map(({ id }) => shortName(briefing().sourceById.get(id)?.outlet ?? id)))];
  return others.length > 0 ? `${first} and ${others.length} more` : first;
}
