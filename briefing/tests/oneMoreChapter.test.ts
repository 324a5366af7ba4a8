// One more chapter costs one file: it is listed last with its sections, minutes and notes, and nothing else changes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filling, fillings, sampleChapter } from '../../scripts/additions/sampleChapter.mjs';
import { newestSource } from '../ask/newestSource';
import { briefing } from '../load';
import { copyOfContent, realContent } from './fixtureContent';

describe('one more chapter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
  const root = copyOfContent(realContent, folder);
  // After those there are, however many an editor has written.
  const order = briefing(realContent).chapters.length + 1;
  const fileName = `${String(order).padStart(2, '0')}-a-later-chapter.mdx`;
  writeFileSync(join(root, 'chapters', fileName), sampleChapter);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is listed last, with what its file says', () => {
    const { chapters } = briefing(root);
    expect(chapters.map(({ id }) => id)).toEqual([...briefing(realContent).chapters.map(({ id }) => id), 'a-later-chapter']);
    expect(chapters.at(-1)).toMatchObject({
      id: 'a-later-chapter',
      order,
      fileName,
      title: 'What became of the pact',
      short: 'Later years',
      from: '2023-12-31',
      to: newestSource(briefing(root).sources)?.published,
      figures: [],
    });
  });

  it('has its sections, with their points, questions and addresses', () => {
    expect(briefing(root).chapters.at(-1)?.sections).toMatchObject([
      { id: 'the-pact-in-use', heading: 'The pact in use', points: [{}, {}], ask: 'Who would know?' },
      { id: 'what-is-not-known', heading: 'What is not known', points: [{}, {}], ask: 'What would you ask?' },
    ]);
  });

  it('has its minutes, by the words of its prose', () => {
    const chapter = briefing(root).chapters.at(-1);
    // Two headings, what fills it, and what stands around them; the points and the notes do not count.
    expect(chapter?.wordCount).toBe(4 + 4 + fillings * filling.trim().split(' ').length + 6 + 4 + 7);
    expect(chapter?.minutes).toBe(2);
  });

  it('has its notes, numbered from one, and a mark for each', () => {
    const { chapters, marks, factById } = briefing(root);
    expect(chapters.at(-1)?.notes).toMatchObject([
      { number: 1, facts: [{ id: 'notes-withdrawn' }], citations: factById.get('notes-withdrawn')?.sources, marks: ['a-later-chapter/2', 'a-later-chapter/4'] },
      { number: 2, citations: [{ id: 'korea-herald-2019-08-21', at: 'line 30' }], marks: ['a-later-chapter/3'] },
    ]);
    expect(marks.get('a-later-chapter/1')).toMatchObject({ inside: 'InBrief', fact: 'notes-withdrawn' });
  });

  it('leaves everything else as it was', () => {
    const [after, before] = [briefing(root), briefing(realContent)];
    expect(after.chapters.slice(0, -1)).toEqual(before.chapters);
    expect([...after.marks].filter(([id]) => !id.startsWith('a-later-chapter/'))).toEqual([...before.marks]);
    const rest = { chapters: undefined, marks: undefined };
    expect({ ...after, ...rest }).toEqual({ ...before, ...rest });
  });
});
