// The parts of the printed pack: each begins a page and has a line of its own at the head of its pages.
import type { Chapter } from '@/briefing/briefing';

export interface PackPart {
  id: string;
  /** At the head of its pages. */
  head: string;
}

export const factSheetPart: PackPart = { id: 'fact-sheet', head: 'Fact sheet' };
export const sourcesPart: PackPart = { id: 'sources', head: 'Sources' };

export function talkPart({ id, short }: Pick<Chapter, 'id' | 'short'>): PackPart {
  return { id: `talk-${id}`, head: `Chapter: ${short}` };
}

export function lessonPart({ id, short }: Pick<Chapter, 'id' | 'short'>): PackPart {
  return { id: `lesson-${id}`, head: `Lesson: ${short}` };
}

/** @returns the key under which a section's sources are found: `background/why-it-took-until-2016` */
export function sectionKey(chapter: string, section: string): string {
  return `${chapter}/${section}`;
}
