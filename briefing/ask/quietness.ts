// How quiet a chapter's page is: its notes and marks, and how many marks come to a line of text.
import type { Briefing } from '@/briefing/briefing';

/** Words in a line of a chapter's column, 640 px of the serif at 20 px: counted on the page. */
const wordsInALine = 10.5;

export interface Quietness {
  chapter: string;
  words: number;
  lines: number;
  notes: number;
  /** Raised numbers, and underlined terms. */
  noteMarks: number;
  termMarks: number;
  marksALine: number;
}

/** @returns one line for each chapter, in their order */
export function quietnessOf({ chapters, marks }: Pick<Briefing, 'chapters' | 'marks'>): Quietness[] {
  return chapters.map(({ id, wordCount, notes }) => {
    const own = [...marks.values()].filter((mark) => mark.chapter === id && mark.inside === 'prose');
    const noteMarks = own.filter(({ opens }) => opens).length;
    const termMarks = own.filter(({ defines }) => defines).length;
    const lines = Math.round(wordCount / wordsInALine);
    return { chapter: id, words: wordCount, lines, notes: notes.length, noteMarks, termMarks, marksALine: (noteMarks + termMarks) / lines };
  });
}
