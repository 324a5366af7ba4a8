// Papers: which sentences lead to them, how their words are counted, what a reader of the briefing's own gets.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ofKind, readingLevels } from '../schema/about';
import { briefing } from '../load';
import { papersFor } from '../ask/papersFor';
import { wordsIn } from '../schema/papers';
import { isInScript, isNameIn } from '../write/scripts';
import { realContent } from './fixtureContent';

const small = briefing(fileURLToPath(new URL('fixture', import.meta.url)));
const all = briefing(realContent);

describe('words', () => {
  it.each([
    ['The agreement ends', 'en', 3],
    ['협정을 종료한다', 'ko', 2],
    ['協定を終了する', 'ja', 4],
    ['', 'ja', 0],
  ] as const)('of %j in %s are counted as that language counts', (text, lang, count) => expect(wordsIn(text, lang)).toBe(count));
});

describe('scripts', () => {
  it('tell Korean from Japanese, and let Tokyo write GSOMIA', () => {
    expect(isInScript('GSOMIAの問題', 'ja')).toBe(true);
    expect(isInScript('GSOMIAの問題', 'ko')).toBe(false);
    expect(isInScript('지소미아 종료', 'ja')).toBe(false);
    expect(isInScript('the end', 'ko')).toBe(false);
    expect(isNameIn('文在寅', 'ja')).toBe(true);
    expect(isNameIn('文在寅', 'ko')).toBe(false);
  });
});

describe('a sentence leads to a paper', () => {
  const titles = (about: Parameters<typeof papersFor>[1]) => papersFor(small.papers, about).map(({ id }) => id);

  it('when a fact it rests on is borne out by the paper', () => {
    expect(titles({ facts: ['signed'] })).toEqual(['the-notice']);
    expect(titles({ facts: ['exchanges-2017'] })).toEqual([]);
  });

  it('when it cites what the paper was read from, not what only leads to the whole text', () => {
    expect(titles({ citations: [{ id: 'edaily-2019' }] })).toEqual(['the-notice']);
    expect(titles({ citations: [{ id: 'herald-2019' }] })).toEqual([]);
  });
});

describe('the briefing’s own papers', () => {
  it('are eight to ten, oldest first, and the chapters lead to each', () => {
    expect(all.papers.length).toBeGreaterThanOrEqual(8);
    expect(all.papers.length).toBeLessThanOrEqual(10);
    expect(all.papers.map(({ date }) => date)).toEqual(all.papers.map(({ date }) => date).toSorted());
    const notes = all.chapters.flatMap((chapter) => chapter.notes);
    const led = new Set(notes.flatMap(({ facts, citations }) => papersFor(all.papers, { facts: facts.map(({ id }) => id), citations }).map(({ id }) => id)));
    expect(all.papers.filter(({ id }) => !led.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('let each capital be heard in its own language', () => {
    const languages = new Set(all.papers.flatMap(({ quotations }) => quotations.map(({ lang }) => lang)));
    expect(languages).toEqual(new Set(['en', 'ko', 'ja']));
  });

  it('are worked with in every lesson', () => {
    expect(all.lessons.filter(({ paper }) => !paper).map(({ id }) => id)).toEqual([]);
  });
});

describe('the words of /about', () => {
  it('answer an objection from each capital, and give ten texts on three levels', () => {
    expect(new Set(ofKind(all.about, 'objection').map(({ reader }) => reader))).toEqual(new Set(['seoul', 'tokyo', 'washington']));
    const reading = ofKind(all.about, 'reading');
    expect(reading).toHaveLength(10);
    expect(new Set(reading.map(({ level }) => level))).toEqual(new Set(readingLevels.map(({ level }) => level)));
  });
});
