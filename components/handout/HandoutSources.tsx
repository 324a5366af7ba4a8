// The sources the pack rests on, with their addresses; those of what is not shown go with it.
import { dateOf, shortName } from '@/components/story/sourceNames';
import { briefing } from '@/content/load';
import { sourcesOfFacts, sourcesOfLesson, sourcesOfSection } from '@/content/packSources';
import { standingNow } from '@/content/standing';
import { factsOfSheet } from './factSheet';
import { factSheetPart, lessonPart, sectionKey, sourcesPart } from './packParts';
import { PartHead } from './PartHead';
import { PrintedAddress } from './PrintedAddress';

export function HandoutSources() {
  const standing = standingNow(briefing());
  return (
    <section className="pack-part" data-part={sourcesPart.id} aria-labelledby={sourcesPart.id}>
      <PartHead id={sourcesPart.id} title="Sources">
        <p className="pack-where">
          Why to trust each of them or not, and everything that rests on it: <PrintedAddress path="/sources" />
        </p>
      </PartHead>
      <SourceList />
      {standing && <p className="pack-where">{standing.say}</p>}
    </section>
  );
}

function SourceList() {
  const used = partsOfSources();
  const listed = briefing().sources.filter(({ id }) => used.has(id));
  const sorted = listed.sort((a, b) => shortName(a.outlet).localeCompare(shortName(b.outlet)) || a.published.localeCompare(b.published));
  return (
    <ul className="pack-source-list">
      {sorted.map(({ id, outlet, title, published, kind, url }) => (
        <li key={id} data-used={(used.get(id) ?? []).join(' ')}>
          <a href={`/sources/${id}`}>{outlet}</a>, “{title}”, {dateOf(published)} ({kind}).
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
  );
}

/** @returns for each source in the pack the keys of the parts that rest on it */
function partsOfSources(): ReadonlyMap<string, string[]> {
  const known = briefing();
  const used = new Map<string, string[]>();
  const add = (key: string, sources: readonly { id: string }[]) => {
    for (const { id } of sources) used.set(id, [...(used.get(id) ?? []), key]);
  };
  add(factSheetPart.id, sourcesOfFacts(known, factsOfSheet()));
  for (const chapter of known.chapters) {
    for (const { id, figures } of chapter.sections) add(sectionKey(chapter.id, id), sourcesOfSection(known, chapter.id, id, figures));
    const lesson = known.lessons.find(({ id }) => id === chapter.id);
    if (lesson) add(lessonPart(chapter).id, sourcesOfLesson(known, lesson));
  }
  return used;
}
