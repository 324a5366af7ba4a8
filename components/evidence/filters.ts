// The filters of the evidence list: their names in the address and what each can be set to.
import type { Filter } from '@/components/filter/FilterForm';
import { sourceName } from '@/components/sources/sourceNames';
import type { Briefing } from '@/briefing/briefing';
import { Actor, FactStatus, SourceKind } from '@/briefing/schema/model';

/** 'single source' → 'single-source', as it stands in the address. */
export function slug(text: string): string {
  return text.replaceAll(' ', '-');
}

/** @returns one filter each for chapter, status, actor, kind of source and source, with what facts can have */
export function evidenceFilters({ chapters, facts, sources }: Pick<Briefing, 'chapters' | 'facts' | 'sources'>): Filter[] {
  const cited = new Set(facts.flatMap((fact) => [...fact.sources, ...fact.otherwise.flatMap((rival) => rival.sources)].map(({ id }) => id)));
  const used = sources.filter(({ id }) => cited.has(id));
  const kinds = SourceKind.options.filter((kind) => used.some((source) => source.kind === kind));
  const actors = Actor.options.filter((actor) => facts.some((fact) => fact.actors.includes(actor)));
  return [
    { name: 'chapter', label: 'Chapter', all: 'All facts', linksTo: '/chapters/', options: chapters.map(({ id, short }) => ({ value: id, text: short })) },
    { name: 'status', label: 'Status', all: 'Any status', options: FactStatus.options.map((status) => ({ value: slug(status), text: status })) },
    { name: 'actor', label: 'Actor', all: 'Any actor', options: actors.map((actor) => ({ value: actor, text: capital(actor) })) },
    { name: 'kind', label: 'Kind of source', all: 'Any kind', options: kinds.map((kind) => ({ value: slug(kind), text: kind })) },
    {
      name: 'source',
      label: 'Source',
      all: 'Any source',
      linksTo: '/sources/',
      options: used
        .toSorted((a, b) => a.outlet.localeCompare(b.outlet) || a.published.localeCompare(b.published))
        .map((source) => ({ value: source.id, text: sourceName(source) })),
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
