// What a reader expects of a chapter's length: said to its author, and no fault.
import type { Chapter } from '../briefing';

/** In words of prose; as the four of this briefing are, to be read in one sitting. */
const words = { fewest: 1000, most: 1600 };
const sections = { fewest: 4, most: 7 };

/** @returns a line for each chapter that is unusually short or long, or cut into few or many sections; none where all are as a reader expects */
export function unusualLengths(chapters: readonly Pick<Chapter, 'fileName' | 'wordCount' | 'sections'>[]): string[] {
  return chapters.flatMap(({ fileName, wordCount, sections: { length } }) => [
    ...(isOutside(wordCount, words) ? [`content/chapters/${fileName}: ${wordCount} words; readers expect ${words.fewest} to ${words.most}`] : []),
    ...(isOutside(length, sections) ? [`content/chapters/${fileName}: ${length} sections; readers expect ${sections.fewest} to ${sections.most}`] : []),
  ]);
}

function isOutside(count: number, { fewest, most }: { fewest: number; most: number }): boolean {
  return count < fewest || count > most;
}
