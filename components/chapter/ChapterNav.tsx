// The way on from a chapter: the one before, the one after.
import type { Chapter } from '@/briefing/briefing';

export function ChapterNav({ before, after }: { before: Chapter | undefined; after: Chapter | undefined }) {
  return (
    <nav aria-label="Chapters" className="no-print mt-16 grid gap-6 border-t-2 border-ink pt-5 md:grid-cols-2">
      {before ? <Way chapter={before} name="Previous" rel="prev" /> : <span />}
      {after && <Way chapter={after} name="Next" rel="next" />}
    </nav>
  );
}

function Way({ chapter, name, rel }: { chapter: Chapter; name: string; rel: 'prev' | 'next' }) {
  return (
    <a href={`/chapters/${chapter.id}`} rel={rel} className={`group block no-underline ${rel === 'next' ? 'md:text-end' : ''}`}>
      <span className="block text-15 text-soft">
        {name}: chapter {chapter.order}
      </span>
      <span className="block font-serif text-20 leading-[1.625rem] font-[600] text-balance group-hover:underline">{chapter.title}</span>
    </a>
  );
}
