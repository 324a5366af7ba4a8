// A room's questions with what pages say beside them: the sources of facts, the way to a poll.
import { roomQuestions } from '@/briefing/ask/roomQuestions';
import type { Briefing } from '@/briefing/briefing';
import { sourceName } from '@/briefing/write/sourceName';
import type { NamedSource, PageQuestion } from './run/pageQuestion';

/** @returns all questions, in the order of the chapters */
export function pageQuestions(all: Briefing): PageQuestion[] {
  return roomQuestions(all).map((question) => ({
    ...question,
    sources: Object.fromEntries(question.options.flatMap(({ id }) => sourceOf(id, question.kind, all))),
    pollHref: question.poll ? wayToPoll(question.poll.id, all) : null,
  }));
}

/** Only the options of 'What moved you?' are facts. */
function sourceOf(id: string, kind: PageQuestion['kind'], { factById, sourceById }: Briefing): [string, NamedSource][] {
  const fact = kind === 'moved' ? factById.get(id) : undefined;
  const source = fact?.sources[0] && sourceById.get(fact.sources[0].id);
  return fact && source ? [[id, { says: sourceName(source), href: `/evidence#${fact.id}` }]] : [];
}

/** The chart that draws nothing but this poll has its wording and its sources. */
function wayToPoll(poll: string, { figures }: Briefing): string {
  const figure = figures.find(({ rowIds }) => rowIds.length === 1 && rowIds[0] === poll) ?? figures.find(({ rowIds }) => rowIds.includes(poll));
  return figure ? `/charts/${figure.id}` : '/charts';
}
