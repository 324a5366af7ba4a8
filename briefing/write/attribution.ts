// Who says a sentence, and as of when: the source line of what rests on one fact or several.
import { formatDate } from './dates';
import type { Citation, Fact, Source } from '@/briefing/schema/model';
import { dayOf } from './sourceName';

export interface Attribution {
  /** Three at most: the first source of each fact, then others. */
  outlets: { id: string; name: string; date: string }[];
  /** Sources that are not among `outlets`; the facts' evidence lists them. */
  more: number;
  /** The latest of the facts' as-of dates, in words; undefined when none is given. */
  asOf: string | undefined;
}

const mostShown = 3;

/** What may be left out of an outlet's name in small space; a copy, a relay or a machine translation stays. */
const carriedBy = /, (?:republished by|carried by|text on|text hosted by) .*$/;

/** @param facts what a sentence rests on, the most telling first */
export function attributionOf(facts: readonly Fact[], sources: ReadonlyMap<string, Source>): Attribution {
  const citations = [...facts.flatMap(({ sources: [first] }) => first ?? []), ...facts.flatMap(({ sources: [, ...rest] }) => rest)];
  const outlets = distinct(citations, sources);
  const shown = outlets.slice(0, mostShown);
  const dates = facts
    .map(({ asOf }) => asOf)
    .filter((date) => date !== 'not given')
    .sort();
  const latest = dates.at(-1);
  return { outlets: shown, more: outlets.length - shown.length, asOf: latest && formatDate(latest) };
}

/** 'Source: The Korea Herald, 21 August 2019, as of 31 July 2019' in plain text, to travel with a copied sentence. */
export function attributionText({ outlets, more, asOf }: Attribution): string {
  const names = outlets.map(({ name, date }) => `${name}, ${date}`).join('; ');
  const label = outlets.length + more === 1 ? 'Source' : 'Sources';
  return `${label}: ${names}${more > 0 ? `; and ${more} more` : ''}${asOf ? `, as of ${asOf}` : ''}`;
}

/** Two places in one source are one outlet; two agencies in one digest are two. */
function distinct(citations: readonly Citation[], sources: ReadonlyMap<string, Source>): Attribution['outlets'] {
  const byName = new Map<string, Attribution['outlets'][number]>();
  for (const citation of citations) {
    const name = nameOf(citation, sources);
    const key = `${citation.id} ${name}`;
    if (!byName.has(key)) byName.set(key, { id: citation.id, name, date: dayOf(sources.get(citation.id)) });
  }
  return [...byName.values()];
}

/** 'The Korea Herald', or 'Yonhap, excerpt in ROK Drop' where the place says whose words a digest reprints. */
function nameOf({ id, at = '' }: Citation, sources: ReadonlyMap<string, Source>): string {
  const outlet = (sources.get(id)?.outlet ?? id).replace(carriedBy, '');
  const reprinted = [...at.matchAll(/, ([A-Z]\w*(?: [A-Z]\w*)*) (?:excerpts?|captions?)/g)].map(([, name = '']) => name);
  return reprinted.length > 0 ? `${[...new Set(reprinted)].join(' and ')}, excerpt in ${outlet}` : outlet;
}
