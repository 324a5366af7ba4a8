// A chapter begins: its title, and the question it answers.
import { slideId } from '@/briefing/ask/deck';
import type { Chapter } from '@/briefing/briefing';
import { Slide } from './Slide';

export function ChapterSlide({ chapter }: { chapter: Chapter }) {
  return (
    <Slide id={slideId(chapter.id)} kind="chapter" title={chapter.title} chapter={chapter} source={chapter.short} notes={<p>{chapter.answer}</p>}>
      <div className="slide-main">
        <p className="slide-kicker">{chapter.order}</p>
        <h2>{chapter.title}</h2>
        <p className="slide-lead">{chapter.question}</p>
      </div>
    </Slide>
  );
}
