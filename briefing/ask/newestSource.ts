// The day a statement about today holds for: that of the newest source, worked out and typed nowhere.
import type { Fact, Source } from '@/briefing/schema/model';

/** @returns the source with the latest day; undefined when none has one */
export function newestSource(sources: readonly Source[]): Source | undefined {
  const dated = sources.filter(({ published }) => published.length === 10 && published !== 'not given');
  return dated.reduce<Source | undefined>((newest, source) => (newest && newest.published >= source.published ? newest : source), undefined);
}

/** @returns the fact with its value, day and source filled in where they are derived; any other fact as it is */
export function withDerived(fact: Fact, newest: Source | undefined): Fact {
  if (!fact.derived || !newest) return fact;
  return { ...fact, value: newest.published, asOf: newest.published, sources: [{ id: newest.id }] };
}
