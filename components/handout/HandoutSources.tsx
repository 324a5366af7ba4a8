// The sources the pack rests on, with their addresses; those of what is not shown go with it.
import { html, type Html } from '@/components/html/html';
import { ServerHtml } from '@/components/html/ServerHtml';
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
      <ServerHtml as="ul" name="pack-sources" className="pack-source-list" html={listHtml()} />
      {standing && <p className="pack-where">{standing.say}</p>}
    </section>
  );
}

function listHtml(): Html {
  const used = partsOfSources();
  const listed = briefing().sources.filter(({ id }) => used.has(id));
  const sorted = listed.sort((a, b) => shortName(a.outlet).localeCompare(shortName(b.outlet)) || a.published.localeCompare(b.published));
  return html`${sorted.map(
    ({ id, outlet, title, published, kind, url }) =>
      html`<li data-used="${(used.get(id) ?? []).join(' ')}"><a href="/sources/${id}">${outlet}</a>, “${title}”, ${dateOf(published)} (${kind}).${url && html` <a class="address" href="${url}" rel="external">${url}</a>`}</li>`,
  )}`;
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
