// The rules for one chapter: words and their attributes, sections, typed numbers, quotations, dates.
import { datesIn, typedNumbers } from './dates';
import { didYouMean, type Fault } from './faults';
import type { Fact } from './model';
import { countWords, type ChapterDraft, type WordUse } from './readChapter';
import { isWord, words } from './words';

/** What a chapter may point to. */
export interface Known {
  facts: ReadonlyMap<string, Fact & { shown: string | undefined }>;
  sources: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** Terms that can speak: people and organisations. */
  speakers: ReadonlySet<string>;
  /** ISO days that some fact or event carries. */
  dates: ReadonlySet<string>;
}

export const longestQuotation = 25;
const points = { fewest: 2, most: 4, longest: 14 };

/** @returns every fault of the chapter; it never throws */
export function checkChapter(chapter: ChapterDraft, known: Known): Fault[] {
  const faults: Fault[] = [];
  const fault = (line: number, message: string) => faults.push({ file: chapter.file, line, message });
  for (const { what, line } of chapter.rawNodes) fault(line, `${what} has no place in a chapter`);
  for (const use of chapter.uses) checkUse(use, known, fault);
  checkSections(chapter, fault);
  for (const { text, line } of chapter.texts) {
    for (const number of typedNumbers(text)) {
      fault(line, `the number "${number}" is typed in the prose: put it in facts.yaml and write <Fact id="…" />`);
    }
    for (const { shown, iso } of datesIn(text)) {
      if (!known.dates.has(iso)) fault(line, `"${shown}" is the date of no fact and no event`);
    }
  }
  const sentences = chapter.frontMatter.answer.match(/[.!?](?=\s|$)/g)?.length ?? 0;
  if (sentences !== 2) fault(2, `"answer" must be two sentences (it has ${sentences})`);
  return faults;
}

function checkUse(use: WordUse, known: Known, fault: (line: number, message: string) => void) {
  const { name, attributes, line } = use;
  if (!isWord(name)) {
    fault(line, `<${name ?? ''}> is not a word of this site${didYouMean(name ?? '', Object.keys(words))}`);
    return;
  }
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } = words[name];
  for (const attribute of required) {
    if (typeof attributes[attribute] !== 'string') fault(line, `<${name}> needs ${attribute}="…"`);
  }
  for (const attribute of Object.keys(attributes)) {
    if (![...required, ...optional].includes(attribute)) {
      fault(line, `<${name}> takes no "${attribute}"${didYouMean(attribute, [...required, ...optional])}`);
    }
  }
  const unknown = (kind: string, id: string | true | undefined, ids: Iterable<string>) => {
    if (typeof id === 'string' && ![...ids].includes(id)) fault(line, `<${name}> names an unknown ${kind} "${id}"${didYouMean(id, ids)}`);
  };
  if (name === 'Fact') {
    unknown('fact', attributes.id, known.facts.keys());
    const fact = known.facts.get(String(attributes.id));
    if (fact && fact.shown === undefined && !use.text) fault(line, `fact "${fact.id}" has no value: write <Fact id="${fact.id}">the words</Fact>`);
    if (fact && 'words' in attributes && !(Number.isInteger(fact.value) || fact.cell)) fault(line, `fact "${fact.id}" is no whole number to spell in words`);
  }
  if (name === 'Cite') unknown('source', attributes.source, known.sources);
  if (name === 'Term') unknown('term', attributes.id, known.terms);
  if (name === 'Figure') unknown('figure', attributes.id, known.figures);
  if (name === 'Disputed') {
    unknown('fact', attributes.fact, known.facts.keys());
    const fact = known.facts.get(String(attributes.fact));
    if (fact && fact.status !== 'disputed') fault(line, `<Disputed> shows a disputed fact, and "${fact.id}" is ${fact.status}`);
  }
  if (name === 'Quote') {
    unknown('source', attributes.source, known.sources);
    unknown('speaker', attributes.by, known.speakers);
    const length = countWords(use.text);
    if (length > longestQuotation) fault(line, `the quotation has ${length} words; ${longestQuotation} at most`);
  }
  if (name === 'Cite' && use.inside !== 'prose') fault(line, `<Cite> shows no mark in <${use.inside}>; move it to the prose`);
}

function checkSections(chapter: ChapterDraft, fault: (line: number, message: string) => void) {
  if (chapter.sections.length === 0) fault(1, 'the chapter has no ## section');
  for (const { heading, line, points: given, boxes } of chapter.sections) {
    if (boxes.inBrief !== 1) fault(line, `section "${heading}" needs one <InBrief>`);
    else if (given.length < points.fewest || given.length > points.most) {
      fault(line, `section "${heading}" has ${given.length} points in brief; ${points.fewest} to ${points.most}`);
    }
    if (boxes.notes !== 1) fault(line, `section "${heading}" needs one <Notes> for the speaker`);
    for (const point of given) {
      if (point.words > points.longest) fault(point.line, `the point has ${point.words} words; ${points.longest} at most`);
    }
  }
}
