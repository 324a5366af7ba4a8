// The gallery holds each figure once, in the order of the story.
import { describe, expect, it } from 'vitest';
import { besideInGallery, galleryOf, usesOfFigure } from '../ask/gallery';
import { briefing } from '../load';
import { realContent } from './fixtureContent';

const all = briefing(realContent);

describe('the gallery', () => {
  const parts = galleryOf(all);

  it('holds each figure once', () => {
    const ids = parts.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect([...ids].sort()).toEqual(all.figures.map(({ id }) => id).sort());
  });

  it('follows the chapters, and has those of none at the end', () => {
    const orders = parts.map(({ chapter }) => chapter?.order ?? Infinity);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    for (const { chapter, figures } of parts) {
      for (const { id } of figures) expect(usesOfFigure(all, id)[0]?.chapter.id).toBe(chapter?.id);
    }
  });

  it('puts a figure that no chapter shows into the last part, and one that two show under the first', () => {
    const [first, ...rest] = all.figures;
    if (!first) throw new Error('there is no figure');
    const nowhere = { ...all, chapters: all.chapters.map((chapter) => ({ ...chapter, figures: [] })) };
    expect(galleryOf(nowhere)).toEqual([{ chapter: undefined, figures: all.figures }]);
    const everywhere = { ...all, chapters: all.chapters.map((chapter) => ({ ...chapter, figures: [first.id] })) };
    expect(galleryOf(everywhere).map(({ figures }) => figures.length)).toEqual([1, ...(rest.length > 0 ? [rest.length] : [])]);
  });

  it('leads from each figure to the next and back', () => {
    const order = parts.flatMap(({ figures }) => figures);
    order.forEach((figure, index) => {
      const { before, after } = besideInGallery(all, figure.id);
      expect([before?.id, after?.id]).toEqual([order[index - 1]?.id, order[index + 1]?.id]);
    });
  });

  it('knows the section a figure stands in', () => {
    for (const { id } of all.figures) {
      for (const { chapter, heading } of usesOfFigure(all, id)) expect(chapter.sections.map((section) => section.heading)).toContain(heading);
    }
  });
});
