// All that oEmbed answers rest on, taken from the content while building: a running site reads no content.
import { site } from '@/components/layout/site';
import { briefing } from '@/briefing/load';
import { embedMeasures } from './embedMeasures';
import type { EmbedMeasures } from './embedHeight';

export interface OembedRecord {
  siteName: string;
  siteAddress: string;
  figures: {
    id: string;
    /** Never empty: the first is the one shown. */
    views: { id: string; title: string; description: string; measures: EmbedMeasures }[];
  }[];
}

/** Called by scripts/freezeOembed.mjs, after the stills are drawn. */
export function oembedRecord(): OembedRecord {
  const figures = briefing().figures.map((figure) => ({
    id: figure.id,
    views: figure.views.map((view) => ({ id: view.id, title: view.title, description: view.description, measures: embedMeasures(figure, view) })),
  }));
  return { siteName: site.name, siteAddress: site.address, figures };
}
