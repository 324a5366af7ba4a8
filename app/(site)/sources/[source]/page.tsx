// One source: what it is, why to trust it or not, and everything here that rests on it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHead } from '@/components/layout/PageHead';
import { RestsOnSource } from '@/components/sources/RestsOnSource';
import { SourceCard } from '@/components/sources/SourceCard';
import { dayOf } from '@/components/sources/sourceNames';
import { briefing } from '@/briefing/load';

export const dynamicParams = false;

export function generateStaticParams() {
  return briefing().sources.map(({ id }) => ({ source: id }));
}

export async function generateMetadata({ params }: PageProps<'/sources/[source]'>): Promise<Metadata> {
  const { source: id } = await params;
  const source = briefing().sourceById.get(id);
  const title = source && `${source.outlet}, ${dayOf(source)}`;
  return { title, description: source?.reliability, alternates: { canonical: `/sources/${id}` } };
}

export default async function SourcePage({ params }: PageProps<'/sources/[source]'>) {
  const { source: id } = await params;
  const source = briefing().sourceById.get(id);
  if (!source) notFound();
  return (
    <div className="page">
      <PageHead title={source.outlet} above={<a href="/sources">Sources</a>} />
      <SourceCard source={source} />
      <RestsOnSource id={id} />
    </div>
  );
}
