// A chapter's lesson on paper, for a teacher with the answers.
import { Lesson } from '@/components/lesson/Lesson';
import type { PackReader } from '@/briefing/ask/handout';
import type { Chapter } from '@/briefing/briefing';
import type { Lesson as LessonContent } from '@/briefing/schema/lessons';
import { lessonPart } from './packParts';
import { PartHead } from './PartHead';
import { PrintedAddress } from './PrintedAddress';

export function HandoutLesson({ chapter, lesson, reader }: { chapter: Chapter; lesson: LessonContent; reader: PackReader }) {
  const { id } = lessonPart(chapter);
  return (
    <section className="pack-part" data-part={id} data-chapter={chapter.id} data-rests={id} aria-labelledby={id}>
      <PartHead id={id} kicker={`Lesson: ${chapter.short}`} title={chapter.question}>
        <p className="pack-where">
          Read first: <PrintedAddress path={`/chapters/${chapter.id}`} />. The phrases compared, each with its source:{' '}
          <PrintedAddress path={`/framing#${lesson.exercise.framing}`} />
        </p>
      </PartHead>
      <Lesson lesson={lesson} for={reader} heading="h3" />
    </section>
  );
}
