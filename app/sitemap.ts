// Every page, derived from the content, with the day it last changed where that is known: search engines and the browser tests read it.
import type { MetadataRoute } from 'next';
import { site } from '@/components/layout/site';
import { lastChange } from '@/briefing/export/citable';
import { briefing } from '@/briefing/load';

interface Entry {
  path: string;
  /** ISO day. Only where the record of corrections tells it: a day that is made up teaches a search engine to trust none. */
  changed?: string;
}

export default function sitemap(): MetadataRoute.Sitemap {
  const all = briefing();
  const of = (kind: 'chapter' | 'figure', id: string) => lastChange(all, { kind, id });
  const whole = lastChange(all, { kind: 'briefing', id: all.dataPackage.name });
  const places = ['/contents', '/search', '/present', '/charts'];
  const evidence = [
    '/evidence',
    '/timeline',
    '/glossary',
    '/framing',
    '/papers',
    '/sources',
    '/about',
    '/safe-to-say',
    '/lessons',
    '/handout',
    '/handout/teacher',
  ];
  const entries: Entry[] = [
    { path: '/', changed: whole },
    ...all.chapters.map(({ id }) => ({ path: `/chapters/${id}`, changed: of('chapter', id) })),
    ...places.map((path) => ({ path })),
    ...all.figures.map(({ id }) => ({ path: `/charts/${id}`, changed: of('figure', id) })),
    // They hold all facts and all corrections: any change is one of theirs.
    ...evidence.map((path) => ({ path, ...((path === '/evidence' || path === '/about') && { changed: whole }) })),
    ...all.lessons.map(({ id }) => ({ path: `/handout/class/${id}` })),
    ...all.sources.map(({ id }) => ({ path: `/sources/${id}` })),
  ];
  return entries.map(({ path, changed }) => ({ url: new URL(path, site.address).href, ...(changed && { lastModified: changed }) }));
}
