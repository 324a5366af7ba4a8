// One chart, large: its views, its table, how it was made, and the ways to take it away.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FigurePage } from '@/components/figures/FigurePage';
import { openGraphOf } from '@/components/takeaway/openGraph';
import { scholarly } from '@/components/takeaway/scholarly';
import { site } from '@/components/layout/site';
import { briefing } from '@/briefing/load';
import '@/app/styles/figures.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return briefing().figures.map(({ id }) => ({ figure: id }));
}

export async function generateMetadata({ params }: PageProps<'/charts/[figure]'>): Promise<Metadata> {
  const { figure: id } = await params;
  const figure = briefing().figureById.get(id);
  const path = `/charts/${id}`;
  const oembed = `/oembed?${new URLSearchParams({ url: site.address + path, format: 'json' })}`;
  return {
    title: figure?.title,
    description: figure && `${figure.question} ${figure.title}. ${figure.subtitle}`,
    alternates: { canonical: path, types: { 'application/json+oembed': oembed } },
    other: scholarly('figure', id, figure?.description),
    ...openGraphOf(id),
  };
}

export default async function ChartPage({ params }: PageProps<'/charts/[figure]'>) {
  const figure = briefing().figureById.get((await params).figure);
  if (!figure) notFound();
  return <FigurePage figure={figure} />;
}
