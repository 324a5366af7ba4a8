// Every page, derived from the content: search engines and the browser tests read it.
import type { MetadataRoute } from 'next';
import { site } from '@/components/layout/site';
import { siteParts } from '@/briefing/find/places';
import { briefing } from '@/briefing/load';

export default function sitemap(): MetadataRoute.Sitemap {
  const all = briefing();
  const places = siteParts(all).flatMap((part) => part.places.map(({ address }) => address.replace(/#.*/, '')));
  const pages = places.filter((address) => !address.includes('.'));
  const paths = new Set([
    '/',
    ...all.chapters.map(({ id }) => `/chapters/${id}`),
    '/contents',
    '/search',
    ...pages,
    ...all.figures.map(({ id }) => `/charts/${id}`),
    ...all.lessons.map(({ id }) => `/handout/class/${id}`),
    ...all.sources.map(({ id }) => `/sources/${id}`),
  ]);
  return [...paths].map((path) => ({ url: new URL(path, site.address).href }));
}
