// Talks: how long they may be, which slides one has, when each is due, and what an address asks for; pure, for page and browser.
import type { Importance } from '../read/chapterDraft';

/** Minutes a talk may take, and how important a section must be to be in it. */
export const presets = { 10: 1, 20: 2, 45: 3 } as const satisfies Record<number, Importance>;
export type Minutes = keyof typeof presets;
export const usualMinutes: Minutes = 20;

export type SlideKind = 'cover' | 'contents' | 'chapter' | 'points' | 'figure' | 'quotation' | 'question' | 'own' | 'closing' | 'sources';

export interface OutlineSlide {
  /** Its place in the address: `2019-dispute/the-export-restrictions`. */
  id: string;
  kind: SlideKind;
  title: string;
  /** None for the cover, the contents, the closing and the sources. */
  chapter?: string;
  section?: string;
  figure?: string;
  importance: Importance;
  /** Spoken on it: of a question, what may be answered. */
  words: number;
}

/** How long one stays on a slide of each kind, as parts of what the questions leave of the talk. */
const parts: Record<SlideKind, number> = {
  cover: 1,
  contents: 0.5,
  chapter: 0.6,
  points: 1.6,
  figure: 1.4,
  quotation: 0.7,
  question: 0,
  own: 1.2,
  closing: 1.4,
  sources: 0.4,
};

/** Words a minute: slow enough for a room that listens in a second language. */
export const wordsAMinuteSpoken = 130;

/** What a room needs to answer a question, in seconds; never more than half of the talk for all of them. */
const forQuestion = 120;

/** @returns the address of a section's slide; a figure's and a question's stand under it */
export function slideId(chapter: string, section?: string, part?: string): string {
  return [chapter, section, part].filter((step) => step !== undefined).join('/');
}

/** What of the deck is shown: all chapters or one, in so many minutes. */
export interface Talk {
  minutes: Minutes;
  chapter?: string | undefined;
}

/** @returns whether a slide is in a talk; one on a single chapter goes a step deeper into it */
export function isInTalk({ importance, chapter, kind }: Pick<OutlineSlide, 'importance' | 'chapter' | 'kind'>, talk: Talk): boolean {
  const depth = presets[talk.minutes];
  if (talk.chapter === undefined) return importance <= depth;
  if (chapter === undefined) return kind !== 'contents';
  return chapter === talk.chapter && importance <= depth + 1;
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
  const wrong = [
    minutes && !known ? `There is no talk of “${minutes}” minutes: this one takes ${usualMinutes}.` : '',
    chapter && !isChapter ? `There is no chapter “${chapter}”: all are shown.` : '',
  ]
    .filter((line) => line !== '')
    .join(' ');
  return { minutes: known ? (Number(minutes) as Minutes) : usualMinutes, chapter: isChapter ? chapter : undefined, ...(wrong && { wrong }) };
}

/**
 * @param kinds of the slides of a talk, in order; @param minutes the talk's
 * @returns when each slide should be reached, in seconds from the start
 */
export function paceOf(kinds: readonly SlideKind[], minutes: number): number[] {
  const whole = 60 * minutes;
  const total = kinds.reduce((sum, kind) => sum + parts[kind], 0);
  const questions = kinds.filter((kind) => kind === 'question').length;
  // A talk of nothing but questions has the whole of its time for them.
  const each = questions === 0 ? 0 : total === 0 ? whole / questions : Math.min(forQuestion, whole / 2 / questions);
  const rest = whole - questions * each;
  let before = 0;
  return kinds.map((kind) => {
    const seconds = Math.round(before);
    before += kind === 'question' ? each : (rest * parts[kind]) / total;
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
