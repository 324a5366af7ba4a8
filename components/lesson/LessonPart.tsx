// One part of a lesson under its heading, with an address of its own: `#background-quiz`.
import type { ReactNode } from 'react';
import { briefing } from '@/briefing/load';
import type { PartProps } from './readers';

export function LessonPart({
  lesson,
  heading: Heading,
  name,
  title,
  children,
}: Omit<PartProps, 'reader'> & { name: string; title: string; children: ReactNode }) {
  const id = `${lesson.id}-${name}`;
  return (
    <section className="lesson-part" aria-label={`${title}: ${briefing().chapters.find((chapter) => chapter.id === lesson.id)?.short ?? lesson.id}`}>
      <Heading id={id} className="scroll-mt-6 text-24 font-[560]">
        {title}
      </Heading>
      {children}
    </section>
  );
}
