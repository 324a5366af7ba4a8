// Which sources each part of the printed pack rests on.
import type { Briefing } from '@/briefing/briefing';
import { factsOfLesson } from '@/briefing/schema/lessons';
import type { Citation, Source } from '@/briefing/schema/model';

type Known = Pick<Briefing, 'factById' | 'figureById' | 'marks' | 'sources' | 'framing'>;

/** @returns the sources of a chapter's section: of all it says, in brief and in full, and of its figures; oldest first */
export function sourcesOfSection(briefing: Known, chapter: string, section: string, figures: readonly string[]): Source[] {
  const cited: Citation[] = figures.flatMap((id) => briefing.figureById.get(id)?.sources ?? []);
  for (const mark of briefing.marks.values()) {
    if (mark.chapter !== chapter || mark.section !== section) continue;
    cited.push(...(mark.note?.citations ?? briefing.factById.get(mark.fact ?? '')?.sources ?? []));
  }
  return inOrder(briefing, cited);
}

/** @returns the sources of a lesson: of the facts its answers name, and of the phrases it compares; oldest first */
export function sourcesOfLesson(briefing: Known, lesson: Briefing['lessons'][number]): Source[] {
  const phrases = briefing.framing.find(({ id }) => id === lesson.exercise.framing)?.phrases ?? [];
  return inOrder(briefing, [...citationsOf(briefing, factsOfLesson(lesson)), ...phrases.map(({ source }) => source)]);
}

/** @returns the sources of facts; oldest first */
export function sourcesOfFacts(briefing: Known, facts: readonly string[]): Source[] {
  return inOrder(briefing, citationsOf(briefing, facts));
}

function citationsOf({ factById }: Known, facts: readonly string[]): Citation[] {
  return facts.flatMap((id) => factById.get(id)?.sources ?? []);
}

/** Each once; what has no date stands at the end. */
function inOrder({ sources }: Known, cited: readonly Citation[]): Source[] {
  const ids = new Set(cited.map(({ id }) => id));
  const dated = (source: Source) => (source.published === 'not given' ? '9999' : source.published);
  return sources.filter(({ id }) => ids.has(id)).sort((a, b) => dated(a).localeCompare(dated(b)));
}
