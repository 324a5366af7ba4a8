// The talks: their three lengths, their addresses and their pace.
import { describe, expect, it } from 'vitest';
import { deckOutline } from '@/briefing/ask/deckOutline';
import { isInTalk, nearestSlide, paceOf, presets, talkOf, usualMinutes, type Minutes, type OutlineSlide } from '../ask/deck';
import { briefing } from '../load';

const outline = deckOutline(briefing());
const chapters = briefing().chapters.map(({ id }) => id);
/** Those with a section for every talk: an author may write one for the longest alone. */
const inEveryTalk = chapters.filter((chapter) => outline.some((slide) => slide.chapter === chapter && slide.importance === 1));
const allMinutes = Object.keys(presets).map(Number) as Minutes[];
const slidesIn = (minutes: Minutes, chapter?: string) => outline.filter((slide) => isInTalk(slide, { minutes, chapter }));
const idsIn = (minutes: Minutes, chapter?: string) => slidesIn(minutes, chapter).map(({ id }) => id);

describe('the talks', () => {
  it('each shorter one leaves out some of the longer one’s slides, and the longest some of all', () => {
    const talks = [...allMinutes].sort((a, b) => a - b).map((minutes) => idsIn(minutes));
    for (const [index, ids] of talks.slice(1).entries()) {
      expect(ids.length).toBeGreaterThan(talks[index]?.length ?? 0);
      expect(ids.filter((id) => talks[index]?.includes(id))).toEqual(talks[index]);
    }
    expect(outline.length).toBeGreaterThan(talks.at(-1)?.length ?? 0);
  });

  it('a talk on each chapter in the longest time has all of its slides', () => {
    const all = new Set(chapters.flatMap((chapter) => idsIn(45, chapter)));
    expect(outline.filter(({ id, kind }) => !all.has(id) && kind !== 'contents')).toEqual([]);
  });

  it.each(allMinutes)('of %i minutes leaves a room time for each slide', (minutes) => {
    const seconds = (60 * minutes) / slidesIn(minutes).length;
    expect(seconds).toBeGreaterThanOrEqual(20);
    expect(seconds).toBeLessThanOrEqual(120);
  });

  it('every chapter with a section for it is in every talk', () => {
    expect(inEveryTalk.length).toBeGreaterThan(0);
    for (const minutes of allMinutes) {
      const told = [...new Set(slidesIn(minutes).flatMap(({ chapter }) => chapter ?? []))];
      expect(told.filter((chapter) => inEveryTalk.includes(chapter))).toEqual(inEveryTalk);
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
  const ids = [
    'cover',
    'contents',
    'background',
    'background/rules',
    'background/rules/chart',
    '2019-dispute',
    '2019-dispute/the-export-restrictions',
    'sources',
  ];
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
    for (const { id, chapter } of outline.filter((slide) => slide.chapter && inEveryTalk.includes(slide.chapter) && !short.includes(slide.id)))
      expect(nearestSlide(id, short)?.split('/')[0]).toBe(chapter);
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

  it('stays longer on points than on a quotation', () => {
    expect(paceOf(['points', 'quotation', 'points'], 3.9)).toEqual([0, 96, 138]);
  });

  it('has two minutes for each question, and the rest for the other slides', () => {
    expect(paceOf(['cover', 'question', 'cover', 'question'], 10)).toEqual([0, 180, 300, 480]);
  });

  it('has half of a short talk for its questions, however many', () => {
    expect(paceOf(['cover', 'question', 'question', 'question'], 4)).toEqual([0, 120, 160, 200]);
    expect(paceOf(['question', 'question'], 2)).toEqual([0, 60]);
  });

  it('is empty for no slides', () => expect(paceOf([], 20)).toEqual([]));
});
