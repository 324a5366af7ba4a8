// All figures: their questions to choose from, then each with its finding and its picture, chapter by chapter.
import { stillIdOf } from '@/components/charts/picture';
import { Still } from '@/components/charts/still/Still';
import { stillOf } from '@/components/charts/still/stills';
import { galleryOf, type GalleryPart } from '@/briefing/ask/gallery';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';

export function Gallery() {
  const parts = galleryOf(briefing());
  return (
    <>
      <nav aria-label="Questions" className="gallery-questions no-print">
        <ol>
          {parts.flatMap(({ figures }) =>
            figures.map(({ id, question }) => (
              <li key={id}>
                <a href={`#${id}`}>{question}</a>
              </li>
            )),
          )}
        </ol>
      </nav>
      {parts.map((part) => (
        <Part key={part.chapter?.id ?? ''} part={part} />
      ))}
    </>
  );
}

function Part({ part: { chapter, figures } }: { part: GalleryPart }) {
  const id = chapter ? `chapter-${chapter.order}` : 'across';
  return (
    <section aria-labelledby={id} className="gallery-part">
      <h2 id={id}>
        {chapter ? (
          <>
            <span>Chapter {chapter.order}</span> <a href={`/chapters/${chapter.id}`}>{chapter.title}</a>
          </>
        ) : (
          'Across the story'
        )}
      </h2>
      {figures.map((figure) => (
        <Entry key={figure.id} figure={figure} />
      ))}
    </section>
  );
}

function Entry({ figure: { id, question, title, views } }: { figure: LinkedFigure }) {
  const { wide, narrow } = stillOf(stillIdOf(id, ''));
  return (
    <article className="gallery-entry" aria-labelledby={id}>
      <div>
        <h3 id={id}>
          <a href={`/charts/${id}`}>{question}</a>
        </h3>
        <p>{title}</p>
        {views.length > 1 && <p className="soft">Views: {views.map(({ name }) => name.toLowerCase()).join('; ')}</p>}
      </div>
      <div className="chart">
        <Still wide={wide} narrow={narrow} />
      </div>
    </article>
  );
}
