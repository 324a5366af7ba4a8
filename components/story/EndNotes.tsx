// All notes of a chapter in order, for print, for looking one up, and for whoever reads from the end.
import { briefing, type Chapter } from '@/content/load';
import { anchorOf } from './Mark';
import { dateOf } from './SourceLine';

export function EndNotes({ chapter }: { chapter: Chapter }) {
  const { sourceById } = briefing();
  return (
    <section className="end-notes mt-16 text-15" aria-labelledby="notes">
      <h2 id="notes" className="mb-4 scroll-mt-6 font-serif text-24">
        Notes and sources
      </h2>
      <ol className="grid gap-x-11 md:columns-2 md:block">
        {chapter.notes.map(({ number, citations, marks }) => (
          <li key={number} className="mb-2 grid break-inside-avoid grid-cols-[1.75rem_1fr]">
            <a href={`#ref-${anchorOf(marks[0] ?? '')}`} aria-label={`Note ${number}: back to the text`} className="font-[600] text-link no-underline hover:underline">
              {number}
            </a>
            <span className="text-soft">
              {citations.map(({ id, at }, index) => {
                const source = sourceById.get(id);
                return (
                  <span key={`${id} ${at}`}>
                    {index > 0 && '; '}
                    <a href={`/sources/${id}`} className="text-ink">
                      {source?.outlet}
                    </a>
                    , {dateOf(source?.published ?? 'not given')} ({source?.kind}){at && `, ${at}`}
                  </span>
                );
              })}
              .
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
