// Which facts the fact sheet of the printed pack takes over: those of the subject's state, of what it is, and of its key figures.
import type { SiteWords } from '@/briefing/check/site';
import type { Fact, Figure } from '@/briefing/schema/model';

interface Known {
  sheet: Pick<SiteWords['sheet'], 'sentences' | 'facts' | 'figures'>;
  figures: readonly Pick<Figure, 'id' | 'facts' | 'asOf'>[];
  safeToSay: readonly { sentences: readonly { id: string; facts: readonly string[] }[] }[];
  factById: ReadonlyMap<string, Pick<Fact, 'asOf'>>;
}

/** @returns the ids of every fact on the sheet, each once: of the state, of the sentences, of the figures in their order */
export function factsOfSheet({ sheet, figures, safeToSay, factById }: Known): string[] {
  const said = safeToSay.flatMap(({ sentences }) => sentences.filter(({ id }) => sheet.sentences.includes(id)).flatMap(({ facts }) => facts));
  const behind = sheet.figures.flatMap((key) =>
    factsBehind(
      figures.find(({ id }) => id === key),
      factById,
    ),
  );
  return [...new Set([...sheet.facts, ...said, ...behind])];
}

/** @returns the facts a figure rests on, without what was said of it later */
export function factsBehind(figure: Pick<Figure, 'facts' | 'asOf'> | undefined, factById: Known['factById']): string[] {
  return figure?.facts.filter((id) => (factById.get(id)?.asOf ?? '') <= figure.asOf) ?? [];
}
