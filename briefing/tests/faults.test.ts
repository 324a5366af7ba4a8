// Each rule of the content, broken once: the author is shown the place and what to do, and nothing besides.
import { describe, expect, it } from 'vitest';
import { ContentError } from '../schema/faults';
import { briefing } from '../load';
import { chapterFaults } from './chapterFaults';
import { dataFaults } from './dataFaults';
import { entryFaults } from './entryFaults';
import { applyEdit, copyOfContent, faultsIn, type Edit } from './fixtureContent';
import { lessonFaults } from './lessonFaults';
import { aboutFaults, nameFaults } from './nameFaults';
import { paperFaults } from './paperFaults';
import { roomFaults } from './roomFaults';
import { siteFaults } from './siteFaults';
import { textFaults } from './textFaults';
import { variantFaults } from './variantFaults';
import { voiceFaults } from './voiceFaults';

function faultsAfter(...edits: Edit[]): string[] {
  const root = copyOfContent();
  for (const edit of edits) applyEdit(root, edit);
  return faultsIn(root);
}

const chapter = 'chapters/01-background.mdx';

describe('one fault', () => {
  it('is none in the sound folder', () => {
    expect(faultsAfter()).toEqual([]);
  });

  it.each(textFaults)('in a file: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(entryFaults)('in an entry: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(dataFaults)('in the data: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(chapterFaults)('in a chapter: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(lessonFaults)('in a lesson: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(voiceFaults)('in what is heard and rested on: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(paperFaults)('in a paper: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(roomFaults)('in what a class is asked: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(nameFaults)('in a name: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(variantFaults)('in another spelling: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(siteFaults)('in what the site says of itself: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });

  it.each(aboutFaults)('in the words of the about page: $rule', ({ edit, faults }) => {
    expect(faultsAfter(...[edit].flat())).toEqual(faults);
  });
});

describe('several faults', () => {
  it('are listed in one error, by file and line', () => {
    const root = copyOfContent();
    applyEdit(root, { file: 'sources.yaml', find: 'kind: treaty text', put: 'kind: treaty' });
    applyEdit(root, { file: 'sources.yaml', find: "url: 'https://example.org/herald'", put: 'url: herald' });
    applyEdit(root, { file: 'facts.yaml', find: 'row: herald-2017', put: 'row: herald-2071' });
    applyEdit(root, { file: 'data/exchanges.csv', find: '95.0', put: '95 %' });
    applyEdit(root, { file: chapter, find: 'fact="exchanges-2019"', put: 'fact="signed"' });
    expect(() => briefing(root)).toThrow(ContentError);
    const lines = faultsIn(root);
    expect(lines.map((line) => line.split(' · ')[0])).toEqual([
      'content/chapters/01-background.mdx:38',
      'content/data/exchanges.csv:4',
      'content/facts.yaml:17',
      // As numbers: 9 stands before 27.
      'content/sources.yaml:9',
      'content/sources.yaml:27',
    ]);
    expect(() => briefing(root)).toThrow('5 faults in the content:\n');
  });

  it('are said once where two rules come upon one slip', () => {
    expect(faultsAfter({ file: chapter, find: 'It was the year', put: 'In 26 of 26 cases it was the year' })).toEqual([
      'content/chapters/01-background.mdx:41 · the number "26" is typed in the prose: put it in facts.yaml and write <Fact id="…" />',
    ]);
  });

  it('do not follow from an entry that could not be read: its id, its date, the sources it alone cites', () => {
    const faults = faultsAfter(
      { file: 'facts.yaml', find: 'topic: background', put: 'topic: prehistory' },
      { file: chapter, find: '<Cite source="treaty-2016" at="Article 21" />', put: '' },
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^content\/facts\.yaml:4 · fact "signed": "topic" must be one of "background", .* \(it is "prehistory"\)$/);
  });

  it('do not follow from a chapter that could not be read: links to it, sources it alone cites', () => {
    const later = 'chapters/02-later.mdx';
    const faults = faultsAfter(
      { file: later, copy: chapter },
      { file: later, find: '[the sources](/sources)', put: '[the sources](/sources) {' },
      { file: chapter, find: '(/sources)', put: '(/chapters/later#the-rules)' },
      { file: chapter, find: '<Cite source="treaty-2016" at="Article 21" />', put: '' },
      { file: 'facts.yaml', find: '{ id: treaty-2016, at: Article 21 }', put: '{ id: edaily-2019 }' },
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^content\/chapters\/02-later\.mdx:34 · not MDX: /);
  });
});

describe('what was read', () => {
  it('is kept while no file changes, and read again when one does', () => {
    const root = copyOfContent();
    const first = briefing(root);
    expect(briefing(root)).toBe(first);
    applyEdit(root, { file: 'facts.yaml', find: 'value: 4', put: 'value: 44' });
    expect(briefing(root).factById.get('exchanges-2019')?.shown).toBe('44');
  });
});
