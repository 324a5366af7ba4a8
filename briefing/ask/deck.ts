// The deck as an outline: which slides the chapters give, in order, and which of them a talk of so many minutes has.
import type { Briefing, Chapter, LinkedFigure } from '@/briefing/briefing';
import type { Importance } from '@/briefing/read/readChapter';

/** Minutes a talk may take, and how important a section must be to be in it. */
export const presets = { 10: 1, 20: 2, 45: 3 } as const satisfies Record<number, Importance>;
export type Minutes = keyof typeof presets;
export const usualMinutes: Minutes = 20;

export type SlideKind = 'cover' | 'contents' | 'chapter' | 'points' | 'figure' | 'question' | 'sources';

export interface OutlineSlide {
  /** Its place in the address: `2019-dispute/the-export-restrictions`. */
  id: string;
  kind: SlideKind;
  title: string;
  /** None for the cover, the contents and the sources. */
  chapter?: string;
  section?: string;
  figure?: string;
  importance: Importance;
}

/** How long one stays on a slide of each kind, as parts of the talk: a room takes longer over a question than over a title. */
const parts: Record<SlideKind, number> = { cover: 0.5, contents: 0.5, chapter: 0.5, points: 2, figure: 1.5, question: 1.5, sources: 0.5 };

/** @returns the address of a section's slide; a figure's and a question's stand under it */
export function slideId(chapter: string, section?: string, part?: string): string {
  return [chapter, section, part].filter((step) => step !== undefined).join('/');
}

/** @returns every slide of the longest talk, in order */
export function deckOutline({ chapters, figureById }: Briefing): OutlineSlide[] {
  return [
    { id: 'cover', kind: 'cover', title: 'GSOMIA', importance: 1 },
    { id: 'contents', kind: 'contents', title: 'Contents', importance: 1 },
    ...chapters.flatMap((chapter) => [
      { id: slideId(chapter.id), kind: 'chapter' as const, title: chapter.title, chapter: chapter.id, importance: 1 as const },
      ...chapter.sections.flatMap((section) => slidesOfSection(chapter, section, figureById)),
    ]),
    { id: 'sources', kind: 'sources', title: 'Sources', importance: 1 },
  ];
}

function slidesOfSection(chapter: Chapter, { id, heading, importance, figures, ask }: Chapter['sections'][number], figureById: Briefing['figureById']): OutlineSlide[] {
  const shared = { chapter: chapter.id, section: id, importance };
  const { asked, told } = figuresOfSection(figures, figureById);
  const slidesOf = (own: readonly string[]) =>
    own.map((figure) => ({ id: slideId(chapter.id, id, figure), kind: 'figure' as const, title: figureById.get(figure)?.title ?? figure, figure, ...shared }));
  return [
    ...slidesOf(asked),
    { id: slideId(chapter.id, id), kind: 'points', title: heading, ...shared },
    ...slidesOf(told),
    ...(ask ? [{ id: slideId(chapter.id, id, 'question'), kind: 'question' as const, title: ask, ...shared }] : []),
  ];
}

/** Kinds that draw numbers a room can guess; what a diagram says it says at once. */
const guessed: ReadonlySet<string> = new Set(['year-bars', 'opinion-split', 'opinion-pairs', 'count-points', 'asset-ranges', 'asset-points']);

/** @returns whether a figure's slide asks its question first, and shows the marks and the finding at a second step */
export function asksFirst({ kind }: Pick<LinkedFigure, 'kind'>): boolean {
  return guessed.has(kind);
}

/** @returns a section's figures: those asked of the room before its points would give them away, and those that follow the points */
export function figuresOfSection(figures: readonly string[], figureById: Briefing['figureById']): { asked: string[]; told: string[] } {
  const isAsked = (id: string) => {
    const figure = figureById.get(id);
    return figure !== undefined && asksFirst(figure);
  };
  return { asked: figures.filter(isAsked), told: figures.filter((id) => !isAsked(id)) };
}

/** What of the deck is shown: all chapters or one, in so many minutes. */
export interface Talk {
  minutes: Minutes;
  chapter?: string | undefined;
}

/** @returns whether a slide is in a talk */
export function isInTalk({ importance, chapter, kind }: Pick<OutlineSlide, 'importance' | 'chapter' | 'kind'>, talk: Talk): boolean {
  if (talk.chapter === undefined) return importance <= presets[talk.minutes];
  return kind === 'contents' ? false : (chapter === undefined || chapter === talk.chapter) && importance <= presets[talk.minutes];
}

/**
 * @param search the address's query
 * @param chapters their addresses
 * @returns the talk it asks for; what it does not know is the default, and is named
 */
export function talkOf(search: string, chapters: readonly string[]): Talk & { wrong?: string } {
  const asked = new URLSearchParams(search);
  const [minutes, chapter] = [asked.get('minutes'), asked.get('chapter')];
  const known = minutes !== null && Object.hasOwn(presets, minutes);
  const isChapter = chapter !== null && chapters.includes(chapter);
  const wrong = [minutes && !known ? `There is no talk of “${minutes}” minutes: this one takes ${usualMinutes}.` : '', chapter && !isChapter ? `There is no chapter “${chapter}”: all are shown.` : '']
    .filter((line) => line !== '')
    .join(' ');
  return { minutes: known ? (Number(minutes) as Minutes) : usualMinutes, chapter: isChapter ? chapter : undefined, ...(wrong && { wrong }) };
}

/**
 * @param kinds of the slides of a talk, in order; @param minutes the talk's
 * @returns when each slide should be reached, in seconds from the start
 */
export function paceOf(kinds: readonly SlideKind[], minutes: number): number[] {
  const total = kinds.reduce((sum, kind) => sum + parts[kind], 0);
  let before = 0;
  return kinds.map((kind) => {
    const seconds = Math.round((60 * minutes * before) / total);
    before += parts[kind];
    return seconds;
  });
}

/**
 * @param asked a slide's id as the address has it; @param ids those of the talk
 * @returns the slide itself, or the nearest: the longest beginning they share, step by step
 */
export function nearestSlide(asked: string, ids: readonly string[]): string | undefined {
  if (ids.includes(asked)) return asked;
  const steps = asked.split('/');
  for (let count = steps.length; count > 0; count -= 1) {
    const beginning = steps.slice(0, count).join('/');
    const found = ids.find((id) => id === beginning || id.startsWith(`${beginning}/`)) ?? ids.find((id) => id.startsWith(beginning));
    if (found) return found;
  }
  return ids[0];
}
