// The ways from a chapter into a classroom: its lesson, its slides, its pages to hand out.
import { briefing } from '@/briefing/load';

export function ForClass({ chapter }: { chapter: string }) {
  const hasLesson = briefing().lessons.some(({ id }) => id === chapter);
  return (
    <p className="no-print mt-2 text-15">
      For class:{' '}
      {hasLesson && (
        <>
          <a href={`/lessons#${chapter}`} className="link">
            lesson
          </a>
          ,{' '}
        </>
      )}
      <a href={`/present?chapter=${chapter}&minutes=45`} className="link">
        slides
      </a>
      ,{' '}
      <a href={`/handout/teacher?chapter=${chapter}`} className="link">
        handout
      </a>
    </p>
  );
}
