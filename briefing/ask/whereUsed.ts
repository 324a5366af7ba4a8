// Where the chapters use a term: each section once, with the mark of its first word there.
import type { Briefing, Chapter } from '@/briefing/briefing';

export interface TermUse {
  chapter: Chapter;
  /** The section's heading; none before the first. */
  heading: string | undefined;
  /** `background/12`; on the chapter's page the word is `#ref-background-12`. */
  mark: string;
}

/** @param id a term's; @returns its uses in the prose, in reading order */
export function whereUsed({ chapters, marks }: Pick<Briefing, 'chapters' | 'marks'>, id: string): TermUse[] {
  const uses: TermUse[] = [];
  for (const mark of marks.values()) {
    // Points in brief and speaker's notes open no definition, so there is no word to go to.
    if (mark.term !== id || mark.inside !== 'prose') continue;
    const chapter = chapters.find((each) => each.id === mark.chapter);
    const heading = chapter?.sections.find((section) => section.id === mark.section)?.heading;
    const known = uses.some((use) => use.chapter === chapter && use.heading === heading);
    if (chapter && !known) uses.push({ chapter, heading, mark: mark.id });
  }
  return uses;
}
