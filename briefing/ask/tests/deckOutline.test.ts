// The deck's outline: which slides the chapters give, in which order, and the address of each.
import { describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { fixtureBriefing } from '@/briefing/tests/fixtureContent';
import { deckOutline, figuresOfSection, quotedAt } from '../deckOutline';

const content = briefing();
const outline = deckOutline(content);

describe('the outline', () => {
  it('begins with the opening and the contents, and ends with what to keep and the sources', () => {
    expect(outline.slice(0, 2).map(({ kind }) => kind)).toEqual(['cover', 'contents']);
    expect(outline.slice(-2).map(({ kind }) => kind)).toEqual(['closing', 'sources']);
    expect(outline[0]?.title).toMatch(/^South Korea and Japan .*\?$/);
  });

  it('has an address of its own for every slide', () => {
    const ids = outline.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(encodeURI(id)).toBe(id);
  });

  it('takes up the chapters in their order, each with its question before its sections', () => {
    const begun = outline.filter(({ kind }) => kind === 'chapter');
    expect(begun.map(({ chapter, title }) => [chapter, title])).toEqual(content.chapters.map(({ id, question }) => [id, question]));
    for (const { id, chapter } of begun) expect(outline.find((slide) => slide.chapter === chapter)?.id).toBe(id);
  });

  it('gives every section the figures that are asked of the room, its points, its other figures, its voices and its question, in this order', () => {
    for (const chapter of content.chapters) {
      for (const { id, heading, figures, voices, ask, takeHome } of chapter.sections) {
        const own = outline.filter((slide) => slide.chapter === chapter.id && slide.section === id);
        const { asked, told } = figuresOfSection(figures, content.figureById);
        expect([...asked, ...told].sort()).toEqual([...figures].sort());
        const quoted = content.turningPoints.filter((point) => voices.includes(point.id)).flatMap(quotedAt);
        expect(
          own.map(({ kind, figure }) => figure ?? kind),
          id,
        ).toEqual([...asked, 'points', ...told, ...quoted.map(() => 'quotation'), ...(ask && !takeHome ? ['question'] : [])]);
        expect(own.find(({ kind }) => kind === 'points')?.title).toBe(heading);
        expect(own.every(({ id: address }) => address.startsWith(`${chapter.id}/${id}`))).toBe(true);
      }
    }
  });
});

describe('voices on slides', () => {
  it('come with all capitals of their turning point, or not at all', () => {
    for (const point of content.turningPoints) {
      const capitals = quotedAt(point).map(({ voice }) => voice.capital);
      expect(capitals, point.id).toEqual(point.importance === undefined ? [] : point.voices.map(({ capital }) => capital));
    }
  });
});

it('counts the words spoken on a slide: of points their notes, of a question what is answered', () => {
  const slides = deckOutline(fixtureBriefing());
  expect(slides.map(({ id, words }) => [id, words])).toEqual([
    ['cover', 3],
    ['contents', 0],
    ['background', 10],
    ['background/the-rules', 9],
    ['background/how-often-it-was-used/exchanges-per-year', 0],
    ['background/how-often-it-was-used', 7],
    ['background/how-often-it-was-used/question', 5],
    ['closing', 2],
    ['sources', 0],
  ]);
});
