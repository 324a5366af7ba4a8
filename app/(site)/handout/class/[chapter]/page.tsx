// Two sheets for one class on one chapter: pictures and points with room to write, and the questions.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassPack } from '@/components/handout/ClassPack';
import { PageHead } from '@/components/layout/PageHead';
import { briefing } from '@/briefing/load';
import '@/app/styles/lesson.css';
import '@/app/(site)/handout/handout.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return briefing().lessons.map(({ id }) => ({ chapter: id }));
}

export async function generateMetadata({ params }: PageProps<'/handout/class/[chapter]'>): Promise<Metadata> {
  const { chapter } = await params;
  const found = briefing().chapters.find(({ id }) => id === chapter);
  return {
    title: `Two sheets for a class: ${found?.short ?? ''}`,
    description: `${found?.question ?? ''} One sheet of pictures and points with room to write, one of questions, to print for a class.`,
    alternates: { canonical: `/handout/class/${chapter}` },
  };
}

export default async function ClassPage({ params }: PageProps<'/handout/class/[chapter]'>) {
  const { chapter: id } = await params;
  const chapter = briefing().chapters.find((each) => each.id === id);
  const lesson = briefing().lessons.find((each) => each.id === id);
  if (!chapter || !lesson) notFound();
  return (
    <div className="page handout">
      <div className="no-print">
        <PageHead title="Two sheets for a class" above={<a href="/handout">Handout</a>}>
          On “{chapter.short}”, to print and hand out: one sheet of pictures and points with room to write, one of questions. The answers are in{' '}
          <a href={`/handout/teacher?chapter=${chapter.id}`}>the teacher’s handout</a>.
        </PageHead>
      </div>
      <ClassPack chapter={chapter} lesson={lesson} />
    </div>
  );
}
