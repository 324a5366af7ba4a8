// A chapter's length is told to its author where readers would be surprised.
import { expect, it } from 'vitest';
import { unusualLengths } from '../check/usualLength';

const section = { id: 'a', heading: 'A', points: [], importance: 1 } as never;
const chapter = (wordCount: number, count: number) => ({ fileName: '05-later.mdx', wordCount, sections: Array.from({ length: count }, () => section) });

it('says nothing of a chapter as readers expect it', () => {
  expect(unusualLengths([chapter(1000, 4), chapter(1600, 7)])).toEqual([]);
});

it('tells the words and the sections of one that is short or long', () => {
  expect(unusualLengths([chapter(999, 5)])).toEqual(['content/chapters/05-later.mdx: 999 words; readers expect 1000 to 1600']);
  expect(unusualLengths([chapter(1601, 3)])).toEqual([
    'content/chapters/05-later.mdx: 1601 words; readers expect 1000 to 1600',
    'content/chapters/05-later.mdx: 3 sections; readers expect 4 to 7',
  ]);
  expect(unusualLengths([chapter(1200, 8)])).toEqual(['content/chapters/05-later.mdx: 8 sections; readers expect 4 to 7']);
});
