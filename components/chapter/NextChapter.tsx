// The way on from a chapter's last line: the next one, what it tells, and when it was.
import type { Chapter } from '@/briefing/briefing';
import { formatDate } from '@/briefing/write/dates';

export function NextChapter({ chapter }: { chapter: Chapter | undefined }) {
  if (!chapter) return null;
  const monthOf = (date: string) => formatDate(date.slice(0, 7));
  return (
    <nav aria-label="Next chapter" className="next-chapter no-print">
      <a href={`/chapters/${chapter.id}`} rel="next">
        <span className="way">Next: chapter {chapter.order}</span>
        <span className="title">{chapter.title}</span>
        <span className="about">{chapter.summary}</span>
        <span className="span">
          {monthOf(chapter.from)} to {monthOf(chapter.to)} · {chapter.minutes} minutes
        </span>
      </a>
    </nav>
  );
}
