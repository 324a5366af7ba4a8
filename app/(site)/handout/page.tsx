// The student's handout: a pack to print for a class or a meeting, made of the same chapters as the articles and the slides.
import type { Metadata } from 'next';
import { ClassSheets } from '@/components/handout/ClassSheets';
import { Handout } from '@/components/handout/Handout';
import { PackForm } from '@/components/handout/PackForm';
import { PageHead } from '@/components/layout/PageHead';
import '@/app/styles/lesson.css';
import '@/app/(site)/handout/handout.css';

export const metadata: Metadata = {
  title: 'Handout',
  description: 'A pack to print on GSOMIA: a fact sheet, the points of the talk with room to write, the lessons and the sources, on A4 or Letter.',
  alternates: { canonical: '/handout' },
};

export default function HandoutPage() {
  return (
    <div className="page handout">
      <div className="no-print">
        <PageHead title="Handout" above={<a href="/lessons">Lessons</a>}>
          A pack to print: a fact sheet, the points of <a href="/present">the talk</a> with room to write, <a href="/lessons">the lessons</a> without their
          answers, and the sources. For <a href="/handout/teacher">teachers</a> there is one with the speaker’s notes and the answers.
        </PageHead>
        <ClassSheets />
      </div>
      <PackForm reader="student" />
      <Handout reader="student" />
    </div>
  );
}
