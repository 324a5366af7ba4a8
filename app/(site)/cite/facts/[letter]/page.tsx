// The citations of the facts whose names begin with one letter: the address's `#name` shows one of them. One page for each fact would be half of all pages.
import type { Metadata } from 'next';
import { CitationForms } from '@/components/cite/CitationForms';
import { PageHead } from '@/components/layout/PageHead';
import { site } from '@/components/layout/site';
import { citables } from '@/briefing/export/citable';
import { citationForms } from '@/briefing/export/citations';
import { briefing } from '@/briefing/load';
import '@/app/(site)/cite/cite.css';

export const dynamicParams = false;

const facts = () => citables(briefing(), site).filter(({ kind }) => kind === 'fact');

export function generateStaticParams() {
  return [...new Set(facts().map(({ id }) => id.charAt(0)))].map((letter) => ({ letter }));
}

export async function generateMetadata({ params }: PageProps<'/cite/facts/[letter]'>): Promise<Metadata> {
  const { letter } = await params;
  return { title: `Cite a fact: ${letter.toUpperCase()}`, description: 'APA, MLA, Chicago, BibTeX, RIS and CSL-JSON.', robots: { index: false } };
}

export default async function CiteFactsPage({ params }: PageProps<'/cite/facts/[letter]'>) {
  const { letter } = await params;
  const found = facts().filter(({ id }) => id.startsWith(letter));
  return (
    <div className="page cite-facts">
      <PageHead title="Cite this fact" />
      {found.map((fact) => (
        <article key={fact.id} id={fact.id} aria-label={fact.title}>
          <p className="cited">
            <a href={fact.path}>{fact.title}</a>
          </p>
          <CitationForms forms={citationForms(fact, briefing(), site)} of={fact.id} />
        </article>
      ))}
      {/* Shown only while the address names none of those above. */}
      <nav className="cite-list" aria-label="Facts on this page">
        <p>
          Choose a fact, or look for it in <a href="/evidence">the evidence</a>.
        </p>
        <ul>
          {found.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
