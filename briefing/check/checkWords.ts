// The rules for the words of a chapter: which there are, what each takes, and what it names.
import { didYouMean } from '@/briefing/schema/faults';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import { needsOriginal, quotationProblems } from './checkQuotations';
import { PartialDate } from '@/briefing/schema/fields';
import { type Fact, type Source } from '@/briefing/schema/model';
import { importanceOf, type WordUse } from '@/briefing/read/chapterDraft';
import { isWord, words, type Word, type WordName } from '@/briefing/schema/words';

/** What a chapter may point to. */
export interface Known {
  facts: ReadonlyMap<string, Fact & { shown: string | undefined }>;
  /** More than those in `facts` where one could not be read. */
  factIds: Ids;
  sources: Ids;
  sourceById: ReadonlyMap<string, Source>;
  turningPoints: Ids;
  figures: Ids;
  terms: Ids;
  /** Terms that can speak: people and organisations. */
  speakers: Ids;
  /** ISO days that some fact or event carries. */
  dates: Ids;
}

/** Kinds of things a word names: which there are, and where a new one is entered. */
const kinds = {
  fact: { ids: 'factIds', remedy: 'add it to facts.yaml' },
  source: { ids: 'sources', remedy: 'add it to sources.yaml' },
  figure: { ids: 'figures', remedy: 'add it to figures.yaml' },
  term: { ids: 'terms', remedy: 'add it to terms.yaml' },
  'turning point': { ids: 'turningPoints', remedy: 'add it to turning-points.yaml' },
  speaker: { ids: 'speakers', remedy: 'add the person or organisation to terms.yaml' },
} as const;

/** What each attribute names. */
const named: Partial<Record<WordName, Readonly<Record<string, keyof typeof kinds>>>> = {
  Fact: { id: 'fact' },
  Cite: { source: 'source' },
  Term: { id: 'term' },
  Figure: { id: 'figure' },
  Disputed: { fact: 'fact' },
  Quote: { source: 'source', by: 'speaker' },
  Voices: { at: 'turning point' },
};

/** @returns what is wrong with one use of a word, each as a message */
export function wordProblems(use: WordUse, known: Known): string[] {
  const { name } = use;
  if (!isWord(name))
    return [`<${name ?? ''}> is not a word of this site${didYouMean(name ?? '', Object.keys(words), `there are ${Object.keys(words).join(', ')}`)}`];
  const ids = Object.entries(named[name] ?? {}).map(([attribute, kind]) => {
    const id = use.attributes[attribute];
    const { ids: list, remedy } = kinds[kind];
    const message = typeof id === 'string' ? unknownId(kind, id, known[list], remedy) : undefined;
    return message && `<${name}> names an ${message}`;
  });
  return [...attributeProblems(use, name, words[name]), ...ids, ...contentProblems(use, name, known)].filter((message) => message !== undefined);
}

function attributeProblems({ attributes, expressions }: WordUse, name: WordName, { required, optional, flags }: Word): string[] {
  const all = [...required, ...optional, ...flags];
  const problems = expressions.map((expression) => `<${name}> takes no { } expression (it has ${expression}): write the text in quotes`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!all.includes(attribute)) {
      problems.push(`<${name}> takes no "${attribute}"${didYouMean(attribute, all, all.length > 0 ? `it takes ${all.join(', ')}` : 'it takes nothing')}`);
    } else if (flags.includes(attribute) && value !== true) {
      problems.push(`<${name}> takes "${attribute}" without a value: write it alone, or leave it out`);
    } else if (optional.includes(attribute) && value === true) {
      problems.push(`<${name}> needs a text in ${attribute}="…", or none of it`);
    }
  }
  for (const attribute of required) {
    // One that is misspelt, or given as an expression, is not missing too.
    const told = problems.some((problem) => problem.endsWith(`(did you mean "${attribute}"?)`)) || expressions.some((each) => each.startsWith(`${attribute}=`));
    if (typeof attributes[attribute] !== 'string' && !told) problems.push(`<${name}> needs ${attribute}="…"`);
  }
  return problems;
}

function contentProblems(use: WordUse, name: WordName, known: Known): (string | undefined)[] {
  const { attributes, text, inside } = use;
  switch (name) {
    case 'Fact':
      return factProblems(use, known.facts.get(String(attributes.id)));
    case 'Disputed': {
      const fact = known.facts.get(String(attributes.fact));
      const calm = fact && fact.status !== 'disputed';
      return [calm ? `<Disputed> shows a disputed fact, and "${fact.id}" is ${fact.status}: cite it with <Fact>, or mark it disputed` : undefined];
    }
    case 'Quote': {
      const { date, source, lang, original } = attributes;
      const written = (value: string | true | undefined) => (typeof value === 'string' ? value : undefined);
      return [
        ...quotationProblems({ words: text, lang: written(lang), original: written(original) }),
        original === undefined && needsOriginal(known.sourceById.get(String(source)))
          ? `<Quote> translates "${String(source)}", which is not in English: give lang="…" and original="…"`
          : undefined,
        typeof date === 'string' && !PartialDate.safeParse(date).success ? `<Quote> needs a date such as 2019-08-23 (it is "${date}")` : undefined,
      ];
    }
    case 'Term':
      return [text ? undefined : '<Term> is empty: put its name between its tags'];
    case 'Cite':
      return [inside === 'prose' ? undefined : `<Cite> shows no mark in <${inside}>: move it to the prose`];
    case 'Original':
      return [
        attributes.lang === 'ko' || attributes.lang === 'ja' ? undefined : `<Original> needs lang="ko" or lang="ja" (it is "${String(attributes.lang)}")`,
      ];
    case 'Notes':
    case 'Ask':
      return [
        typeof attributes.importance === 'string' && !importanceOf(attributes.importance)
          ? `<${name}> needs importance="1", "2", "3" or "4" (it is "${attributes.importance}")`
          : undefined,
      ];
    default:
      return [];
  }
}

function factProblems({ attributes, text }: WordUse, fact: (Fact & { shown: string | undefined }) | undefined): (string | undefined)[] {
  if (!fact) return [];
  const valueless = fact.value === undefined && !fact.cell;
  if (valueless && !text) return [`fact "${fact.id}" has no value: write <Fact id="${fact.id}">the words</Fact>`];
  // A cell that could not be read is a fault of its file.
  const whole = !fact.shown || /^[\d,]+$/.test(fact.shown);
  return ['words' in attributes && (valueless || !whole) ? `fact "${fact.id}" is no whole number to spell: leave "words" out` : undefined];
}
