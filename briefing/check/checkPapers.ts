// The rules for papers: what they name exists, their length, and quotations in the original with a translation.
import type { EntryFile } from './entryFile';
import { formatDate } from '@/briefing/write/dates';
import type { Fault } from '@/briefing/schema/faults';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import { numbersBorneOut, type NumberedFacts } from './numbersBorneOut';
import { languageNames, pointWords, wordsIn, type Paper, type PaperLanguage, type Quotation } from '@/briefing/schema/papers';
import { isInScript } from '@/briefing/write/scripts';
import type { Source } from '@/briefing/schema/model';
import { textsIn } from '@/briefing/read/readYaml';
import { longestQuotation } from './checkQuotations';

/** What a paper may point to. */
export interface PaperKnown extends NumberedFacts {
  sources: Ids;
  /** Terms that can speak: people and organisations. */
  speakers: Ids;
  sourceById: ReadonlyMap<string, Source>;
}

/** @returns every fault of papers.yaml; sources cited are added to `citedSources` */
export function checkPapers({ file, entries, unread }: EntryFile<Paper>, known: PaperKnown, citedSources: Set<string>): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, number>();
  // A paper that could not be read still cites what it names.
  for (const text of unread.flatMap(textsIn)) citedSources.add(text);
  for (const { value, line, lineOf } of entries) {
    const fault = (path: readonly PropertyKey[], message: string | undefined) => {
      if (message) faults.push({ file, line: lineOf(path), about: `paper "${value.id}"`, message });
    };
    const earlier = first.get(value.id);
    if (earlier === undefined) first.set(value.id, line);
    else fault(['id'], `this id is already used on line ${earlier}: give one of them another`);
    for (const { id, path } of citedIn(value)) {
      citedSources.add(id);
      fault(path, unknownId('source', id, known.sources, 'add it to sources.yaml'));
    }
    value.by.forEach((id, index) => fault(['by', index], unknownId('speaker', id, known.speakers, 'add the person or organisation to terms.yaml')));
    value.facts.forEach((id, index) => fault(['facts', index], unknownId('fact', id, known.factIds, 'add it to facts.yaml')));
    for (const { text, path } of textsOf(value)) for (const message of numbersBorneOut(withoutOwnDays(text, value), value.facts, known)) fault(path, message);
    fault(['points'], lengthProblem(value));
    value.quotations.forEach((quotation, index) => {
      for (const { field, message } of quotationProblems(quotation, known)) fault(['quotations', index, field], message);
    });
    fault(['whole', 'sources'], wholeProblem(value, known));
  }
  return faults;
}

function citedIn({ sources, whole, quotations }: Paper): { id: string; path: PropertyKey[] }[] {
  return [
    ...sources.map(({ id }, index) => ({ id, path: ['sources', index] })),
    ...whole.sources.map(({ id }, index) => ({ id, path: ['whole', 'sources', index] })),
    ...quotations.map(({ source: { id } }, index) => ({ id, path: ['quotations', index, 'source'] })),
  ];
}

/** The texts whose numbers are claims; those of the questions are, too. */
function textsOf({ head, points, questions, whole }: Paper): { text: string; path: PropertyKey[] }[] {
  return [
    ...Object.entries(head).map(([field, text]) => ({ text, path: ['head', field] })),
    ...points.map((text, index) => ({ text, path: ['points', index] })),
    ...Object.entries(questions).map(([field, text]) => ({ text, path: ['questions', field] })),
    { text: whole.says, path: ['whole', 'says'] },
  ];
}

/** The days of the paper itself and of its quotations are its own. */
function withoutOwnDays(text: string, { date, quotations }: Paper): string {
  return [date, ...quotations.map(({ said }) => said)].reduce((left, day) => left.replaceAll(formatDate(day), ''), text.replace(/\s+/g, ' '));
}

function lengthProblem({ points }: Paper): string | undefined {
  const length = points.reduce((sum, point) => sum + wordsIn(point, 'en'), 0);
  if (length > pointWords.most) return `the points have ${length} words together, and may have ${pointWords.fewest} to ${pointWords.most}: shorten them`;
  return length < pointWords.fewest
    ? `the points have ${length} words together, and must have ${pointWords.fewest} to ${pointWords.most}: say more of what the paper says`
    : undefined;
}

function quotationProblems({ original, lang, translation, by }: Quotation, { speakers }: PaperKnown) {
  const tooLong = (what: string, text: string, language: PaperLanguage) => {
    const length = wordsIn(text, language);
    return length > longestQuotation && `${what} has ${length} words, and may have ${longestQuotation}: shorten it`;
  };
  const problems: [keyof Quotation, string | false | undefined][] = [
    ['original', !isInScript(original, lang) && `the original is not in ${languageNames[lang]}: give the words as they were said, or correct lang:`],
    ['original', tooLong('the quotation', original, lang)],
    ['lang', lang !== 'en' && !translation && `a quotation in ${languageNames[lang]} needs translation:, our own in English`],
    ['translation', lang === 'en' && translation !== undefined && 'a quotation in English needs no translation: take it out'],
    ['translation', translation !== undefined && tooLong('the translation', translation, 'en')],
    ['by', by !== undefined && unknownId('speaker', by, speakers, 'add the person or organisation to terms.yaml')],
  ];
  return problems.flatMap(([field, message]) => (message ? [{ field, message }] : []));
}

function wholeProblem({ whole }: Paper, { sourceById, sources }: PaperKnown): string | undefined {
  const found = whole.sources.flatMap(({ id }) => sourceById.get(id) ?? []);
  if (found.length < whole.sources.length || !sources.complete) return undefined;
  return found.some(({ url }) => url) ? undefined : 'none of these sources has an address: name one that has url:';
}
