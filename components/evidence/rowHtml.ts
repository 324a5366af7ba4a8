// One fact of the evidence list: its value, statement, sources and conflicts, how firm it is, and where it is used.
import { html, type Html } from '@/components/html/html';
import { formatDate, isIsoDate } from '@/content/dates';
import { earlierValues } from '@/content/earlierValues';
import { briefing, type LinkedFact } from '@/content/load';
import { papersFor } from '@/content/papersFor';
import { citedHtml } from './citedHtml';
import { slug } from './filters';
import { rivalsHtml } from './rivalsHtml';
import { unbrokenHtml } from './unbrokenHtml';
import type { Use } from './uses';

/** The markup is bare, because hundreds of these stand on one page; its `data-` is what the filters read. */
export function rowHtml(fact: LinkedFact, uses: readonly Use[]): Html {
  const { id, status, actors } = fact;
  return html`<li id="${id}" data-filter="row" data-status="${slug(status)}" data-actor="${actors.join(' ')}" data-kind="${kindsOf(fact).map(slug).join(' ')}">${valueHtml(
    fact,
  )}<div data-filter="text">${saysHtml(fact)}</div><div class="standing">${standingHtml(fact, uses)}</div></li>`;
}

function valueHtml(fact: LinkedFact): Html | undefined {
  const value = valueBeside(fact);
  if (!value) return undefined;
  return html`<p class="${value.length <= 6 ? 'value' : 'value words'}">${value}${fact.unit && html`<small> ${fact.unit}</small>`}</p>`;
}

/** A value the reader compares: a number, or any value that somebody disputes. The statement gives dates and words itself. */
function valueBeside({ shown, value, statement, otherwise }: LinkedFact): string | undefined {
  if (otherwise.length > 0 || typeof value !== 'string') return shown;
  return isIsoDate(value) || statement.toLowerCase().includes(value.toLowerCase()) ? undefined : shown;
}

function saysHtml(fact: LinkedFact): Html {
  const { statement, sources, otherwise, how, note } = fact;
  return html`<p class="says">${unbrokenHtml(statement)}</p>${citedHtml(sources)}${otherwise.length > 0 && rivalsHtml(fact)}${how && html`<p>Worked out: ${how}</p>`}${
    note && html`<p>Note: ${note}</p>`
  }${earlierValues(fact).map((earlier) => html`<p>${earlier}</p>`)}`;
}

function standingHtml(fact: LinkedFact, uses: readonly Use[]): Html {
  const { id, status, asOf } = fact;
  return html`<p class="status">${status}</p><p>${asOf === 'not given' ? 'date not given' : `as of ${formatDate(asOf)}`}</p>${uses.map(
    ({ href, name }) => html`<p><a href="${href}">${name}</a></p>`,
  )}${onTheSameSubject(fact).map((other) => html`<p>compare <a href="#${other.id}">${comparedWith(other)}</a></p>`)}${papersFor(briefing().papers, { facts: [id], citations: fact.sources }).map(
    (paper) => html`<p>paper <a href="/papers#${paper.id}">${paper.title}</a></p>`,
  )}<p><a href="#${id}">#${id}</a></p><p><a href="/cite/fact/${id}">Cite this fact</a></p>`;
}

function onTheSameSubject({ id, subject }: LinkedFact): LinkedFact[] {
  return subject ? briefing().facts.filter((other) => other.subject === subject && other.id !== id) : [];
}

/** '29, as of 16 August 2019', and a date or words alone. */
function comparedWith({ shown, value, asOf }: LinkedFact): string | undefined {
  return typeof value === 'string' || asOf === 'not given' ? shown : `${shown}, as of ${formatDate(asOf)}`;
}

function kindsOf({ sources, otherwise }: LinkedFact): string[] {
  const { sourceById } = briefing();
  const cited = [...sources, ...otherwise.flatMap((rival) => rival.sources)];
  return [...new Set(cited.map(({ id }) => sourceById.get(id)?.kind ?? ''))];
}
