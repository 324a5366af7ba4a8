// A figure for a frame in another page. Search engines are led to the chart's own page.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbeddedFigure } from '@/components/figures/EmbeddedFigure';
import { briefing } from '@/briefing/load';

export const dynamicParams = false;

export function generateStaticParams() {
  return briefing().figures.map(({ id }) => ({ figure: id }));
}

export async function generateMetadata({ params }: PageProps<'/embed/[figure]'>): Promise<Metadata> {
  const { figure: id } = await params;
  const figure = briefing().figureById.get(id);
  return { title: figure?.title, description: figure?.subtitle, robots: { index: false }, alternates: { canonical: `/charts/${id}` } };
}

export default async function EmbedPage({ params }: PageProps<'/embed/[figure]'>) {
  const figure = briefing().figureById.get((await params).figure);
  if (!figure) notFound();
  return <EmbeddedFigure figure={figure} />;
}
