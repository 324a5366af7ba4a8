// The map of the site: six parts, the chapters with their sections, the charts by their questions, all else by name and line.
import type { ReactNode } from 'react';
import { siteParts, type Place, type SitePart } from '@/briefing/find/places';
import { galleryOf } from '@/briefing/ask/gallery';
import { briefing } from '@/briefing/load';

export function ContentsMap() {
  return siteParts(briefing()).map((part) => (
    <Part key={part.id} part={part}>
      {part.id === 'read' && <Chapters />}
      {part.id === 'look' && <Charts />}
      {/* The gallery is what the charts under it are: no second line for it. */}
      {part.id !== 'look' && part.places.length > 0 && <Places places={part.places} />}
    </Part>
  ));
}

function Part({ part: { id, name, about }, children }: { part: SitePart; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="contents-part">
      <div>
        <h2 id={id}>{id === 'look' ? <a href="/charts">{name}</a> : name}</h2>
        <p>{about}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}

function Chapters() {
  return (
    <ol className="contents-chapters">
      {briefing().chapters.map(({ id, order, title, summary, sections }) => (
        <li key={id}>
          <span aria-hidden="true" className="number">
            {order}
          </span>
          <div>
            <h3>
              <a href={`/chapters/${id}`}>{title}</a>
            </h3>
            <p>{summary}</p>
          </div>
          <ul aria-label={`Sections of chapter ${order}`}>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`/chapters/${id}#${section.id}`}>{section.heading}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Charts() {
  return (
    <ul className="contents-charts">
      {galleryOf(briefing()).flatMap(({ chapter, figures }) =>
        figures.map(({ id, question }) => (
          <li key={id}>
            <a href={`/charts/${id}`}>{question}</a>
            <span>{chapter ? `Chapter ${chapter.order}` : ''}</span>
          </li>
        )),
      )}
    </ul>
  );
}

function Places({ places }: { places: readonly Place[] }) {
  return (
    <ul className="contents-places">
      {places.map(({ name, address, line }) => (
        <li key={address}>
          <a href={address}>{name}</a>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
