// The rules for quotations: short, in the speaker's own language beside our translation, and one from every capital at every turning point.
import { at, type EntryFile } from './entryFile';
import type { Fault } from '@/briefing/schema/faults';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import type { Source } from '@/briefing/schema/model';
import { countWords } from '@/briefing/read/readChapter';
import { cellsOf, type TurningPoint, type Voice } from '@/briefing/schema/turningPoints';

export const longestQuotation = 25;

/** Japanese is written without spaces: so many signs say about as much as 25 English words. */
export const longestJapanese = 75;

/** Set large, for the last row. */
export const longestOnSlide = 180;

const scripts: Readonly<Record<string, RegExp>> = { ko: /\p{Script=Hangul}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u };
const languages: Readonly<Record<string, string>> = { ko: 'Korean', ja: 'Japanese' };

interface Quotation {
  words: string;
  lang?: string | undefined;
  original?: string | undefined;
}

/** @returns what is wrong with a quotation whose words in English and in the original are given */
export function quotationProblems({ words, lang, original }: Quotation): string[] {
  const length = countWords(words);
  const problems = [
    length === 0 && 'the quotation is empty: give the words',
    length > longestQuotation && `the quotation has ${length} words, and may have ${longestQuotation}: shorten it`,
  ];
  if (lang !== undefined && !scripts[lang]) problems.push(`the original's language must be ko or ja (it is "${lang}")`);
  if ((original === undefined) !== (lang === undefined))
    problems.push('the original needs both its language and its words: give lang and original, or neither');
  if (original !== undefined && lang && scripts[lang]) {
    if (!scripts[lang].test(original)) problems.push(`the original is not written in ${languages[lang]}: give the words as they were spoken`);
    const signs = [...original].length;
    if (lang === 'ja' && signs > longestJapanese) problems.push(`the Japanese original has ${signs} signs, and may have ${longestJapanese}: shorten it`);
    if (lang === 'ko' && countWords(original) > longestQuotation)
      problems.push(`the Korean original has ${countWords(original)} words, and may have ${longestQuotation}: shorten it`);
  }
  return problems.filter((problem) => problem !== false);
}

/** @returns whether words taken from a source need their original: the source is Korean or Japanese */
export function needsOriginal(source: Pick<Source, 'language'> | undefined): boolean {
  return source !== undefined && source.language in scripts;
}

interface Known {
  sources: ReadonlyMap<string, Source>;
  sourceIds: Ids;
  speakers: Ids;
  /** The turning points a chapter shows; undefined when a chapter could not be read. */
  shown: ReadonlySet<string> | undefined;
}

/** @returns every fault of turning-points.yaml; sources cited are added to `citedSources` */
export function checkTurningPoints(file: EntryFile<TurningPoint>, known: Known, citedSources: Set<string>): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const entry of file.entries) {
    const { value } = entry;
    const fault = (path: PropertyKey[], message: string) => faults.push({ ...at(file, entry, path), message });
    const earlier = seen.get(value.id);
    if (earlier === undefined) seen.set(value.id, entry.lineOf(['id']));
    else fault(['id'], `this id is already used on line ${earlier}: give one of them another`);
    for (const { capital, voices, why } of cellsOf(value)) {
      if (voices.length === 0 && !why) fault(['voices'], `nobody speaks for ${capital}: quote an official sentence, or say in silent: why there is none`);
      if (voices.length > 0 && why) fault(['silent'], `${capital} is called silent and is quoted: take one of the two out`);
    }
    for (const capital of new Set([...value.voices, ...value.silent].map((each) => each.capital))) {
      if (!value.capitals.includes(capital)) fault(['capitals'], `${capital} is not among the capitals concerned: add it there`);
    }
    value.voices.forEach((voice, index) => {
      voice.sources.forEach(({ id }, place) => {
        citedSources.add(id);
        const message = unknownId('source', id, known.sourceIds, 'add it to sources.yaml');
        if (message) fault(['voices', index, 'sources', place], message);
      });
      for (const message of voiceProblems(voice, known)) fault(['voices', index, 'words'], message);
      const signs = [...voice.words].length;
      if (value.importance && signs > longestOnSlide)
        fault(['voices', index, 'words'], `a slide has room for ${longestOnSlide} signs, and this quotation has ${signs}: shorten it, or take importance: out`);
    });
    if (known.shown && !known.shown.has(value.id)) fault(['id'], `no chapter shows it: put <Voices at="${value.id}" /> where it is told`);
  }
  return faults;
}

function voiceProblems({ by, words, original, translation, sources: cited }: Voice, { sources, speakers }: Known): string[] {
  const speaker = unknownId('speaker', by, speakers, 'add the person or organisation to terms.yaml');
  const foreign = cited.some(({ id }) => needsOriginal(sources.get(id)));
  return [
    ...(speaker ? [speaker] : []),
    ...quotationProblems({ words, lang: original?.lang, original: original?.text }),
    ...(foreign && !original ? ['its source is not in English: give the original'] : []),
    ...(original && !translation ? ['the original has no translation named: say translation: ours, or official'] : []),
  ];
}
