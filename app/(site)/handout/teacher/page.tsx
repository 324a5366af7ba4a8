// The teacher's handout: the same pack with the speaker's notes, the times, the answers and the sources of each section.
import type { Metadata } from 'next';
import { Handout } from '@/components/handout/Handout';
import { PackForm } from '@/components/handout/PackForm';
import { PageHead } from '@/components/layout/PageHead';
import '@/app/styles/lesson.css';
import '@/app/(site)/handout/handout.css';

export const metadata: Metadata = {
  title: 'Teacher’s handout',
  description:
    'A pack to print on GSOMIA for whoever gives the talk: a fact sheet, its points with the notes and the times, the lessons with their answers, the sources.',
  alternates: { canonical: '/handout/teacher' },
};

export default function TeacherHandoutPage() {
  return (
    <div className="page handout">
      <div className="no-print">
        <PageHead title="Teacher’s handout" above={<a href="/handout">Handout</a>}>
          The pack with what only you need: the speaker’s notes and the times of <a href="/present">the talk</a>, the answers of{' '}
          <a href="/lessons">the lessons</a>, and the sources of each section. The slides with their notes print{' '}
          <a href="/present?paper=notes">one to a page</a> or <a href="/present?paper=three">three to a page</a>.
        </PageHead>
      </div>
      <PackForm reader="teacher" />
      <Handout reader="teacher" />
    </div>
  );
}
