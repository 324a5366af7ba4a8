// The deck's outline, its three lengths, its addresses and its pace.
import { describe, expect, it } from 'vitest';
import { deckOutline, figuresOfSection, isInTalk, nearestSlide, paceOf, presets, talkOf, usualMinutes, type Minutes, type OutlineSlide } from '../ask/deck';
import { briefing } from '../load';

const outline = deckOutline(briefing());
const chapters = briefing().chapters.map(({ id }) => id);
const allMinutes = Object.keys(presets).map(Number) as Minutes[];
const slidesIn = (minutes: Minutes, chapter?: string) => outline.filter((slide) => isInTalk(slide, { minutes, chapter }));
const idsIn = (minutes: Minutes, chapter?: string) => slidesIn(minutes, chapter).map(({ id }) => id);

describe('the outline', () => {
  it('begins with the cover and the contents and ends with the sources', () => {
    expect(outline.slice(0, 2).map(({ kind }) => kind)).toEqual(['cover', 'contents']);
    expect(outline.at(-1)?.kind).toBe('sources');
  });

  it('has an address of its own for every slide', () => {
    const ids = outline.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(encodeURI(id)).toBe(id);
  });

  it('takes up the chapters in their order, each with a slide before its sections', () => {
    const titles = outline.filter(({ kind }) => kind === 'chapter');
    expect(titles.map(({ chapter }) => chapter)).toEqual(chapters);
    for (const { id, title } of titles) expect(outline.find(({ chapter }) => chapter === id)?.title).toBe(title);
  });

  it('gives every section the figures that are asked of the room, its points, its other figures and its question, in this order', () => {
    for (const chapter of briefing().chapters) {
      for (const { id, heading, figures, ask } of chapter.sections) {
        const own = outline.filter((slide) => slide.chapter === chapter.id && slide.section === id);
        const { asked, told } = figuresOfSection(figures, briefing().figureById);
        expect([...asked, ...told].sort()).toEqual([...figures].sort());
        expect(own.map(({ kind, figure }) => figure ?? kind), id).toEqual([...asked, 'points', ...told, ...(ask ? ['question'] : [])]);
        expect(own.find(({ kind }) => kind === 'points')?.title).toBe(heading);
        expect(own.every(({ id: address }) => address.startsWith(`${chapter.id}/${id}`))).toBe(true);
      }
    }
  });
});

describe('the talks', () => {
  it('the longest has every slide, and each shorter one leaves some out', () => {
    const counts = [...allMinutes].sort((a, b) => a - b).map((minutes) => slidesIn(minutes).length);
    expect(counts.at(-1)).toBe(outline.length);
    for (const [index, count] of counts.slice(1).entries()) expect(count).toBeGreaterThan(counts[index] ?? 0);
  });

  it.each(allMinutes)('of %i minutes leaves a room time for each slide', (minutes) => {
    const seconds = (60 * minutes) / slidesIn(minutes).length;
    expect(seconds).toBeGreaterThanOrEqual(20);
    expect(seconds).toBeLessThanOrEqual(120);
  });

  it('every chapter is in every talk', () => {
    for (const minutes of allMinutes) {
      expect(slidesIn(minutes).flatMap(({ kind, chapter }) => (kind === 'chapter' ? chapter : []))).toEqual(chapters);
    }
  });

  it.each(chapters)('on %s alone has no other, nor the contents', (chapter) => {
    const slides = slidesIn(45, chapter);
    expect(new Set(slides.map((slide) => slide.chapter))).toEqual(new Set([undefined, chapter]));
    expect(slides.map(({ kind }) => kind)).not.toContain('contents');
    expect(slides.length).toBeGreaterThan(4);
  });
});

describe('what the address asks for', () => {
  it.each([
    ['', { minutes: usualMinutes, chapter: undefined }],
    ['?minutes=10', { minutes: 10, chapter: undefined }],
    ['?minutes=45&chapter=us-pressure', { minutes: 45, chapter: 'us-pressure' }],
    ['?minutes=', { minutes: usualMinutes, chapter: undefined }],
  ])('“%s” is known', (search, talk) => expect(talkOf(search, chapters)).toEqual(talk));

  it.each([
    ['?minutes=banana', 'There is no talk of “banana” minutes: this one takes 20.'],
    ['?minutes=30', 'There is no talk of “30” minutes: this one takes 20.'],
    ['?minutes=toString', 'There is no talk of “toString” minutes: this one takes 20.'],
    ['?chapter=us-presure', 'There is no chapter “us-presure”: all are shown.'],
  ])('“%s” is not, and is named', (search, wrong) => expect(talkOf(search, chapters)).toEqual({ minutes: usualMinutes, chapter: undefined, wrong }));

  it('names both where both are wrong', () => {
    expect(talkOf('?minutes=1&chapter=2', chapters).wrong).toBe('There is no talk of “1” minutes: this one takes 20. There is no chapter “2”: all are shown.');
  });
});

describe('the nearest slide', () => {
  const ids = ['cover', 'contents', 'background', 'background/rules', 'background/rules/chart', '2019-dispute', '2019-dispute/the-export-restrictions', 'sources'];
  it.each([
    ['background/rules', 'background/rules', 'itself'],
    ['background/rules/question', 'background/rules', 'its section'],
    ['background/another', 'background', 'its chapter'],
    ['2019-dispute/the-export', '2019-dispute/the-export-restrictions', 'one that begins alike'],
    ['2019', '2019-dispute', 'a chapter that begins alike'],
    ['nowhere', 'cover', 'else the first'],
    ['', 'cover', 'for nothing the first'],
  ])('to “%s” is “%s”: %s', (asked, found) => expect(nearestSlide(asked, ids)).toBe(found));

  it('is none in a talk without slides', () => expect(nearestSlide('cover', [])).toBeUndefined());

  it('to a slide the shortest talk leaves out is one of its own section or chapter', () => {
    const short = idsIn(10);
    for (const { id, chapter } of outline.filter((slide) => !short.includes(slide.id))) expect(nearestSlide(id, short)?.split('/')[0]).toBe(chapter);
  });
});

describe('the pace', () => {
  const kindsIn = (slides: OutlineSlide[]) => slides.map(({ kind }) => kind);

  it.each(allMinutes)('of %i minutes begins at 0, rises with every slide and leaves time for the last', (minutes) => {
    const due = paceOf(kindsIn(slidesIn(minutes)), minutes);
    expect(due[0]).toBe(0);
    for (const [index, seconds] of due.slice(1).entries()) expect(seconds).toBeGreaterThan(due[index] ?? 0);
    expect(due.at(-1)).toBeLessThan(60 * minutes);
  });

  it('stays longer on points than on a title', () => {
    expect(paceOf(['cover', 'points', 'cover', 'sources'], 10.5 / 3)).toEqual([0, 30, 150, 180]);
  });

  it('is empty for no slides', () => expect(paceOf([], 20)).toEqual([]));
});
