// The citations of one thing in every form. Search engines are asked to leave these pages out: they say little.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CitationForms } from '@/components/cite/CitationForms';
import { PageHead } from '@/components/layout/PageHead';
import { site } from '@/components/layout/site';
import { citables } from '@/briefing/export/citable';
import { citationForms } from '@/briefing/export/citations';
import { briefing } from '@/briefing/load';
import '@/app/(site)/cite/cite.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return ofPages().map(({ kind, id }) => ({ kind, id }));
}

export async function generateMetadata({ params }: PageProps<'/cite/[kind]/[id]'>): Promise<Metadata> {
  const thing = find(await params);
  return { title: `Cite: ${thing?.title}`, description: 'APA, MLA, Chicago, BibTeX, RIS and CSL-JSON.', robots: { index: false } };
}

export default async function CitePage({ params }: PageProps<'/cite/[kind]/[id]'>) {
  const thing = find(await params);
  if (!thing) notFound();
  const { kind, title, path } = thing;
  return (
    <div className="page">
      <PageHead title={`Cite this ${kind}`}>
        <a href={path}>{title}</a>
      </PageHead>
      <CitationForms forms={citationForms(thing, briefing(), site)} />
    </div>
  );
}

function find({ kind, id }: { kind: string; id: string }) {
  return ofPages().find((thing) => thing.kind === kind && thing.id === id);
}

/** Facts share pages (../../facts/[letter]/page.tsx). */
function ofPages() {
  return citables(briefing(), site).filter(({ kind }) => kind !== 'fact');
}
