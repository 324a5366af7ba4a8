// Where the chapters use a term: the section in which each first does.
import type { Briefing, Chapter } from '@/briefing/briefing';

export interface TermUse {
  chapter: Chapter;
  /** The section's heading; none before the first. */
  heading: string | undefined;
}

/** @param id a term's; @returns its first use in the prose of each chapter, in reading order: there the word is `#word-<id>` */
export function whereUsed({ chapters, marks }: Pick<Briefing, 'chapters' | 'marks'>, id: string): TermUse[] {
  const uses: TermUse[] = [];
  for (const mark of marks.values()) {
    // Points in brief and speaker's notes open no definition, so there is no word to go to.
    if (mark.term !== id || mark.inside !== 'prose') continue;
    const chapter = chapters.find((each) => each.id === mark.chapter);
    const heading = chapter?.sections.find((section) => section.id === mark.section)?.heading;
    const known = uses.some((use) => use.chapter === chapter && use.heading === heading);
    if (chapter && !known) uses.push({ chapter, heading });
  }
  return uses;
}
