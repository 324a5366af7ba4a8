// Reads every chapter's file, and makes of a checked draft the chapter as pages know it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chapter } from '@/briefing/briefing';
import type { Fault } from '@/briefing/schema/faults';
import { newestSourceDay } from '@/briefing/schema/fields';
import { addressOf } from './noteMarks.mjs';
import type { Note } from './notes';
import type { ChapterDraft } from './chapterDraft';
import { readChapter } from './readChapter';
import { readText } from './readText';

/** Brysbaert (2019) finds a mean of 238 for non-fiction. */
const wordsAMinute = 230;

/** @returns the chapters that could be read, and the addresses of those that could not */
export function readChapters(root: string, label: string, faults: Fault[]): { drafts: ChapterDraft[]; unread: string[] } {
  const folder = join(root, 'chapters');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
  if (names.length === 0) faults.push({ file: `${label}/chapters`, message: 'there is no chapter: write one, such as 01-background.mdx' });
  const drafts: ChapterDraft[] = [];
  const unread: string[] = [];
  for (const name of names) {
    const file = `${label}/chapters/${name}`;
    const { text, faults: notText } = readText(join(folder, name), file);
    const { draft, faults: found } = text === undefined ? { faults: [] } : readChapter(name, text, file);
    faults.push(...notText, ...found);
    if (!draft) {
      unread.push(addressOf(name));
      continue;
    }
    const number = drafts.find(({ order }) => order === draft.order);
    const address = drafts.find(({ id }) => id === draft.id);
    if (number) faults.push({ file, message: `has the number of ${number.file}: give one of them another` });
    if (address) faults.push({ file, message: `has the address of ${address.file}: give one of them another` });
    drafts.push(draft);
  }
  return { drafts, unread };
}

/** @param today the day of the newest source, where a chapter ends with it; @returns all but the opening picture, which needs the events */
export function chapterOf(draft: ChapterDraft, notes: Note[], today: string | undefined): Omit<Chapter, 'opening'> {
  const { id, order, fileName, frontMatter, sections, wordCount, uses } = draft;
  const drawn = uses.filter(({ name }) => name === 'Figure').map(({ attributes, section }) => ({ figure: String(attributes.id), section }));
  const figures = drawn.map(({ figure }) => figure);
  const disputed = uses.filter(({ name }) => name === 'Disputed').map(({ attributes, section }) => ({ fact: String(attributes.fact), section }));
  const to = frontMatter.to === newestSourceDay ? (today ?? frontMatter.from) : frontMatter.to;
  return {
    id,
    order,
    fileName,
    ...frontMatter,
    to,
    sections,
    notes,
    figures,
    drawn,
    disputed,
    wordCount,
    minutes: Math.max(1, Math.round(wordCount / wordsAMinute)),
  };
}
