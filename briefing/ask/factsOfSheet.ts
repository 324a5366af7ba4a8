// Which facts the fact sheet of the printed pack takes over: those of the pact's state, of what it is, and of its key figures.
import type { Fact, Figure } from '@/briefing/schema/model';

/** The facts that the sentence on the pact's state rests on. */
export const stateFacts: readonly string[] = ['signed', 'notice-given', 'notice-suspended', 'notes-withdrawn', 'in-force-throughout'];

/** The sentences for air that say what the pact is. */
export const pactSentences: readonly string[] = ['renews-itself'];

/** The figures whose values are the key figures. */
export const keyFigures = ['exchanges-per-year', 'realmeter-august-2019'] as const;

interface Known {
  figures: readonly Pick<Figure, 'id' | 'facts' | 'asOf'>[];
  safeToSay: readonly { sentences: readonly { id: string; facts: readonly string[] }[] }[];
  factById: ReadonlyMap<string, Pick<Fact, 'asOf'>>;
}

/** @returns the ids of every fact on the sheet, each once */
export function factsOfSheet({ figures, safeToSay, factById }: Known): string[] {
  const said = safeToSay.flatMap(({ sentences }) => sentences.filter(({ id }) => pactSentences.includes(id)).flatMap(({ facts }) => facts));
  const behind = keyFigures.flatMap((key) =>
    factsBehind(
      figures.find(({ id }) => id === key),
      factById,
    ),
  );
  return [...new Set([...stateFacts, ...said, ...behind])];
}

/** @returns the facts a figure rests on, without what was said of it later */
export function factsBehind(figure: Pick<Figure, 'facts' | 'asOf'> | undefined, factById: Known['factById']): string[] {
  return figure?.facts.filter((id) => (factById.get(id)?.asOf ?? '') <= figure.asOf) ?? [];
}
