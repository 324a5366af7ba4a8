// One class on two sheets: what to see and note down, and what to answer.
import type { ComponentType } from 'react';
import type { MDXComponents } from 'mdx/types';
import { LessonQuestions } from '@/components/lesson/LessonQuestions';
import { LessonQuiz } from '@/components/lesson/LessonQuiz';
import type { Lesson } from '@/briefing/schema/lessons';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { ClassPictures } from './ClassPictures';
import { classWords } from './classWords';
import { PrintedAddress } from './PrintedAddress';

/** As many fit on one sheet with a picture and room to write; of more the most important stay. */
const mostSections = 4;

export async function ClassPack({ chapter, lesson }: { chapter: Chapter; lesson: Lesson }) {
  const { default: Prose } = (await import(`@/content/chapters/${chapter.fileName}`)) as { default: ComponentType<{ components: MDXComponents }> };
  const told = toldInClass(chapter);
  const part = { lesson, heading: 'h3', reader: { for: 'student' } } as const;
  return (
    <div className="pack class-pack" data-for="student">
      <section className="class-sheet" aria-labelledby="class-points">
        <SheetHead id="class-points" chapter={chapter} title={chapter.question} />
        <ClassPictures sections={told} />
        <Prose components={classWords(told)} />
      </section>
      <section className="class-sheet lesson" data-for="student" aria-labelledby="class-questions">
        <SheetHead id="class-questions" chapter={chapter} title="Questions" />
        <LessonQuestions {...part} />
        <LessonQuiz {...part} />
      </section>
    </div>
  );
}

/** @returns in the chapter's order; of equally important sections the earlier. A section is as important as its points or its most important figure. */
function toldInClass({ sections }: Chapter): Chapter['sections'] {
  const { figureById } = briefing();
  const rankOf = ({ importance, figures }: Chapter['sections'][number]) =>
    Math.min(importance, ...figures.map((id) => figureById.get(id)?.importance ?? importance));
  const chosen = [...sections].sort((a, b) => rankOf(a) - rankOf(b));
  const kept = new Set(chosen.slice(0, mostSections));
  return sections.filter((section) => kept.has(section));
}

function SheetHead({ id, chapter, title }: { id: string; chapter: Chapter; title: string }) {
  return (
    <header className="class-head">
      <h2 id={id}>{title}</h2>
      <p>
        {chapter.title} · <PrintedAddress path={`/chapters/${chapter.id}`} />
      </p>
    </header>
  );
}
