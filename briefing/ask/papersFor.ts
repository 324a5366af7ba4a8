// Which papers a sentence, a fact or a source leads to: the official text behind it.
import type { Citation } from '@/briefing/schema/model';
import type { Paper } from '@/briefing/schema/papers';

/**
 * @param about the facts and the citations that stand behind a sentence
 * @returns the papers that bear out one of the facts, or that were read from one of the sources, oldest first
 */
export function papersFor(papers: readonly Paper[], about: { facts?: readonly string[]; citations?: readonly Citation[] }): Paper[] {
  const facts = new Set(about.facts);
  const sources = new Set(about.citations?.map(({ id }) => id));
  return papers.filter((paper) => paper.facts.some((id) => facts.has(id)) || paper.sources.some(({ id }) => sources.has(id)));
}
