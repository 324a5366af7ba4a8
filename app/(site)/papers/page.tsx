// Papers: the official texts behind the story, one under the other, each with an address of its own.
import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/PageHead';
import { Papers } from '@/components/papers/Papers';
import { briefing } from '@/briefing/load';
import { inWords } from '@/briefing/write/values';
import '@/app/(site)/papers/papers.css';

export const metadata: Metadata = {
  title: 'Papers',
  description:
    'The official texts behind the story of GSOMIA: who wrote each for whom, what it says, its own words in Korean, Japanese or English, and what to ask of it.',
  alternates: { canonical: '/papers' },
};

export default function PapersPage() {
  const { papers } = briefing();
  return (
    <div className="page papers">
      <PageHead title="Papers">
        {papers.length > 0 ? capital(inWords(String(papers.length))) : 'The'} official texts behind the story, in the order of their days. Each is given in
        short and in a few of its own words, with what to ask of it and the way to the whole.
      </PageHead>
      <p className="mt-4 max-w-text text-15 text-soft">
        The points are in our words. The quotations are not: a Korean or Japanese sentence stands as it was spoken or written, and the English under it is{' '}
        <a href="/about#translations" className="link">
          our translation
        </a>
        .
      </p>
      <Papers />
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
