// Everything a search can find, as records made from the briefing: what it is, where it stands, what it says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../write/dates';
import { galleryOf } from '../ask/gallery';
import { nameParts } from '../ask/glossary';
import type { Briefing, LinkedFact } from '../briefing';
import type { Term } from '../schema/model';
import { chapterText } from './chapterText';
import type { FoundKindId } from './kinds';
import { siteParts } from './places';

export interface FindRecord {
  kind: FoundKindId;
  title: string;
  address: string;
  /** Beside the title: 'Chapter 3, section 2', a day, a fact's status. */
  place: string;
  /** Its names in Korean and Japanese, which are shown with it. */
  native: readonly string[];
  /** What it is found by besides, and never shown: other spellings, a page's other names. */
  also: string;
  text: string;
}

/**
 * @param readChapter gives the MDX of a chapter's file
 * @returns the records, kind by kind
 */
export function findRecords(all: Briefing, readChapter: (fileName: string) => string = readFromContent): FindRecord[] {
  return [
    ...all.terms.map(termRecord),
    ...all.chapters.flatMap((chapter) => [
      record('section', chapter.title, `/chapters/${chapter.id}`, `Chapter ${chapter.order}`, `${chapter.question} ${chapter.answer}`, { also: chapter.short }),
      ...chapterText(readChapter(chapter.fileName), all).map(({ id, heading, text }, index) =>
        record('section', heading, `/chapters/${chapter.id}#${id}`, `Chapter ${chapter.order}, section ${index + 1}`, text),
      ),
    ]),
    ...galleryOf(all).flatMap(({ chapter, figures }) =>
      figures.map(({ id, question, title, subtitle, method, views }) =>
        record(
          'chart',
          question,
          `/charts/${id}`,
          chapter ? `Chapter ${chapter.order}` : '',
          sentences(title, subtitle, ...views.flatMap((view) => [view.name, view.title]), method),
        ),
      ),
    ),
    ...all.events.map(({ id, title, text, date }) => record('event', title, `/timeline#${id}`, formatDate(date), text)),
    ...siteParts(all).flatMap(({ places }) => places.map(({ name, address, line, words }) => record('page', name, address, '', line, { also: words }))),
    ...all.facts.map(factRecord),
    ...all.papers.map(({ id, title, date, head, points, called }) =>
      record('paper', title, `/papers#${id}`, formatDate(date), sentences(head.who, ...points), {
        native: called && called.lang !== 'en' ? [called.text] : [],
      }),
    ),
    ...all.framing.map(({ id, thing, ours, phrases }) =>
      record('wording', thing, `/framing#${id}`, `${phrases.length} wordings`, sentences(ours, ...new Set(phrases.map(({ words }) => `“${words}”`)))),
    ),
    ...all.safeToSay.flatMap(({ id, sentences: said }) =>
      said.map((sentence) => record('air', sentence.say, `/safe-to-say#${sentence.id}`, chapterName(all, id), '')),
    ),
    ...all.lessons.map(({ id, goals, questions }) =>
      record(
        'lesson',
        `Lesson on ${chapterName(all, id).toLowerCase()}`,
        `/lessons#${id}`,
        chapterName(all, id),
        sentences(...goals, ...questions.map(({ ask }) => ask)),
      ),
    ),
    ...all.sources.map(({ id, outlet, title, published }) => record('source', `${outlet}: ${title}`, `/sources/${id}`, formatDate(published), '')),
  ];
}

function record(
  kind: FoundKindId,
  title: string,
  address: string,
  place: string,
  text: string,
  more: { native?: readonly string[]; also?: string | undefined } = {},
): FindRecord {
  return { kind, title, address, place: place === 'not given' ? 'date not given' : place, native: more.native ?? [], also: more.also ?? '', text };
}

function termRecord(term: Term): FindRecord {
  const native = term.native.map(({ text }) => text);
  const address = `/glossary#${term.id}`;
  if (term.kind !== 'person') {
    const kind = term.kind === 'concept' ? 'word' : 'organisation';
    return record(kind, term.name, address, '', sentences(term.full ?? '', term.definition), { native });
  }
  // 'Sukyeol' is as good as 'Suk Yeol', and nobody writes the word for a president in front.
  const { given } = nameParts(term);
  const joined = given.includes(' ') ? given.replaceAll(' ', '') : '';
  return record('person', term.name, address, '', sentences(term.office, term.definition), {
    native,
    also: [...term.variants, joined].filter(Boolean).join(' '),
  });
}

function factRecord({ id, statement, status, question, note, how, otherwise, handling }: LinkedFact): FindRecord {
  return record(
    'fact',
    statement.replace(/\.$/, ''),
    `/evidence#${id}`,
    status,
    sentences(question ?? '', ...otherwise.map(({ says }) => says), handling ?? '', note ?? '', how ?? ''),
  );
}

function chapterName({ chapters }: Briefing, id: string): string {
  return chapters.find((chapter) => chapter.id === id)?.short ?? '';
}

/** One after the other, each with a point at its end. */
function sentences(...list: readonly string[]): string {
  return list
    .filter(Boolean)
    .map((text) => (/[.?!]”?$/.test(text) ? text : `${text}.`))
    .join(' ');
}

function readFromContent(fileName: string): string {
  return readFileSync(join(process.cwd(), 'content', 'chapters', fileName), 'utf8');
}
