// Every chapter's lesson on one page, with the way to each; a chapter without one is left out.
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import type { Lesson as LessonContent } from '@/briefing/schema/lessons';
import { Lesson } from './Lesson';
import { PaperChoice } from './PaperChoice';

export function Lessons() {
  const { chapters, lessons } = briefing();
  const taught = lessons.flatMap((lesson) => {
    const chapter = chapters.find(({ id }) => id === lesson.id);
    return chapter ? [{ chapter, lesson }] : [];
  });
  if (taught.length === 0) return <p className="mt-8">No lesson has been written yet.</p>;
  return (
    <div className="chapter-grid">
      <nav aria-label="Lessons on this page" className="chapter-contents no-print text-15" data-marks-current>
        <ol>
          {taught.map(({ chapter: { id, short } }, index) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={index === 0 ? 'location' : undefined}>
                {short}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="chapter-column">
        <PaperChoice />
        {taught.map(({ chapter, lesson }) => (
          <ChapterLesson key={chapter.id} chapter={chapter} lesson={lesson} />
        ))}
      </div>
    </div>
  );
}

const parts = [
  ['goals', 'Goals'],
  ['exercise', 'Exercise'],
  ['paper', 'A paper'],
  ['questions', 'Questions'],
  ['quiz', 'Quiz'],
] as const;

function ChapterLesson({ chapter: { id, order, short, title, minutes }, lesson }: { chapter: Chapter; lesson: LessonContent }) {
  return (
    <section className="chapter-lesson" aria-labelledby={id}>
      <header className="border-t-2 border-ink pt-4">
        <p className="text-15 font-[600] text-soft">Chapter {order}</p>
        <h2 id={id} className="mt-1 scroll-mt-6 text-29">
          {short}
        </h2>
        <p className="mt-1 text-15 text-soft">
          Read first:{' '}
          <a href={`/chapters/${id}`} className="link">
            {title}
          </a>
          , {minutes} minutes.
        </p>
        <ul className="no-print mt-2 flex flex-wrap gap-x-5 text-15">
          {parts
            .filter(([part]) => part !== 'paper' || lesson.paper)
            .map(([part, name]) => (
              <li key={part}>
                <a href={`#${id}-${part}`} className="link inline-block py-1">
                  {name}
                  <span className="sr-only">: {short}</span>
                </a>
              </li>
            ))}
        </ul>
      </header>
      <Lesson lesson={lesson} for="teacher" folded />
    </section>
  );
}
