// What rests on a source: facts, rival statements, events, figures, rows of data, notes in chapters, terms, phrases, papers.
import type { Briefing } from '@/briefing/briefing';
import type { Citation } from '@/briefing/schema/model';
import { sourceIdsOf } from '@/briefing/schema/row';
import { sourcesOfPaper } from '@/briefing/schema/papers';

const cites = (list: readonly Citation[], id: string) => list.some((citation) => citation.id === id);

/** @param id a source's; @returns everything in the briefing that cites it */
export function restsOn({ facts, events, figures, datasets, chapters, terms, framing, papers }: Briefing, id: string) {
  return {
    facts: facts.filter(({ sources }) => cites(sources, id)),
    rivals: facts.filter(({ otherwise }) => otherwise.some((rival) => cites(rival.sources, id))),
    events: events.filter(({ sources }) => cites(sources, id)),
    figures: figures.filter(({ sources }) => cites(sources, id)),
    rows: datasets
      .map((dataset) => ({ dataset, count: dataset.rows.filter((row) => sourceIdsOf(row.source_ids).includes(id)).length }))
      .filter(({ count }) => count > 0),
    notes: chapters
      .map((chapter) => ({ chapter, notes: chapter.notes.filter(({ citations }) => cites(citations, id)) }))
      .filter(({ notes }) => notes.length > 0),
    terms: terms.filter(({ sources }) => cites(sources, id)),
    papers: papers.filter((paper) => sourcesOfPaper(paper).includes(id)),
    phrases: framing.flatMap((thing) => thing.phrases.filter(({ source }) => source.id === id).map((phrase) => ({ thing, phrase }))),
  };
}
