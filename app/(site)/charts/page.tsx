// The gallery: every chart by its question and its chapter.
import type { Metadata } from 'next';
import { Gallery } from '@/components/figures/Gallery';
import { PageHead } from '@/components/layout/PageHead';
import { briefing } from '@/briefing/load';
import { inWords } from '@/briefing/write/values';
import '@/app/(site)/charts/figures.css';

export const metadata: Metadata = {
  title: 'Charts',
  description: 'Every chart of the briefing by the question it answers, with its data, its method and the code to embed it.',
  alternates: { canonical: '/charts' },
};

export default function ChartsPage() {
  const count = inWords(String(briefing().figures.length));
  return (
    <div className="page">
      <PageHead title="Charts">
        {count.charAt(0).toUpperCase() + count.slice(1)} questions, each answered by one chart. Open it for its other views, its numbers, its method, and the
        files to take away.
      </PageHead>
      <Gallery />
    </div>
  );
}
