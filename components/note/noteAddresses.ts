// The addresses of notes and of the words that open them: each has the number a reader sees.
import type { Note } from '@/briefing/read/notes';

/** @param mark one of the note's, `background/12`; its first where it is left out; @returns `ref-5`, and `ref-5-2` where the note is opened a second time */
export function refOf({ number, marks }: Pick<Note, 'number' | 'marks'>, mark = marks[0]): string {
  const again = marks.indexOf(mark ?? '');
  return again > 0 ? `ref-${number}-${again + 1}` : `ref-${number}`;
}

/** @param mark `background/12`; @returns `use-background-12`, where a fact is used */
export function placeOfUse(mark: string): string {
  return `use-${mark.replace('/', '-')}`;
}
