// A chapter's opening: its title, its question and the answer in two sentences, where one is, and the switch to the short version.
import { formatDate } from '@/briefing/write/dates';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { ShortVersion } from './ShortVersion';

export function ChapterHead({ chapter }: { chapter: Chapter }) {
  const monthOf = (date: string) => formatDate(date.slice(0, 7));
  return (
    <header className="chapter-head">
      <p className="chapter-number" aria-hidden="true">
        {chapter.order}
      </p>
      <h1>{chapter.title}</h1>
      <p className="chapter-question">{chapter.question}</p>
      <p className="standfirst">{chapter.answer}</p>
      <div className="chapter-meta">
        <p>
          Chapter {chapter.order} of {briefing().chapters.length} · {monthOf(chapter.from)} to {monthOf(chapter.to)} · {chapter.minutes} minutes
        </p>
        <ShortVersion />
      </div>
    </header>
  );
}
