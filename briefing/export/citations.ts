// Citations in the six forms readers ask for, written by Citation.js at build time: nothing of it reaches the browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';
import type { Citable, Publication } from './citable';
import { citationRecord, cslDate, type CslDate, type CslRecord } from './citationRecord';
import type { Briefing } from '@/briefing/briefing';

/** A citation in one form. A form for people is HTML with italics; one for programs is plain text, and to be had as a file. */
export interface CitationForm {
  name: string;
  /** The manual it follows, or what reads it. */
  after: string;
  text: string;
  /** The same with the day of access left as `{long}`, `{short}`, `{iso}`, `{slashed}` or `{parts}`, for the browser to fill in. */
  withAccess: string;
  file?: { name: string; mediaType: string };
}

/** A day no real citation carries, put in by the library and taken out again for the day a reader sees the page. */
const sentinel = '1901-02-03';
const tokens: [string, string][] = [
  ['February 3, 1901', '{long}'],
  ['3 Feb. 1901', '{short}'],
  ['1901-02-03', '{iso}'],
  ['1901/02/03', '{slashed}'],
  ['[1901, 2, 3]', '{parts}'],
];

let ready = false;

/** @returns the six forms: APA, MLA, Chicago for people; BibTeX, RIS, CSL-JSON for programs */
export function citationForms(thing: Citable, all: Briefing, publication: Publication): CitationForm[] {
  prepare();
  const record = citationRecord(thing, all, publication);
  const accessed = { ...record, accessed: cslDate(sentinel) };
  const form = (name: string, after: string, write: (record: CslRecord) => string, extension = '', mediaType = ''): CitationForm => ({
    name,
    after,
    text: write(record),
    withAccess: tokens.reduce((text, [day, token]) => text.replaceAll(day, token), write(accessed)),
    ...(extension && { file: { name: `${record.id}.${extension}`, mediaType } }),
  });
  const sentence = thing.kind === 'fact';
  return [
    form('APA', 'Publication Manual, 7th edition', (each) => inStyle('apa', sentence, forApa(each))),
    form('MLA', 'MLA Handbook, 9th edition', (each) => inStyle('mla', sentence, each)),
    form('Chicago', 'Chicago Manual of Style, 18th edition', (each) => inStyle('chicago', sentence, each)),
    form('BibTeX', 'for LaTeX', (each) => bibtex(each, publication), 'bib', 'application/x-bibtex'),
    form('RIS', 'for EndNote, Mendeley and Zotero', (each) => ris(each, publication), 'ris', 'application/x-research-info-systems'),
    form('CSL-JSON', 'for Zotero and Pandoc', json, 'json', 'application/vnd.citationstyles.csl+json'),
  ];
}

/** APA comes with the library. No package offers MLA and Chicago, so these two are our own, for the few types there are here. */
function prepare() {
  if (ready) return;
  const { templates } = plugins.config.get('@csl');
  for (const style of ['mla', 'chicago']) {
    templates.add(style, readFileSync(join(process.cwd(), 'briefing', 'export', 'citationStyles', `${style}.csl`), 'utf8'));
  }
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });
  ready = true;
}

/** @param sentence whether the title is a sentence, whose words keep their case */
function inStyle(template: string, sentence: boolean, record: CslRecord): string {
  const title = sentence ? `<span class="nocase">${record.title}</span>` : record.title;
  const html = new Cite({ ...record, title }).format('bibliography', { template, lang: 'en-US', format: 'html' });
  return html
    .replace(/^[\s\S]*class="csl-entry">/, '')
    .replace(/<\/div>\s*<\/div>\s*$/, '')
    .trim();
}

/** The record as the library's APA style wants it: the version of a web page in brackets, data and figures as works of their own. */
function forApa(record: CslRecord): CslRecord {
  const version = `Version ${record.version}`;
  if (record.type === 'webpage') return { ...record, genre: version };
  const { 'container-title': publisher, ...rest } = record;
  return { ...rest, version, publisher, ...(record.type === 'figure' && { genre: 'Figure' }) };
}

/** BibTeX and RIS have no place for the site and the version of a web page: they go where every program shows them. */
function forPrograms({ accessed, ...record }: CslRecord, name: string): CslRecord {
  const note = `Version ${record.version}${accessed ? `; accessed ${sentinel}` : ''}`;
  return { ...record, publisher: name, note };
}

function bibtex(record: CslRecord, { name }: Publication): string {
  // The library writes `month = {nov 22}`, which no style of BibTeX knows: the month is one of its own twelve words, bare.
  const text = new Cite(forPrograms(record, name)).format('bibtex').trim().replaceAll('\t', '  ');
  return text.replace(/month = \{([a-z]{3})(?: (\d+))?\}/, (_, month: string, day?: string) => `month = ${month}${day ? `,\n  day = {${day}}` : ''}`);
}

/** Written from the library's tags, one a line: its own text form breaks long titles within a word, and its days lack their zeros. */
function ris(record: CslRecord, { name }: Publication): string {
  const { accessed, ...rest } = record;
  const [tags = {}] = new Cite({ ...rest, publisher: name, note: `Version ${rest.version}` }).format('ris', { format: 'object' });
  const { TY = '', ...others } = tags;
  const slashed = (date: CslDate) =>
    date['date-parts']
      .flat()
      .map((part) => String(part).padStart(2, '0'))
      .join('/');
  const lines = Object.entries({ ...others, DA: slashed(rest.issued), ID: record.id, ...(accessed && { Y2: slashed(accessed) }) });
  return [['TY', TY], ...lines, ['ER', '']].flatMap(([tag, value]) => [value ?? ''].flat().map((text) => `${String(tag)}  - ${text}`)).join('\n');
}

function json(record: CslRecord): string {
  return JSON.stringify([record], null, 2).replace(/\[\s*\[\s*([\d,\s]+?)\s*\]\s*\]/g, (_, parts: string) => `[[${parts.replace(/\s+/g, ' ')}]]`);
}
