// What a note says: for each fact of its run who says so, as of when and how firmly; then the sources that are cited by themselves.
import { Fragment } from 'react';
import { briefing } from '@/briefing/load';
import { formatDate } from '@/briefing/write/dates';
import { earlierValues } from '@/briefing/ask/earlierValues';
import type { Citation, Fact } from '@/briefing/schema/model';
import type { Note } from '@/briefing/read/notes';
import { papersFor } from '@/briefing/ask/papersFor';
import { citedSources } from './citedSources';
import { dayOf, shortName } from '@/components/sources/sourceNames';
import { unbrokenDay } from '@/components/sources/unbrokenDay';

/** Each source by its short name and day: what it is and how far to trust it stands once, in the list of sources (enhance/notes.ts puts both together). */
export function NoteWords({ note: { citations, facts } }: { note: Note }) {
  const placed = new Set(facts.flatMap(({ sources }) => sources.map(keyOf)));
  const others = citations.filter((citation) => !placed.has(keyOf(citation)));
  const papers = papersFor(briefing().papers, { facts: facts.map(({ id }) => id), citations });
  return (
    <>
      {facts.map((fact) => (
        <p key={fact.id}>
          {facts.length > 1 && <>{fact.statement} </>}
          <Sources citations={fact.sources} /> <Standing fact={fact} />
        </p>
      ))}
      {others.length > 0 && (
        <p>
          <Sources citations={others} />
        </p>
      )}
      {papers.map(({ id, title }) => (
        <p key={id}>
          Paper: <a href={`/papers#${id}`}>{title}</a>
        </p>
      ))}
    </>
  );
}

/** 'The Korea Herald, 21 August 2019, line 30; Edaily, 22 August 2019.' */
function Sources({ citations }: { citations: readonly Citation[] }) {
  const { sourceById } = briefing();
  return (
    <>
      {citedSources(citations).map(({ id, places }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <span>
            <a href={`/sources/${id}`}>
              {shortName(sourceById.get(id)?.outlet ?? id)}, {unbrokenDay(dayOf(sourceById.get(id)))}
            </a>
            {places.map((place) => `, ${place}`)}
          </span>
        </Fragment>
      ))}
      .
    </>
  );
}

function Standing({ fact }: { fact: Fact }) {
  return (
    <>
      {fact.asOf === 'not given' ? 'Date not given' : `As of ${formatDate(fact.asOf)}`}; {fact.status}.{fact.how && ` Worked out: ${fact.how}`}
      {fact.note && ` ${fact.note}`}
      {earlierValues(fact).map((earlier) => ` ${earlier}`)}{' '}
      <a href={`/evidence#${fact.id}`} aria-label={`All evidence: ${fact.id.replaceAll('-', ' ')}`}>
        All evidence
      </a>
    </>
  );
}

function keyOf({ id, at }: Citation): string {
  return `${id} ${at ?? ''}`;
}
