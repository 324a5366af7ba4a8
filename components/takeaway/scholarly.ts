// What reference managers read of a page, and no more than they read: Highwire's and Dublin Core's words, as Zotero's translator for embedded metadata knows them.
import { site } from '@/components/layout/site';
import { citables, type CitableKind } from '@/briefing/export/citable';
import { briefing } from '@/briefing/load';

/**
 * @param kind of what the page shows
 * @param id its id; the briefing's is the data package's name
 * @returns names and contents for `metadata.other`; none for a thing there is not
 */
export function scholarly(kind: CitableKind, id: string): Record<string, string | string[]> {
  const all = briefing();
  const thing = citables(all, site).find((each) => each.kind === kind && each.id === id);
  if (!thing) return {};
  const authors = all.dataPackage.contributors.filter(({ role }) => role === 'author').map(({ title }) => title);
  const address = new URL(thing.path, site.address).href;
  return {
    citation_title: thing.title,
    citation_author: authors,
    citation_publication_date: thing.date.replaceAll('-', '/'),
    citation_public_url: address,
    citation_language: 'en-GB',
    'DC.title': thing.title,
    'DC.creator': authors,
    'DC.date': thing.date,
    'DC.identifier': address,
  };
}
