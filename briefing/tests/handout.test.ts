// The pack's choices, its times, and the sources of its parts.
import { describe, expect, it } from 'vitest';
import { deckOutline } from '@/briefing/ask/deckOutline';
import { isInTalk, presets, type Minutes } from '../ask/deck';
import { packOf, searchOf, sectionTimes, usualPack, type PackChoice } from '../ask/handout';
import { briefing } from '../load';
import { sourcesOfFacts, sourcesOfLesson, sourcesOfSection } from '../ask/packSources';

const content = briefing();
const chapters = content.chapters.map(({ id }) => id);
const slides = deckOutline(content);

describe('what an address asks for', () => {
  it('is the usual pack when it says nothing', () => {
    expect(packOf('', chapters)).toEqual({ ...usualPack, chapter: undefined });
  });

  it('is read from every part of the query', () => {
    expect(packOf('?chapter=us-pressure&paper=letter&minutes=45', chapters)).toEqual({ chapter: 'us-pressure', paper: 'letter', minutes: 45 });
  });

  it.each([
    ['?for=parrot', '“parrot”'],
    ['?chapter=atlantis', '“atlantis”'],
    ['?paper=papyrus', '“papyrus”'],
    ['?minutes=7', '“7”'],
    ['?for=toString&paper=constructor', '“toString”'],
  ])('is the usual pack for %s, and the value is named', (search, named) => {
    const { wrong, ...pack } = packOf(search, chapters);
    expect(pack).toEqual({ ...usualPack, chapter: undefined });
    expect(wrong).toContain(named);
  });

  it('names every unknown value and keeps those it knows', () => {
    const { wrong, ...pack } = packOf('?for=parrot&paper=papyrus&minutes=10', chapters);
    expect(pack).toEqual({ ...usualPack, chapter: undefined, minutes: 10 });
    expect(wrong).toMatch(/parrot.*papyrus/);
  });

  it('comes back from the query that asks for it', () => {
    const packs: PackChoice[] = [
      { ...usualPack, chapter: undefined },
      { paper: 'letter', minutes: 10, chapter: chapters[1] },
      { paper: 'letter', minutes: 45, chapter: undefined },
    ];
    for (const pack of packs) expect(packOf(searchOf(pack), chapters)).toEqual(pack);
    expect(searchOf(usualPack)).toBe('');
  });
});

describe.each(Object.keys(presets).map(Number) as Minutes[])('the sections of a talk of %i minutes', (minutes) => {
  const whole = sectionTimes(slides, { minutes });

  it('follow one another within the talk', () => {
    expect(whole.length).toBeGreaterThan(0);
    whole.forEach(({ from, to }, index) => {
      expect(to).toBeGreaterThan(from);
      expect(from).toBeGreaterThanOrEqual(whole[index - 1]?.to ?? 0);
      expect(to).toBeLessThanOrEqual(60 * minutes);
    });
  });

  it('are those important enough, each once', () => {
    const wanted = new Set(slides.filter((slide) => slide.section && isInTalk(slide, { minutes })).map(({ chapter, section }) => `${chapter}/${section}`));
    expect(whole.map(({ chapter, section }) => `${chapter}/${section}`)).toEqual([...wanted]);
  });

  it.each(chapters)('are those of one chapter, and more of it, when one is asked for: %s', (chapter) => {
    const one = sectionTimes(slides, { minutes, chapter }).map(({ section }) => section);
    const inWhole = whole.filter((time) => time.chapter === chapter).map(({ section }) => section);
    expect(one.filter((section) => inWhole.includes(section))).toEqual(inWhole);
  });
});

describe('the sources of a part', () => {
  it('are those of the sentences and figures of a section, each once, oldest first', () => {
    for (const { id, sections } of content.chapters) {
      for (const section of sections) {
        const sources = sourcesOfSection(content, id, section.id, section.figures);
        expect(sources.length, section.id).toBeGreaterThan(0);
        expect(new Set(sources).size).toBe(sources.length);
        for (const figure of section.figures) {
          for (const cited of content.figureById.get(figure)?.sources ?? []) expect(sources.map((source) => source.id)).toContain(cited.id);
        }
        const dates = sources.map(({ published }) => published).filter((date) => date !== 'not given');
        expect(dates).toEqual([...dates].sort());
      }
    }
  });

  it('are those of a lesson’s facts and phrases', () => {
    for (const lesson of content.lessons) {
      const ids = sourcesOfLesson(content, lesson).map(({ id }) => id);
      for (const { facts } of lesson.quiz) for (const { id } of sourcesOfFacts(content, facts)) expect(ids).toContain(id);
      for (const phrase of content.framing.find(({ id }) => id === lesson.exercise.framing)?.phrases ?? []) expect(ids).toContain(phrase.source.id);
    }
  });
});
