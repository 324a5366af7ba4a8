// Every name and every section of the briefing as a list of links: people, organisations, words, sections, charts, pages.
import type { ReactNode } from 'react';
import { siteParts } from '@/briefing/find/places';
import { Native } from '@/components/story/Native';
import { galleryOf } from '@/briefing/ask/gallery';
import { glossarySections } from '@/briefing/ask/glossary';
import { briefing } from '@/briefing/load';

export function AllNames() {
  const all = briefing();
  return (
    <>
      {glossarySections(all.terms).map(({ id, title, count, letters }) => (
        <Names key={id} id={id} title={title} about={String(count)}>
          {letters
            .flatMap(({ terms }) => terms)
            .map((term) => (
              <li key={term.id}>
                <a href={`/glossary#${term.id}`}>{term.name}</a> <Native native={term.native} />
              </li>
            ))}
        </Names>
      ))}
      {all.chapters.map(({ id, order, title, sections }) => (
        <Names key={id} id={id} title={`Chapter ${order}`} about={title}>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`/chapters/${id}#${section.id}`}>{section.heading}</a>
            </li>
          ))}
        </Names>
      ))}
      <Names id="charts" title="Charts" about={String(all.figures.length)}>
        {galleryOf(all)
          .flatMap(({ figures }) => figures)
          .map(({ id, question }) => (
            <li key={id}>
              <a href={`/charts/${id}`}>{question}</a>
            </li>
          ))}
      </Names>
      <Names id="pages" title="Pages" about="">
        {siteParts(all)
          .flatMap(({ places }) => places)
          .map(({ name, address }) => (
            <li key={address}>
              <a href={address}>{name}</a>
            </li>
          ))}
      </Names>
    </>
  );
}

function Names({ id, title, about, children }: { id: string; title: string; about: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="contents-part">
      <div>
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
      </div>
      <ul className="all-names">{children}</ul>
    </section>
  );
}
