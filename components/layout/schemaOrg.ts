// The site, a chapter and the datasets as schema.org describes such things.
import { dayOf } from '@/components/sources/sourceNames';
import { firstAppeared, lastChange } from '@/briefing/export/citable';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import type { Source } from '@/briefing/schema/model';
import { tables, type Table } from '@/briefing/export/tables';
import { site } from './site';
import type { JsonLd } from './StructuredData';

const absolute = (path: string) => new URL(path, site.address).href;
const websiteId = absolute('/#website');

/** The cover: the whole site. */
export function webSite(): JsonLd {
  const all = briefing();
  return {
    '@type': 'WebSite',
    '@id': websiteId,
    url: absolute('/'),
    name: site.name,
    description: site.description,
    inLanguage: 'en-GB',
    ...dates('briefing', all.dataPackage.name),
    ...rights(),
    hasPart: all.chapters.map(({ id, title }) => ({ '@type': 'Article', '@id': absolute(`/chapters/${id}`), headline: title })),
  };
}

/** A chapter: an article that names its sources. */
export function chapterArticle(chapter: Chapter): JsonLd {
  const { sourceById } = briefing();
  const ids = new Set(chapter.notes.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const sources = [...ids].flatMap((id) => sourceById.get(id) ?? []);
  return {
    '@type': 'Article',
    '@id': absolute(`/chapters/${chapter.id}`),
    url: absolute(`/chapters/${chapter.id}`),
    headline: chapter.title,
    abstract: chapter.answer,
    inLanguage: 'en-GB',
    position: chapter.order,
    wordCount: chapter.wordCount,
    temporalCoverage: `${chapter.from}/${chapter.to}`,
    ...dates('chapter', chapter.id),
    ...rights(),
    isPartOf: { '@type': 'WebSite', '@id': websiteId, name: site.name },
    citation: sources.map(citedWork),
  };
}

/** The page that lists them: each dataset with its file. */
export function dataCatalog(): JsonLd {
  const all = briefing();
  return {
    '@type': 'DataCatalog',
    '@id': absolute('/about#data'),
    name: all.dataPackage.title,
    description: String(all.dataPackage.description),
    dataset: tables(all).map(datasetOf),
  };
}

function datasetOf({ id, resource }: Table): JsonLd {
  const { dataPackage } = briefing();
  return {
    '@type': 'Dataset',
    '@id': absolute(`/about#data-${id}`),
    url: absolute(`/about#data-${id}`),
    name: resource.title,
    description: resource.description,
    version: dataPackage.version,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    ...dates('dataset', id),
    ...rights(),
    isPartOf: { '@id': websiteId },
    citation: resource.sources.map(({ title }) => title),
    variableMeasured: resource.schema.fields.map(({ title }) => title),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(`/data/${resource.path}`) }],
  };
}

/** Named as the notes name it, by outlet and date; its address is the original's where there is one. */
function citedWork({ id, outlet, published, which, url }: Source) {
  return { '@type': 'CreativeWork', name: `${outlet}, ${dayOf({ published, which })}`, url: url ?? absolute(`/sources/${id}`) };
}

export function rights() {
  const { licenses, contributors } = briefing().dataPackage;
  return { license: licenses[0]?.path, author: contributors.map(({ title }) => ({ '@type': 'Organization', name: title })) };
}

/** `dateModified` only where a correction was made. */
function dates(kind: 'briefing' | 'chapter' | 'dataset', id: string) {
  const published = firstAppeared(briefing());
  const changed = lastChange(briefing(), { kind, id });
  return { datePublished: published, ...(changed !== published && { dateModified: changed }) };
}
