// A chapter's notes in order, the official papers and the sources behind them once each, for print and for whoever reads from the end.
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { papersFor } from '@/briefing/ask/papersFor';
import { citedSources, type CitedSource } from './citedSources';
import { anchorOf } from './Mark';
import { dateOf, dayOf, shortName } from '@/components/sources/sourceNames';

export function EndNotes({ chapter: { notes } }: { chapter: Chapter }) {
  const { sources, sourceById } = briefing();
  const ids = new Set(notes.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const sorted = sources
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => shortName(a.outlet).localeCompare(shortName(b.outlet)) || a.published.localeCompare(b.published));
  const placeOf = ({ id, places }: CitedSource) => [shortName(sourceById.get(id)?.outlet ?? id), dayOf(sourceById.get(id)), ...places].join(', ');
  return (
    <section className="end-notes" aria-labelledby="notes">
      <h2 id="notes">Notes and sources</h2>
      <ol>
        {notes.map(({ number, citations, marks }) => (
          <li key={number}>
            <a href={`#ref-${anchorOf(marks[0] ?? '')}`} aria-label={`Note ${number}: back to the text`}>
              {number}
            </a>{' '}
            <span>{citedSources(citations).map(placeOf).join('; ')}.</span>
          </li>
        ))}
      </ol>
      <Papers notes={notes} />
      <h3>The sources in full</h3>
      <ul>
        {sorted.map(({ id, outlet, title, published, which, kind, url }) => (
          <li key={id}>
            <a href={`/sources/${id}`}>
              {outlet}, “{title}”, {dayOf({ published, which })}
            </a>{' '}
            ({kind}).
            {url && (
              <>
                {' '}
                <a className="address" href={url} rel="external">
                  {url}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The official papers that the notes lead to, oldest first. */
function Papers({ notes }: Pick<Chapter, 'notes'>) {
  const facts = notes.flatMap((note) => note.facts.map(({ id }) => id));
  const papers = papersFor(briefing().papers, { facts, citations: notes.flatMap(({ citations }) => citations) });
  if (papers.length === 0) return null;
  return (
    <>
      <h3>The official papers</h3>
      <ul>
        {papers.map(({ id, title, date }) => (
          <li key={id}>
            <a href={`/papers#${id}`}>{title}</a>, {dateOf(date)}.
          </li>
        ))}
      </ul>
    </>
  );
}
