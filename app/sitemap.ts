// Every page, derived from the content: search engines and the browser tests read it.
import type { MetadataRoute } from 'next';
import { site } from '@/components/layout/site';
import { briefing } from '@/briefing/load';

export default function sitemap(): MetadataRoute.Sitemap {
  const all = briefing();
  const paths = [
    '/',
    ...all.chapters.map(({ id }) => `/chapters/${id}`),
    '/contents',
    '/search',
    '/present',
    '/present/mine',
    '/charts',
    ...all.figures.map(({ id }) => `/charts/${id}`),
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
    ...all.lessons.map(({ id }) => `/handout/class/${id}`),
    ...all.sources.map(({ id }) => `/sources/${id}`),
  ];
  return paths.map((path) => ({ url: new URL(path, site.address).href }));
}
