// Contents: the whole site on one page, with a line for each thing.
import type { Metadata } from 'next';
import { ContentsMap } from '@/components/find/ContentsMap';
import { PageHead } from '@/components/layout/PageHead';
import '@/app/styles/contents.css';

export const metadata: Metadata = {
  title: 'Contents',
  description:
    'Everything on this site, with a line for each: chapters and their sections, charts by question, timeline, evidence, lessons and what may be said on air.',
  alternates: { canonical: '/contents' },
};

export default function ContentsPage() {
  return (
    <div className="page site-map">
      <PageHead title="Contents">
        Everything on this site, with a line for each. Any of it is also found by <a href="/search">search</a>, in English, Korean or Japanese.
      </PageHead>
      <ContentsMap />
    </div>
  );
}
