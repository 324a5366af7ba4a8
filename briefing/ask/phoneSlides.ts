// The slides as a phone shows them: heading, points and quotation as plain text, the figure by its name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asksFirst, deckOutline, quotedAt } from './deckOutline';
import { slideId, type OutlineSlide } from './deck';
import type { Briefing } from '../briefing';
import { chapterPoints } from '../find/chapterText';
import { formatDate } from '../write/dates';
import { standingNow } from '../write/standing';

export interface PhoneSlide extends Pick<OutlineSlide, 'id' | 'kind' | 'importance' | 'title' | 'chapter' | 'figure'> {
  /** A figure's slide asks this at its first step; the title is the answer, with the picture. */
  asks?: string;
  /** What stands under the title, a line each. */
  points: string[];
  quotation?: { words: string; original?: { lang: string; text: string } | undefined; by: string; when: string };
}

/**
 * @param contentFolder where the chapters' files are
 * @returns every slide of the deck in order; no talk has them all
 */
export function phoneSlides(all: Briefing, contentFolder: string): PhoneSlide[] {
  const points = new Map(
    all.chapters.flatMap((chapter) =>
      chapterPoints(readFileSync(join(contentFolder, 'chapters', chapter.fileName), 'utf8'), all).map(
        (section) => [slideId(chapter.id, section.id), section.points] as const,
      ),
    ),
  );
  const quotations = new Map(
    all.chapters.flatMap((chapter) =>
      chapter.sections.flatMap((section) =>
        all.turningPoints
          .filter(({ id }) => section.voices.includes(id))
          .flatMap((point) => quotedAt(point).map(({ key, voice }) => [slideId(chapter.id, section.id, key), { point, voice }] as const)),
      ),
    ),
  );
  return deckOutline(all).map(({ id, kind, importance, title, chapter, figure: name }): PhoneSlide => {
    const shared = { id, kind, importance, title, points: points.get(id) ?? [], ...(chapter && { chapter }) };
    const figure = name ? all.figureById.get(name) : undefined;
    if (figure) return { ...shared, figure: figure.id, ...(asksFirst(figure) && { asks: figure.slide?.question ?? figure.question }) };
    const quoted = quotations.get(id);
    if (quoted) {
      const { point, voice } = quoted;
      const quotation = {
        words: voice.words,
        original: voice.original,
        by: all.termById.get(voice.by)?.name ?? voice.by,
        when: `${point.name}, ${formatDate(voice.date)}`,
      };
      return { ...shared, title: point.name, quotation };
    }
    if (kind === 'contents') return { ...shared, points: all.chapters.map(({ question }) => question) };
    if (kind === 'closing') return { ...shared, points: [...all.talk.closing.keep, ...[standingNow(all)?.say ?? []].flat()] };
    return shared;
  });
}
