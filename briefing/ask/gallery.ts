// The figures in the order of the story: under the chapter each stands in, those that stand in none together at the end.
import type { Briefing, Chapter, LinkedFigure } from '@/briefing/briefing';

/** A chapter and its figures; without a chapter those that stand in none. */
export interface GalleryPart {
  chapter: Chapter | undefined;
  figures: LinkedFigure[];
}

/** A section of a chapter in which a figure stands. */
export interface FigureUse {
  chapter: Chapter;
  /** The section's heading; none before the first. */
  heading: string | undefined;
}

type Gallery = Pick<Briefing, 'chapters' | 'figures' | 'figureById'>;

/** @returns each figure once, under the first chapter that shows it; no part is empty */
export function galleryOf({ chapters, figures, figureById }: Gallery): GalleryPart[] {
  const left = new Set(figures.map(({ id }) => id));
  const parts: GalleryPart[] = chapters.map((chapter) => ({
    chapter,
    figures: chapter.figures.flatMap((id) => (left.delete(id) ? (figureById.get(id) ?? []) : [])),
  }));
  parts.push({ chapter: undefined, figures: figures.filter(({ id }) => left.has(id)) });
  return parts.filter((part) => part.figures.length > 0);
}

/** @returns the figures before and after one in the gallery's order */
export function besideInGallery(gallery: Gallery, id: string): { before: LinkedFigure | undefined; after: LinkedFigure | undefined } {
  const order = galleryOf(gallery).flatMap(({ figures }) => figures);
  const index = order.findIndex((figure) => figure.id === id);
  return { before: order[index - 1], after: index < 0 ? undefined : order[index + 1] };
}

/** @returns the sections a figure stands in, in reading order */
export function usesOfFigure({ chapters }: Pick<Briefing, 'chapters'>, id: string): FigureUse[] {
  return chapters.flatMap((chapter) =>
    chapter.drawn
      .filter(({ figure }) => figure === id)
      .map(({ section }) => ({ chapter, heading: chapter.sections.find((each) => each.id === section)?.heading })),
  );
}
