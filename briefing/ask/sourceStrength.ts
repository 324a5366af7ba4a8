// How far a kind of source carries a claim: which come first, which are weak alone, and which publisher stands behind one.
import type { Citation, Fact, Source } from '@/briefing/schema/model';

/** Best first: the text itself, an official word, an agency, a newsroom; then those that retell or argue. */
const ranks: Readonly<Record<Source['kind'], number>> = {
  'treaty text': 0,
  government: 1,
  wire: 2,
  newspaper: 3,
  broadcaster: 3,
  'think tank': 4,
  'reference work': 5,
  commentary: 5,
  blog: 5,
  aggregator: 5,
};

/** From this rank on a kind is weak: alone it carries no claim that a class or a newsroom takes over. */
const weakFrom = 4;

type Sources = ReadonlyMap<string, Pick<Source, 'kind' | 'outlet'>>;

/** @returns the place of a source's kind in the order of citation; one that is unknown has none */
export function rankOf(id: string, sources: Sources): number | undefined {
  const kind = sources.get(id)?.kind;
  return kind && ranks[kind];
}

export function isStrong(id: string, sources: Sources): boolean {
  const rank = rankOf(id, sources);
  return rank !== undefined && rank < weakFrom;
}

/** @returns whether every source of a fact is of a weak kind; never when one of them is unknown */
export function restsOnWeakKinds({ sources: cited }: Pick<Fact, 'sources'>, sources: Sources): boolean {
  return cited.every(({ id }) => sources.has(id) && !isStrong(id, sources));
}

/** @returns the facts that rest on weak kinds alone */
export function weakFactsIn<F extends Pick<Fact, 'sources'>>(facts: readonly F[], sources: Sources): F[] {
  return facts.filter((fact) => restsOnWeakKinds(fact, sources));
}

/** Who publishes: 'Yonhap News Agency' of 'Yonhap News Agency, carried by Daum'. Two pages of one publisher are one source. */
export function publishersOf(cited: readonly Citation[], sources: Sources): string[] {
  return [...new Set(cited.map(({ id }) => sources.get(id)?.outlet.split(/[,;]/)[0] ?? id))];
}
