// The rules for what may go on air: values from the data, attribution, length, one entry for each chapter.
import type { EntryFile } from './entryFile';
import { datesIn, typedNumbers } from '@/briefing/write/dates';
import { didYouMean, type Fault } from '@/briefing/schema/faults';
import type { Fact, Source, Term } from '@/briefing/schema/model';
import { countWords } from '@/briefing/read/readChapter';
import type { Entry } from '@/briefing/read/readYaml';
import { fillIn, placeholdersIn, type SafeToSay } from '@/briefing/schema/safeToSay';

/** What an entry may point to. */
export interface SafeKnown {
  chapters: readonly string[];
  facts: ReadonlyMap<string, Fact & { shown: string | undefined }>;
  sources: ReadonlyMap<string, Source>;
  terms: ReadonlyMap<string, Term>;
  /** ISO days that some fact or event carries. */
  dates: ReadonlySet<string>;
}

export const limits = {
  sentences: { fewest: 5, most: 8, longest: 30 },
  short: { fewest: 60, most: 80 },
  long: { fewest: 200, most: 235 },
} as const;

/** A fact of one of these may be said as it stands; any other is said as somebody's. */
const unattributed = ['agreed', 'single source'];

/**
 * @returns every fault between an entry and the rest of the content; it never throws
 */
export function checkSafeToSay(file: EntryFile<SafeToSay>, known: SafeKnown): Fault[] {
  const faults: Fault[] = [];
  const anchors = new Set(known.chapters);
  const written = new Set<string>();
  for (const entry of file.entries) {
    const { id } = entry.value;
    const fault = faultOf(file.file, entry, faults);
    if (!known.chapters.includes(id)) fault(['id'], `there is no chapter "${id}"${didYouMean(id, known.chapters)}`);
    if (written.has(id)) fault(['id'], 'the chapter has an entry already: put both into one');
    written.add(id);
    checkSentences(entry, known, anchors, fault);
    checkErrors(entry, known, fault);
    checkNames(entry, known, fault);
    for (const key of ['short', 'long'] as const) {
      const { text, facts, attributed } = entry.value[key];
      checkSpoken({ text, facts, attributed, path: [key, 'text'], factsPath: [key, 'facts'] }, known, fault);
      const words = countWords(fillIn(text, known.facts));
      const { fewest, most } = limits[key];
      if (words < fewest || words > most) fault([key, 'text'], `the ${key} script has ${words} words; ${fewest} to ${most}`);
    }
  }
  return faults;
}

type AddFault = (path: readonly PropertyKey[], message: string, about?: string) => void;

function faultOf(file: string, entry: Entry<SafeToSay>, faults: Fault[]): AddFault {
  const chapter = `chapter "${entry.value.id}"`;
  return (path, message, about) => faults.push({ file, line: entry.lineOf(path), about: about ? `${chapter}, ${about}` : chapter, message });
}

function checkSentences({ value }: Entry<SafeToSay>, known: SafeKnown, anchors: Set<string>, fault: AddFault) {
  const { fewest, most, longest } = limits.sentences;
  const count = value.sentences.length;
  if (count < fewest || count > most) fault(['sentences'], `has ${count} ${count === 1 ? 'sentence' : 'sentences'}; ${fewest} to ${most}`);
  value.sentences.forEach(({ id, say, facts, attributed }, index) => {
    const path = ['sentences', index, 'say'];
    const about: AddFault = (at, message) => fault(at, message, `sentence "${id}"`);
    if (anchors.has(id)) about(['sentences', index, 'id'], 'this id is already used on this page: give another');
    anchors.add(id);
    checkSpoken({ text: say, facts, attributed, path, factsPath: ['sentences', index, 'facts'] }, known, about);
    const said = fillIn(say, known.facts);
    const words = countWords(said);
    if (words > longest) about(path, `the sentence has ${words} words; ${longest} at most`);
    if ((said.match(/[.!?](?=\s|$)/g)?.length ?? 0) !== 1 || !said.endsWith('.')) about(path, 'must be one sentence that ends with a full stop');
  });
}

function checkErrors({ value }: Entry<SafeToSay>, known: SafeKnown, fault: AddFault) {
  value.errors.forEach(({ right, why, facts, printedIn, wrong }, index) => {
    const about: AddFault = (at, message) => fault(at, message, `error "${wrong}"`);
    const at = (key: string) => ['errors', index, key];
    // What is wrong may be typed as it was printed; what is right comes from the data.
    checkText({ text: right, facts, path: at('right'), factsPath: at('facts') }, known, about);
    checkText({ text: why, facts, path: at('why'), factsPath: [] }, known, about);
    printedIn.forEach(({ id }, place) => {
      if (!known.sources.has(id)) about([...at('printedIn'), place], `unknown source "${id}"${didYouMean(id, known.sources.keys())}`);
    });
  });
}

/** Every name is a term, and every person named on air is among the names. */
function checkNames({ value }: Entry<SafeToSay>, known: SafeKnown, fault: AddFault) {
  value.names.forEach((id, index) => {
    if (!known.terms.has(id)) fault(['names', index], `unknown term "${id}"${didYouMean(id, known.terms.keys())}`);
  });
  const said = [...value.sentences.map(({ say }) => say), value.short.text, value.long.text].join(' ');
  for (const { id, kind, name } of known.terms.values()) {
    if (kind === 'person' && said.includes(name) && !value.names.includes(id)) fault(['names'], `${name} is named on air and not listed: add "${id}"`);
  }
}

interface Spoken {
  text: string;
  facts: readonly string[];
  path: readonly PropertyKey[];
  /** Where its facts stand; empty when another text of the same entry has them checked. */
  factsPath: readonly PropertyKey[];
}

/** The rules for a text that is read aloud: those of any text, and attribution. */
function checkSpoken({ attributed, ...spoken }: Spoken & { attributed: boolean }, known: SafeKnown, fault: AddFault) {
  checkText(spoken, known, fault);
  const { text, facts, path } = spoken;
  if (/[()[\]]/.test(text)) fault(path, 'has brackets, which cannot be heard: write it out');
  const contested = facts.map((id) => known.facts.get(id)).filter((fact) => fact && !unattributed.includes(fact.status));
  const first = contested[0];
  if (first && !attributed) {
    fault(
      path,
      `fact "${first.id}" is ${first.status === 'opinion' ? 'an opinion' : first.status}: name the outlet or speaker who says so, and add attributed: true`,
    );
  }
  if (attributed && !speakers(contested as Fact[], known).some((name) => text.includes(name))) {
    fault(path, 'says attributed: true, and names no outlet, person or organisation: name who says so');
  }
}

/** Values come from the data, dates are dates of facts or events, and facts exist. */
function checkText({ text, facts, path, factsPath }: Spoken, known: SafeKnown, fault: AddFault) {
  if (factsPath.length > 0) {
    facts.forEach((id, index) => {
      if (!known.facts.has(id)) fault([...factsPath, index], `unknown fact "${id}"${didYouMean(id, known.facts.keys())}`);
    });
  }
  const { ids, text: typed } = placeholdersIn(text);
  for (const id of ids) {
    const fact = known.facts.get(id);
    if (!fact) fault(path, `{${id}} names an unknown fact${didYouMean(id, known.facts.keys())}`);
    else if (fact.shown === undefined && !fact.cell) fault(path, `{${id}} has no value to show: say it in words`);
    else if (!facts.includes(id)) fault(path, `{${id}} is not among the facts: add it there`);
  }
  for (const number of typedNumbers(typed)) fault(path, `the number "${number}" is typed: put it in facts.yaml and write {its-fact-id}`);
  for (const { shown, iso } of datesIn(typed)) {
    if (!known.dates.has(iso)) fault(path, `"${shown}" is the date of no fact and no event`);
  }
}

/** Who can be heard to say a contested fact: the outlets of its sources, and people and organisations. */
function speakers(facts: readonly Fact[], { sources, terms }: SafeKnown): string[] {
  const cited = facts.flatMap(({ sources: own, otherwise }) => [...own, ...otherwise.flatMap((rival) => rival.sources)]);
  const outlets = cited.map(({ id }) => sources.get(id)?.outlet.split(/[,;]/)[0] ?? '').filter(Boolean);
  const voices = [...terms.values()].filter(({ kind }) => kind !== 'concept').map(({ name }) => name);
  return [...outlets, ...voices].map((name) => name.replace(/^The /, ''));
}
