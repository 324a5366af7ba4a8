// Lessons: for each chapter what a class can do with it, the answers folded away.
import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/PageHead';
import { Lessons } from '@/components/lesson/Lessons';
import '@/app/styles/lesson.css';

export const metadata: Metadata = {
  title: 'Lessons',
  description: 'A lesson on GSOMIA for each chapter: goals, a comparison of sources in pairs, questions to discuss and a quiz, with answers for the teacher.',
  alternates: { canonical: '/lessons' },
};

export default function LessonsPage() {
  return (
    <div className="page lessons">
      <PageHead title="Lessons">
        For each chapter: goals, a comparison of sources in pairs, questions to discuss and a quiz.{' '}
        <span className="no-print">
          The answers are folded away, so that a class can look at this page too. There is <a href="/handout">a pack to print</a>, for teachers with{' '}
          <a href="/handout/teacher">notes and answers</a>. For a classroom without a network there is <a href="/briefing.html">all of it in one file</a>, for
          students <a href="/briefing-student.html">without the answers</a>.
        </span>
      </PageHead>
      <Lessons />
    </div>
  );
}
