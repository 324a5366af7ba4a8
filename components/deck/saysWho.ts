// What stands behind a slide: who says it and when, who says otherwise, and how sure it is; the furthest apart where there are many.
import { shortName } from '@/components/sources/sourceNames';
import { formatShortDate } from '@/briefing/write/dates';
import type { Chapter, LinkedFact, LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import type { Citation, FactStatus, Source } from '@/briefing/schema/model';
import { sourcesOfSection } from '@/briefing/ask/packSources';
import { sourceIdsOf } from '@/briefing/schema/row';
import { rankOf } from '@/briefing/ask/sourceStrength';
import type { Voice } from '@/briefing/schema/turningPoints';
import { shownValue } from '@/briefing/write/values';

export interface SaidRow {
  /** The number it gives, where it gives a short one. */
  value: string | undefined;
  who: string;
  says: string;
  date: string;
  /** It is what the slide shows. */
  own: boolean;
}

export interface SaysWho {
  /** What is said: 'How many exchanges by 31 July 2019?'. */
  about: string;
  rows: SaidRow[];
  /** How many voices more there are. */
  more: number;
  status: string;
  line: string;
}

/** As many as a wall has room for. */
const mostRows = 3;

/** Letters of all statements together that three rows have room for; more, and the third is only counted. */
const mostLetters = 330;

/** Digits of a number that stands at the head of its row. */
const longestValue = 6;

const statusNames: Readonly<Record<FactStatus, string>> = {
  agreed: 'Agreed.',
  'single source': 'One source.',
  disputed: 'Disputed.',
  opinion: 'Opinion.',
  superseded: 'Superseded.',
};

/** @returns a fact's own statement and its rivals; of many rivals the lowest and the highest */
export function behindFact(fact: LinkedFact): SaysWho {
  const { datasetById } = briefing();
  const own = { shown: fact.shown, says: '', cited: fact.sources, own: true };
  const rivals = fact.otherwise.map((rival) => ({ shown: shownValue(rival, datasetById), says: rival.says, cited: rival.sources, own: false }));
  const sorted = [...rivals].sort((a, b) => Number(a.shown) - Number(b.shown));
  const numbered = sorted.every(({ shown }) => Number.isFinite(Number(shown)));
  const apart = rivals.length < mostRows ? rivals : numbered ? [sorted[0], sorted.at(-1)].flatMap((each) => each ?? []) : rivals.slice(0, mostRows - 1);
  const letters = [fact.handling ?? '', ...apart.map(({ says }) => says), apart.some(({ shown: value }) => value === undefined) ? fact.statement : ''].join(
    '',
  ).length;
  const told = letters > mostLetters ? apart.slice(0, 1) : apart;
  const shown = [own, ...told];
  const short = shown.every(({ shown: value }) => value !== undefined && value.length <= longestValue);
  return {
    about: fact.question ?? fact.statement,
    rows: shown.map((each) => ({
      value: short ? each.shown : undefined,
      who: outletsOf(each.cited),
      says: each.own ? (short ? '' : fact.statement) : each.says,
      date: dateOf(each.cited),
      own: each.own,
    })),
    more: rivals.length - told.length,
    status: statusNames[fact.status],
    line: fact.handling ?? fact.note ?? '',
  };
}

/** @returns a figure's disputed number, or else its sources */
export function behindFigure(figure: LinkedFigure): SaysWho {
  const facts = figure.facts.flatMap((id) => briefing().factById.get(id) ?? []);
  const disputed = facts.find(({ status }) => status === 'disputed');
  if (disputed) return behindFact(disputed);
  const ids = figure.slide ? figure.slide.rows.flatMap((row) => sourceIdsOf(row.source_ids)) : figure.sources.map(({ id }) => id);
  const status = facts.some((fact) => fact.status === 'single source') ? 'single source' : 'agreed';
  return ofSources(figure.question, ids, facts.length > 0 ? statusNames[status] : '', figure.caveats[0] ?? '');
}

/** @returns the first dispute of a section, or else its strongest sources */
export function behindSection(chapter: Chapter, { id, heading, figures }: Chapter['sections'][number]): SaysWho {
  const disputed = chapter.disputed.find(({ section }) => section === id);
  const fact = disputed && briefing().factById.get(disputed.fact);
  if (fact) return behindFact(fact);
  return ofSources(
    heading,
    sourcesOfSection(briefing(), chapter.id, id, figures).map((source) => source.id),
    '',
    'Each sentence has its note in the article.',
  );
}

/** @returns where a government's words are printed */
export function behindVoice({ sources, translation }: Voice, occasion: string): SaysWho {
  const line =
    translation === 'ours'
      ? 'The English is our translation.'
      : translation === 'official'
        ? 'The English is the official translation.'
        : 'In the words printed there.';
  return ofSources(
    occasion,
    sources.map(({ id }) => id),
    'Quoted.',
    line,
  );
}

function ofSources(about: string, ids: readonly string[], status: string, line: string): SaysWho {
  const sources = [...new Set(ids)]
    .flatMap((id) => briefing().sourceById.get(id) ?? [])
    .sort((a, b) => (rankOf(a.id, briefing().sourceById) ?? 0) - (rankOf(b.id, briefing().sourceById) ?? 0));
  return { about, rows: sources.slice(0, mostRows).map((source) => rowOf(source)), more: Math.max(0, sources.length - mostRows), status, line };
}

function rowOf({ outlet, title, published }: Source): SaidRow {
  return { value: undefined, who: shortName(outlet), says: title, date: published === 'not given' ? 'date not given' : formatShortDate(published), own: true };
}

function outletsOf(cited: readonly Citation[]): string {
  const names = [...new Set(cited.map(({ id }) => shortName(briefing().sourceById.get(id)?.outlet ?? id)))];
  return names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join('; ');
}

function dateOf(cited: readonly Citation[]): string {
  const published = briefing().sourceById.get(cited[0]?.id ?? '')?.published;
  return published === undefined || published === 'not given' ? 'date not given' : formatShortDate(published);
}
