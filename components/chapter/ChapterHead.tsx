// A chapter's opening: where one is, its title, its question and the answer in two sentences.
import { formatDate } from '@/briefing/write/dates';
import type { Chapter } from '@/briefing/briefing';
import { ForAir } from './ForAir';

export function ChapterHead({ chapter }: { chapter: Chapter }) {
  const monthOf = (date: string) => formatDate(date.slice(0, 7));
  return (
    <header>
      <p className="text-15 font-[600] text-soft">
        Chapter {chapter.order} · {monthOf(chapter.from)} to {monthOf(chapter.to)} · {chapter.minutes} minutes
      </p>
      <h1 className="mt-4 text-[2.25rem] leading-[2.5rem] md:text-50 md:leading-[3.375rem]">{chapter.title}</h1>
      <p className="mt-6 text-17 text-soft">{chapter.question}</p>
      <p className="mt-1.5 font-serif text-20 md:text-24 md:leading-[2.125rem]">{chapter.answer}</p>
      <ForAir chapter={chapter.id} className="mt-4" />
    </header>
  );
}
