// The chapters in order: number, finding, what each holds, how long it takes.
import type { Chapter } from '@/briefing/briefing';

export function ChapterList({ chapters }: { chapters: readonly Chapter[] }) {
  return (
    <section aria-labelledby="chapters" className="mt-12 border-t-2 border-ink print:mt-4">
      <h2 id="chapters" className="sr-only">
        Chapters
      </h2>
      <ol>
        {chapters.map((chapter) => (
          <li
            key={chapter.id}
            className="grid grid-cols-[--spacing(11)_1fr] gap-x-2 border-b border-rule py-6 print:break-inside-avoid print:py-2 lg:grid-cols-[--spacing(15)_minmax(0,--spacing(100))_1fr_auto] lg:gap-x-5"
          >
            <span aria-hidden="true" className="font-serif text-29 text-soft">
              {chapter.order}
            </span>
            <h3 className="text-24 leading-7.75 font-[600] print:text-13pt! print:leading-16pt!">
              <a href={`/chapters/${chapter.id}`} className="no-underline hover:underline">
                {chapter.title}
              </a>
            </h3>
            <p className="col-start-2 mt-1 text-17 text-soft print:mt-0 print:text-9.5pt print:leading-13pt lg:col-start-3 lg:pl-4">{chapter.summary}</p>
            <p className="col-start-2 mt-1 text-15 text-soft lg:col-start-4 lg:pt-0.5">{chapter.minutes} min</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
