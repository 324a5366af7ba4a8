// What stands folded at a chapter's end: its notes in order, the sources behind them once each, its people and terms, how to cite it.
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { papersFor } from '@/briefing/ask/papersFor';
import { CiteLink } from '@/components/cite/CiteLink';
import { dateOf, dayOf, shortName } from '@/components/sources/sourceNames';
import { DefinitionWords } from './DefinitionWords';
import { Fold } from './Fold';
import { refOf } from './noteAddresses';
import { NoteWords } from './NoteWords';

export function EndNotes({ chapter }: { chapter: Chapter }) {
  const { notes } = chapter;
  const { sources } = briefing();
  const ids = new Set(notes.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const sorted = sources
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => shortName(a.outlet).localeCompare(shortName(b.outlet)) || a.published.localeCompare(b.published));
  return (
    <section className="end-notes" aria-label="Notes and sources">
      <Fold id="notes" name="Notes" onPaper about={`${notes.length} notes, each with all it rests on`}>
        <ol>
          {notes.map((note) => (
            <li key={note.number} id={`note-${note.number}`}>
              <a href={`#${refOf(note)}`} aria-label={`Note ${note.number}: back to the text`}>
                {note.number}
              </a>
              <div>
                <NoteWords note={note} />
              </div>
            </li>
          ))}
        </ol>
      </Fold>
      <Fold id="sources" name="Sources" onPaper about={`${sorted.length} sources, each once, in full`}>
        <Papers notes={notes} />
        <ul>
          {sorted.map(({ id, outlet, title, published, which, kind, reliability, url }) => (
            <li key={id} id={`source-${id}`}>
              <a href={`/sources/${id}`}>
                {outlet}, “{title}”, {dayOf({ published, which })}
              </a>
              <span>
                {' '}
                ({kind}). <i>{reliability}</i>
                {url && (
                  <>
                    {' '}
                    <a className="address" href={url} rel="external" aria-label={`Original of ${outlet}, ${dayOf({ published, which })}`}>
                      Original
                    </a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
      <PeopleAndTerms chapter={chapter} />
      <Fold id="cite" name="Cite this chapter" about="APA, MLA, Chicago, BibTeX, RIS, CSL-JSON">
        <p>
          <CiteLink kind="chapter" id={chapter.id} />, ready to copy in each of these forms.
        </p>
      </Fold>
    </section>
  );
}

/** The official papers that the notes lead to, oldest first. */
function Papers({ notes }: Pick<Chapter, 'notes'>) {
  const facts = notes.flatMap((note) => note.facts.map(({ id }) => id));
  const papers = papersFor(briefing().papers, { facts, citations: notes.flatMap(({ citations }) => citations) });
  if (papers.length === 0) return null;
  return (
    <p className="papers-read">
      Official papers read closely:{' '}
      {papers.map(({ id, title, date }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={`/papers#${id}`}>{title}</a>, {dateOf(date)}
        </span>
      ))}
      .
    </p>
  );
}

/** Who is named, with the office at the time; then the words the chapter marks, whose definitions open in the text. */
function PeopleAndTerms({ chapter: { id } }: { chapter: Chapter }) {
  const { marks, termById } = briefing();
  const used = [...marks.values()].filter((mark) => mark.chapter === id && mark.term).flatMap(({ term }) => termById.get(term ?? '') ?? []);
  const named = used.filter(({ kind }) => kind !== 'concept').sort((a, b) => a.name.localeCompare(b.name));
  const terms = used.filter(({ kind }) => kind === 'concept');
  const about = `${named.length} names, with office at the time and how to say them; ${terms.length} terms`;
  return (
    <Fold id="people" name="People and terms" about={about}>
      <ul>
        {named.map((term) => (
          <li key={term.id}>
            <a href={`/glossary#${term.id}`}>{term.name}</a>
            {term.say && `, say ${term.say.like}`}
            {term.kind === 'person' ? `: ${term.office}` : term.kind === 'organisation' && term.full ? `: ${term.full}` : ''}
          </li>
        ))}
      </ul>
      <ul>
        {terms.map((term) => (
          <li key={term.id} id={`term-${term.id}`}>
            <DefinitionWords term={term} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
