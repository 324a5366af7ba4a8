// The deck as an outline: every slide the chapters give, in order, with the words spoken on it.
import { slideId, type OutlineSlide } from '@/briefing/ask/deck';
import type { Briefing, Chapter, LinkedFigure } from '@/briefing/briefing';
import type { Importance } from '@/briefing/read/chapterDraft';
import { countWords } from '@/briefing/read/readChapter';
import { cellsOf, type TurningPoint, type Voice } from '@/briefing/schema/turningPoints';

/** @returns every slide there is, in order; no talk has them all */
export function deckOutline(briefing: Pick<Briefing, 'chapters' | 'figureById' | 'turningPoints' | 'talk' | 'termById'>): OutlineSlide[] {
  const { chapters, talk } = briefing;
  const { opening, closing } = talk;
  return [
    { id: 'cover', kind: 'cover', title: opening.lines.join(' '), importance: 1, words: countWords(opening.say) },
    { id: 'contents', kind: 'contents', title: 'Contents', importance: 3, words: 0 },
    ...chapters.flatMap((chapter) => [
      {
        id: slideId(chapter.id),
        kind: 'chapter' as const,
        title: chapter.question,
        chapter: chapter.id,
        importance: 2 as const,
        words: countWords(chapter.summary),
      },
      ...chapter.sections.flatMap((section) => slidesOfSection(chapter, section, briefing)),
    ]),
    { id: 'closing', kind: 'closing', title: 'Three sentences to keep', importance: 1, words: countWords(closing.say) },
    { id: 'sources', kind: 'sources', title: 'Sources', importance: 1, words: 0 },
  ];
}

function slidesOfSection(
  chapter: Chapter,
  section: Chapter['sections'][number],
  { figureById, turningPoints, termById }: Pick<Briefing, 'figureById' | 'turningPoints' | 'termById'>,
): OutlineSlide[] {
  const { id, heading, importance, noteWords, figures, voices, ask, askImportance, takeHome, answerWords } = section;
  const shared = { chapter: chapter.id, section: id };
  const { asked, told } = figuresOfSection(figures, figureById);
  const slidesOf = (own: readonly string[]) =>
    own.map((name): OutlineSlide => {
      const figure = figureById.get(name);
      return {
        id: slideId(chapter.id, id, name),
        kind: 'figure',
        title: figure ? (figure.slide?.title ?? figure.title) : name,
        figure: name,
        ...shared,
        importance: figure?.importance ?? importance,
        words: countWords(figure?.say ?? ''),
      };
    });
  return [
    ...slidesOf(asked),
    { id: slideId(chapter.id, id), kind: 'points', title: heading, ...shared, importance, words: noteWords },
    ...slidesOf(told),
    ...turningPoints
      .filter((point) => voices.includes(point.id))
      .flatMap((point) =>
        quotedAt(point).map(({ key, voice, importance: own }): OutlineSlide => ({
          id: slideId(chapter.id, id, key),
          kind: 'quotation',
          title: `${point.name}: ${termById.get(voice.by)?.name ?? voice.by}`,
          ...shared,
          importance: own,
          words: countWords(voice.say ?? ''),
        })),
      ),
    ...(ask && !takeHome
      ? [{ id: slideId(chapter.id, id, 'question'), kind: 'question' as const, title: ask, ...shared, importance: askImportance, words: answerWords }]
      : []),
  ];
}

/** @returns the voices of a turning point that have a slide each, capital by capital, with the last part of its address */
export function quotedAt(point: TurningPoint): { key: string; voice: Voice; importance: Importance }[] {
  const { id, importance } = point;
  if (importance === undefined) return [];
  return cellsOf(point).flatMap(({ capital, voices }) =>
    voices.map((voice, index) => ({ key: [id, capital, ...(index > 0 ? [index + 1] : [])].join('-'), voice, importance })),
  );
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
