// What reference managers read of a page: Highwire's and Dublin Core's words, as Zotero's translator for embedded metadata knows them.
import { site } from '@/components/layout/site';
import { citables, type CitableKind } from '@/briefing/export/citable';
import { briefing } from '@/briefing/load';

/** As Dublin Core calls kinds of things; Zotero takes a `webpage` from none of them, and a dataset from the last. */
const types: Record<CitableKind, string> = { briefing: 'Text', chapter: 'Text', figure: 'StillImage', fact: 'Text', dataset: 'Dataset' };

/**
 * @param kind of what the page shows
 * @param id its id; the briefing's is the data package's name
 * @param description what it says, in a sentence or two
 * @returns names and contents for `metadata.other`; none for a thing there is not
 */
export function scholarly(kind: CitableKind, id: string, description?: string): Record<string, string | string[]> {
  const all = briefing();
  const thing = citables(all, site).find((each) => each.kind === kind && each.id === id);
  if (!thing) return {};
  const authors = all.dataPackage.contributors.filter(({ role }) => role === 'author').map(({ title }) => title);
  const address = new URL(thing.path, site.address).href;
  const [licence] = all.dataPackage.licenses;
  return {
    citation_title: thing.title,
    citation_author: authors,
    citation_publication_date: thing.date.replaceAll('-', '/'),
    citation_public_url: address,
    citation_language: 'en-GB',
    'DC.title': thing.title,
    'DC.creator': authors,
    'DC.date': thing.date,
    'DC.type': types[kind],
    'DC.language': 'en-GB',
    'DC.identifier': address,
    'DC.publisher': site.name,
    ...(licence && { 'DC.rights': licence.path }),
    ...(description && { 'DC.description': description }),
  };
}
