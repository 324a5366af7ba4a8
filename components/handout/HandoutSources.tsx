// The sources the pack rests on, by their short names, and the one address where each stands with its own; those of what is not shown go with it.
import { dayOf, shortName } from '@/components/sources/sourceNames';
import { briefing } from '@/briefing/load';
import { sourcesOfFacts, sourcesOfLesson, sourcesOfSection } from '@/briefing/ask/packSources';
import { standingNow } from '@/briefing/write/standing';
import { factsOfSheet } from './sheetWords';
import { factSheetPart, lessonPart, sectionKey, sourcesPart } from './packParts';
import { PartHead } from './PartHead';
import { PrintedAddress } from './PrintedAddress';

export function HandoutSources() {
  const standing = standingNow(briefing());
  return (
    <section className="pack-part" data-part={sourcesPart.id} aria-labelledby={sourcesPart.id}>
      <PartHead id={sourcesPart.id} title="Sources">
        <p className="pack-where">
          Each in full, with its address, why to trust it or not, and everything that rests on it: <PrintedAddress path="/sources" />
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
  const outlets = [...new Set(listed.map(({ outlet }) => shortName(outlet)))].sort((a, b) => a.localeCompare(b));
  return (
    <ul className="pack-source-list">
      {outlets.map((outlet) => {
        const own = listed.filter((source) => shortName(source.outlet) === outlet).sort((a, b) => a.published.localeCompare(b.published));
        return (
          <li key={outlet} data-used={[...new Set(own.flatMap(({ id }) => used.get(id) ?? []))].join(' ')}>
            <b>{outlet}</b>{' '}
            {own.map(({ id, published, which }) => (
              <span key={id} data-used={(used.get(id) ?? []).join(' ')}>
                <a href={`/sources/${id}`}>{dayOf({ published, which })}</a>
              </span>
            ))}
          </li>
        );
      })}
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
