// One chart, large: its views, its table, how it was made, and the ways to take it away.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FigurePage } from '@/components/figures/FigurePage';
import { figureMetadata } from '@/components/figures/figureMetadata';
import { briefing } from '@/briefing/load';
import '@/app/(site)/charts/figures.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return briefing().figures.map(({ id }) => ({ figure: id }));
}

export async function generateMetadata({ params }: PageProps<'/charts/[figure]'>): Promise<Metadata> {
  const figure = briefing().figureById.get((await params).figure);
  const view = figure?.views[0];
  return figure && view ? figureMetadata(figure, view) : {};
}

export default async function ChartPage({ params }: PageProps<'/charts/[figure]'>) {
  const figure = briefing().figureById.get((await params).figure);
  const view = figure?.views[0];
  if (!figure || !view) notFound();
  return <FigurePage figure={figure} view={view} />;
}
