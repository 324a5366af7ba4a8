// Notes are numbered in reading order: one for each fact, one for each place in a source.
import { describe, expect, it } from 'vitest';
import { briefing } from '../load';
import { applyEdit, copyOfContent } from './fixtureContent';

/** The fixture's chapter with this in the place of its first paragraph. */
function chapterWith(prose: string) {
  const root = copyOfContent();
  const file = 'chapters/01-background.mdx';
  applyEdit(root, { file, find: '<Term id="gsomia">GSOMIA</Term> was <Fact id="signed">signed</Fact>\n', put: `${prose}\n` });
  const { chapters, marks } = briefing(root);
  const [chapter] = chapters;
  if (!chapter) throw new Error('the fixture has no chapter');
  // In document order; the first mark stands in the points in brief.
  const own = [...marks.values()].filter((mark) => mark.section === 'the-rules' && mark.inside === 'prose');
  return { notes: chapter.notes, marks, own, numbers: own.map(({ note }) => note?.number) };
}

describe('a note', () => {
  it('belongs to a fact, and the same fact twice is one note with two marks', () => {
    const { notes, own } = chapterWith('It was <Fact id="signed">signed</Fact>, yes, <Fact id="signed">signed</Fact>.');
    expect(own.slice(0, 2).map(({ note, first }) => [note?.number, first])).toEqual([
      [1, true],
      [1, false],
    ]);
    expect(notes[0]).toMatchObject({ number: 1, marks: own.slice(0, 2).map(({ id }) => id) });
    expect(notes[0]?.fact?.id).toBe('signed');
    expect(notes[0]?.citations.map(({ id }) => id)).toEqual(['treaty-2016', 'herald-2019']);
  });

  it('belongs to a place in a source: another place is another note, the same place the same', () => {
    const cites = ['line 3', 'line 9', 'line 3'].map((at) => `word<Cite source="herald-2019" at="${at}" />`);
    const { numbers, notes } = chapterWith(`${cites.join(' ')} word<Cite source="herald-2019" />`);
    expect(numbers.slice(0, 4)).toEqual([1, 2, 1, 3]);
    expect(notes.slice(0, 3).map(({ citations }) => citations)).toEqual([
      [{ id: 'herald-2019', at: 'line 3' }],
      [{ id: 'herald-2019', at: 'line 9' }],
      [{ id: 'herald-2019' }],
    ]);
  });

  it('is shared by a quotation and a citation of the same place', () => {
    const { numbers } = chapterWith(
      'word<Cite source="herald-2019" at="line 3" /> <Quote by="moon-jae-in" source="herald-2019" at="line 3" date="2019">We will.</Quote>',
    );
    expect(numbers.slice(0, 2)).toEqual([1, 1]);
  });

  it('of a fact is not that of its source', () => {
    const { numbers } = chapterWith('<Fact id="exchanges-2017" /><Cite source="herald-2019" />');
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
  });
});

describe('no note', () => {
  it('is opened by a quiet fact or a term', () => {
    const { own, numbers } = chapterWith('<Fact id="secret-contents" quiet>secret</Fact> <Term id="moon-jae-in">Moon</Term> <Fact id="signed" />');
    expect(numbers.slice(0, 3)).toEqual([undefined, undefined, 1]);
    expect(own.slice(0, 3).map(({ fact }) => fact)).toEqual(['secret-contents', undefined, 'signed']);
  });

  it('is opened in the points in brief or the speaker’s notes, though their words have marks', () => {
    const root = copyOfContent();
    applyEdit(root, { file: 'chapters/01-background.mdx', find: 'Not to share', put: '<Fact id="exchanges-2019" /> times not to share' });
    const marks = [...briefing(root).marks.values()].filter(({ inside }) => inside !== 'prose');
    expect(marks.map(({ inside, fact, note, first }) => [inside, fact, note, first])).toEqual([
      ['InBrief', 'signed', undefined, false],
      ['Notes', 'exchanges-2019', undefined, false],
    ]);
  });
});

describe('numbers', () => {
  it('run without a gap through the chapter, and every mark names its place', () => {
    const { notes, marks } = chapterWith('It was <Fact id="signed">signed</Fact>.');
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
    expect([...marks.keys()]).toEqual([...marks.keys()].map((_, index) => `background/${index + 1}`));
    for (const note of notes) for (const id of note.marks) expect(marks.get(id)?.note).toBe(note);
  });
});
