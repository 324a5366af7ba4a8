// What may go on air: for each chapter the sentences, the errors, the names and two scripts.
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { wordsAMinuteOnAir, type ReadSafeToSay } from '@/briefing/schema/safeToSay';
import { SafeErrors } from './SafeErrors';
import { SafeNames } from './SafeNames';
import { SafeScript } from './SafeScript';
import { SafeSentences } from './SafeSentences';

export function SafeToSay() {
  const { chapters, safeToSay } = briefing();
  return (
    <div className="chapter-grid">
      <nav aria-label="Chapters on this page" className="chapter-contents no-print text-15" data-marks-current>
        <ol>
          {chapters.map(({ id, short }, index) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={index === 0 ? 'location' : undefined}>
                {short}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="chapter-column">
        {safeToSay.map((entry) => {
          const chapter = chapters.find(({ id }) => id === entry.id);
          return chapter && <Strip key={entry.id} chapter={chapter} entry={entry} />;
        })}
      </div>
    </div>
  );
}

const parts = [
  ['sentences', 'Sentences'],
  ['errors', 'Errors'],
  ['names', 'Names'],
  ['short', '30 seconds'],
  ['long', '90 seconds'],
] as const;

function Strip({ chapter, entry }: { chapter: Chapter; entry: ReadSafeToSay }) {
  return (
    <section className="safe-chapter" aria-labelledby={chapter.id}>
      <header className="border-t-2 border-ink pt-4">
        <p className="text-15 font-[600] text-soft">Chapter {chapter.order}</p>
        <h2 id={chapter.id} className="mt-1 scroll-mt-6 text-29">
          {chapter.short}
        </h2>
        <p className="no-print mt-1 text-15 text-soft">
          The whole story:{' '}
          <a href={`/chapters/${chapter.id}`} className="link">
            {chapter.title}
          </a>
        </p>
        <ul className="no-print mt-2 flex flex-wrap gap-x-5 text-15">
          {parts.map(([part, name]) => (
            <li key={part}>
              <a href={`#${chapter.id}-${part}`} className="link inline-block py-1">
                {name}
                <span className="sr-only">: {chapter.short}</span>
              </a>
            </li>
          ))}
        </ul>
      </header>
      <Part id={`${chapter.id}-sentences`} title="Say it as it stands" of={chapter.short}>
        <SafeSentences sentences={entry.sentences} />
      </Part>
      <Part id={`${chapter.id}-errors`} title="Common errors" of={chapter.short}>
        <SafeErrors errors={entry.errors} labelledBy={`${chapter.id}-errors`} />
      </Part>
      <Part id={`${chapter.id}-names`} title="Names and offices at the time" of={chapter.short}>
        <SafeNames names={entry.names} />
      </Part>
      <div className="safe-scripts">
        <p className="print-only">
          GSOMIA, a briefing. Safe to say: {chapter.short}. Timed at {wordsAMinuteOnAir} words a minute.
        </p>
        <SafeScript id={`${chapter.id}-short`} title="A script of 30 seconds" of={chapter.short} script={entry.short} />
        <SafeScript id={`${chapter.id}-long`} title="A script of 90 seconds" of={chapter.short} script={entry.long} />
      </div>
    </section>
  );
}

/** @param props of: the chapter, which tells the part from those of other chapters */
function Part({ id, title, of, children }: { id: string; title: string; of: string; children: React.ReactNode }) {
  return (
    <section className="mt-10" aria-label={`${title}: ${of}`}>
      <h3 id={id} className="scroll-mt-6 text-24 font-[560]">
        {title}
      </h3>
      {children}
    </section>
  );
}
