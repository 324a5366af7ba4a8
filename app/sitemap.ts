// Every document, derived from the content, with the day it last changed where that is known: search engines and the browser tests read it. A room is found through these.
import type { MetadataRoute } from 'next';
import { site } from '@/components/layout/site';
import { lastChange } from '@/briefing/export/citable';
import { siteParts } from '@/briefing/find/places';
import { briefing } from '@/briefing/load';
import { isRoom } from '@/scripts/documents/rooms.mjs';

/** They hold all facts or all corrections: any change is one of theirs. */
const changeWithAll = new Set(['/', '/evidence', '/about']);

/** Days only where the record of corrections tells them: one that is made up teaches a search engine to trust none. */
export default function sitemap(): MetadataRoute.Sitemap {
  const all = briefing();
  const places = siteParts(all)
    .flatMap((part) => part.places.map(({ address }) => address.replace(/#.*/, '')))
    .filter((address) => !isRoom(address));
  const whole = lastChange(all, { kind: 'briefing', id: all.dataPackage.name });
  const days = new Map([
    ...[...changeWithAll].map((path) => [path, whole] as const),
    ...all.chapters.map(({ id }) => [`/chapters/${id}`, lastChange(all, { kind: 'chapter', id })] as const),
    ...all.figures.map(({ id }) => [`/charts/${id}`, lastChange(all, { kind: 'figure', id })] as const),
  ]);
  const paths = new Set([
    '/',
    ...all.chapters.map(({ id }) => `/chapters/${id}`),
    '/contents',
    '/search',
    ...places.filter((address) => !address.includes('.')),
    ...all.figures.map(({ id }) => `/charts/${id}`),
    ...all.lessons.map(({ id }) => `/handout/class/${id}`),
    ...all.sources.map(({ id }) => `/sources/${id}`),
  ]);
  return [...paths].map((path) => ({ url: new URL(path, site.address).href, ...(days.has(path) && { lastModified: days.get(path) }) }));
}
