// Search without a script: every name and every section, on one page. With one the search opens over it.
import type { Metadata } from 'next';
import { AllNames } from '@/components/find/AllNames';
import { SearchForm } from '@/components/find/SearchForm';
import { PageHead } from '@/components/layout/PageHead';
import '@/app/styles/contents.css';

export const metadata: Metadata = {
  title: 'Search',
  description: 'Find a name, a place, a word or a date in English, Korean or Japanese; or look through every name and section on one page.',
  alternates: { canonical: '/search' },
};

export default function SearchPage() {
  return (
    <div className="page site-map">
      <PageHead title="Search">
        Names, places, words, dates; in English, Korean or Japanese. Below, every name and every section; a line for each thing is in the{' '}
        <a href="/contents">contents</a>.
      </PageHead>
      <SearchForm />
      <AllNames />
    </div>
  );
}
