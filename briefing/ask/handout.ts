// The printed pack: what an address may ask of it, and when in the talk each of its sections comes.
import { isInTalk, paceOf, talkOf, usualMinutes, type OutlineSlide, type Talk } from './deck';

/** Whose copy it is: with the speaker's notes and answers, or with room to write. */
export const readers = { student: 'Student’s version', teacher: 'Teacher’s version' } as const;
export type PackReader = keyof typeof readers;

/** The paper, and what Chromium's `size` calls it. */
export const papers = { a4: 'A4', letter: 'Letter' } as const;
export type Paper = keyof typeof papers;

/** Each version is a page of its own: a student's holds no answer that could be looked for in it. */
export const packAddresses: Record<PackReader, string> = { student: '/handout', teacher: '/handout/teacher' };

export interface PackChoice extends Talk {
  paper: Paper;
}

export const usualPack = { paper: 'a4', minutes: usualMinutes } as const satisfies PackChoice;

/**
 * @param search the address's query: `?chapter=us-pressure&paper=letter&minutes=10`
 * @param chapters their addresses
 * @returns the pack it asks for; what it does not know is the default, and is named
 */
export function packOf(search: string, chapters: readonly string[]): PackChoice & { wrong?: string } {
  const asked = new URLSearchParams(search);
  const { wrong: wrongTalk, ...talk } = talkOf(search, chapters);
  const paper = asked.get('paper');
  // An address of the time when one page held both versions; next.config.mjs leads the teacher's to its page.
  const reader = asked.get('for');
  const wrong = [
    reader && !isReader(reader) ? `There is no version for “${reader}”.` : '',
    wrongTalk ?? '',
    paper && !isPaper(paper) ? `There is no paper “${paper}”: this is ${papers[usualPack.paper]}.` : '',
  ]
    .filter((line) => line !== '')
    .join(' ');
  return { ...talk, paper: isPaper(paper) ? paper : usualPack.paper, ...(wrong && { wrong }) };
}

/** @returns the query that asks for a pack, with what differs from the usual one: '' or '?minutes=10' */
export function searchOf(pack: PackChoice): string {
  const query = new URLSearchParams();
  if (pack.chapter !== undefined) query.set('chapter', pack.chapter);
  if (pack.minutes !== usualPack.minutes) query.set('minutes', String(pack.minutes));
  if (pack.paper !== usualPack.paper) query.set('paper', pack.paper);
  const search = query.toString();
  return search && `?${search}`;
}

/** What the times of a talk are worked out from. */
export type TimedSlide = Pick<OutlineSlide, 'id' | 'kind' | 'chapter' | 'section' | 'importance'>;

/** Where a section stands in the talk, in seconds from its start. */
export interface SectionTime {
  chapter: string;
  section: string;
  from: number;
  to: number;
}

/** @param slides every slide of the longest talk; @returns the sections that are in a talk, in order, with their times */
export function sectionTimes(slides: readonly TimedSlide[], talk: Talk): SectionTime[] {
  return timesOf(
    slides.filter((slide) => isInTalk(slide, talk)),
    talk.minutes,
  );
}

/** @param shown the slides of a talk, in order; @returns the times of their sections; one that is left and taken up again has two */
export function timesOf(shown: readonly Pick<TimedSlide, 'kind' | 'chapter' | 'section'>[], minutes: number): SectionTime[] {
  const pace = paceOf(
    shown.map(({ kind }) => kind),
    minutes,
  );
  const times: SectionTime[] = [];
  shown.forEach(({ chapter, section }, index) => {
    if (chapter === undefined || section === undefined) return;
    const to = pace[index + 1] ?? 60 * minutes;
    const last = times.at(-1);
    if (last?.chapter === chapter && last.section === section) last.to = to;
    else times.push({ chapter, section, from: pace[index] ?? 0, to });
  });
  return times;
}

function isReader(asked: string | null): asked is PackReader {
  return asked !== null && Object.hasOwn(readers, asked);
}

function isPaper(asked: string | null): asked is Paper {
  return asked !== null && Object.hasOwn(papers, asked);
}
