// The chart's page again, for an address that names another view than the first (scripts/documents/views.mjs): its head and its record speak of that view.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FigurePage } from '@/components/figures/FigurePage';
import { figureMetadata } from '@/components/figures/figureMetadata';
import { briefing } from '@/briefing/load';
import '@/app/(site)/charts/figures.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return briefing().figures.flatMap(({ id, views }) => views.slice(1).map((view) => ({ figure: id, view: view.id })));
}

export async function generateMetadata({ params }: PageProps<'/charts/[figure]/[view]'>): Promise<Metadata> {
  const { figure, view } = found(await params);
  return figure && view ? figureMetadata(figure, view) : {};
}

export default async function ChartPage({ params }: PageProps<'/charts/[figure]/[view]'>) {
  const { figure, view } = found(await params);
  if (!figure || !view) notFound();
  return <FigurePage figure={figure} view={view} />;
}

function found({ figure: id, view: name }: { figure: string; view: string }) {
  const figure = briefing().figureById.get(id);
  return { figure, view: figure?.views.find((each) => each.id === name) };
}
