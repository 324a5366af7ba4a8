// What a note says: its sources with kind, date, place and reason to trust them or not; for a fact its date and status.
import { briefing } from '@/content/load';
import { formatDate } from '@/content/dates';
import { earlierValues } from '@/content/earlierValues';
import type { Citation, Term } from '@/content/model';
import type { Note } from '@/content/notes';
import { papersFor } from '@/content/papersFor';
import { html, type Html } from '@/components/html/html';
import { dateOf, shortName } from './sourceNames';

/** @returns number, first source, then what unfolds: its reason and original, the other sources, the fact's standing */
export function noteHtml({ number, citations, fact }: Note): Html {
  const [first, ...others] = citations;
  const standing = fact && [
    `${fact.asOf === 'not given' ? 'Date not given' : `As of ${formatDate(fact.asOf)}`}; ${fact.status}.`,
    fact.how && ` Worked out: ${fact.how}`,
    fact.note && ` ${fact.note}`,
    ...earlierValues(fact).map((earlier) => ` ${earlier}`),
  ];
  return html`<b>${number}</b> ${first && sourceHtml(first)}${others.length > 0 && html` <i>And ${others.length} more.</i>`}<span class="rest">${others.map(
    (citation) => html`<span>${sourceHtml(citation)}</span>`,
  )}${papersFor(briefing().papers, { facts: fact ? [fact.id] : [], citations }).map(({ id, title }) => html`<span>Paper: <a href="/papers#${id}">${title}</a></span>`)}${fact && html`<span>${standing} <a href="/evidence#${fact.id}">All evidence</a></span>`}</span>`;
}

function sourceHtml({ id, at }: Citation): Html {
  const source = briefing().sourceById.get(id);
  if (!source) return html``;
  const { kind, outlet, published, reliability, url } = source;
  const short = shortName(outlet);
  const date = dateOf(published);
  const original = url && html` <a href="${url}" rel="external" aria-label="Original of ${outlet}, ${date}">Original</a>`;
  return html`<span class="kind">${kind}</span> <a href="/sources/${id}">${short}<u>${outlet.slice(short.length)}</u></a>, ${date}${at && `, ${at}`}.<u> ${reliability}${original}</u>`;
}

/** @returns the term's name in every script, how it is said, a person's office, the definition, the way to the glossary */
export function definitionHtml(term: Term): Html {
  const name = term.kind !== 'person' && term.full ? `${term.name}, ${term.full}` : term.name;
  return html`<b>${name}</b>${term.native.map(({ lang, text }) => html` <span lang="${lang}">${text}</span>`)}${term.say && html`, say <span class="say">${term.say.like}</span>`}. ${
    term.kind === 'person' && `${sentence(term.office)} `
  }${term.definition} <a href="/glossary#${term.id}" aria-label="Glossary entry for ${term.name}">Glossary</a>`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** 'The Korea Herald and 2 more': what a screen reader hears of a note's number. */
export function noteLabel({ citations }: Note): string {
  const [first = '', ...others] = [...new Set(citations.map(({ id }) => shortName(briefing().sourceById.get(id)?.outlet ?? id)))];
  return others.length > 0 ? `${first} and ${others.length} more` : first;
}
