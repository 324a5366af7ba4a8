// What the head of a chart's page says of it, in the view that its address names: title, words, card, and the way to oEmbed.
import type { Metadata } from 'next';
import type { LinkedFigure } from '@/briefing/briefing';
import type { DrawnView } from '@/briefing/schema/figure';
import { site } from '@/components/layout/site';
import { openGraphOfFigure } from '@/components/takeaway/openGraph';
import { scholarly } from '@/components/takeaway/scholarly';
import { chartAddress } from './embedCode';

export function figureMetadata(figure: LinkedFigure, view: DrawnView): Metadata {
  const path = chartAddress('', figure, view);
  const oembed = `/oembed?${new URLSearchParams({ url: site.address + path, format: 'json' })}`;
  return {
    title: view.title,
    description: `${figure.question} ${view.title}. ${view.subtitle}`,
    alternates: { canonical: path, types: { 'application/json+oembed': oembed } },
    other: scholarly('figure', figure.id),
    ...openGraphOfFigure(figure, view, path),
  };
}
