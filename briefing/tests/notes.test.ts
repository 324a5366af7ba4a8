// Notes are numbered in reading order: one for each run of sentences that rest on the same source.
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
  it('stands once at the end of a run that rests on the same source, and holds the facts of all', () => {
    const { notes, own } = chapterWith(
      'It was <Fact id="signed">signed</Fact>, yes, <Fact id="signed">signed</Fact>; <Fact id="exchanges-2017" /> followed.\n\nWords.',
    );
    expect(own.slice(0, 3).map(({ note, opens, first }) => [note?.number, opens, first])).toEqual([
      [1, false, false],
      [1, false, false],
      [1, true, true],
    ]);
    expect(notes[0]).toMatchObject({ number: 1, marks: [own[2]?.id] });
    expect(notes[0]?.facts.map(({ id }) => id)).toEqual(['signed', 'exchanges-2017']);
    expect(new Set(notes[0]?.citations.map(({ id }) => id))).toEqual(new Set(['treaty-2016', 'herald-2019']));
  });

  it('stands once in a sentence, whatever the sentence rests on', () => {
    const { own, notes } = chapterWith('It was <Fact id="signed">signed</Fact>, then word.<Cite source="edaily-2019" />\n\nWords.');
    expect(own.slice(0, 2).map(({ note, opens }) => [note?.number, opens])).toEqual([
      [1, false],
      [1, true],
    ]);
    expect(new Set(notes[0]?.citations.map(({ id }) => id))).toEqual(new Set(['treaty-2016', 'herald-2019', 'edaily-2019']));
  });

  it('ends with its paragraph', () => {
    const { numbers, own } = chapterWith('It was <Fact id="signed">signed</Fact>.\n\nThen <Fact id="exchanges-2017" /> followed.');
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    expect(own.slice(0, 2).map(({ opens }) => opens)).toEqual([true, true]);
  });

  it('belongs to what it rests on: the same again is the same note, and stands in the margin once', () => {
    const once = 'word<Cite source="herald-2019" at="line 3" />';
    const { numbers, own, notes } = chapterWith(`${once}\n\nword<Cite source="herald-2019" at="line 9" />\n\n${once}\n\nword<Cite source="herald-2019" />.`);
    expect(numbers.slice(0, 4)).toEqual([1, 2, 1, 3]);
    expect(own.slice(0, 4).map(({ first }) => first)).toEqual([true, true, false, true]);
    expect(notes.slice(0, 3).map(({ citations }) => citations)).toEqual([
      [{ id: 'herald-2019', at: 'line 3' }],
      [{ id: 'herald-2019', at: 'line 9' }],
      [{ id: 'herald-2019' }],
    ]);
  });

  it('says how far a source can be trusted where the chapter first meets it', () => {
    const { notes } = chapterWith('word<Cite source="herald-2019" at="line 3" />\n\nIt was <Fact id="signed">signed</Fact>.');
    expect(notes.slice(0, 2).map(({ introduces }) => [...introduces])).toEqual([['herald-2019'], ['treaty-2016']]);
  });

  it('is shared by a quotation and a citation of the same place', () => {
    const { numbers, notes } = chapterWith(
      'word<Cite source="herald-2019" at="line 3" /> <Quote by="moon-jae-in" source="herald-2019" at="line 3" date="2019">We will.</Quote>',
    );
    expect(numbers.slice(0, 2)).toEqual([1, 1]);
    expect(notes[0]?.citations).toEqual([{ id: 'herald-2019', at: 'line 3' }]);
  });
});

describe('a term', () => {
  it('is marked where the chapter’s prose first uses it', () => {
    const { own } = chapterWith('<Term id="moon-jae-in">Moon</Term> and <Term id="moon-jae-in">Moon</Term>.');
    expect(own.slice(0, 2).map(({ term }) => term)).toEqual(['moon-jae-in', undefined]);
  });
});

describe('the mark of a term', () => {
  it('is a concept’s: a person is listed at the chapter’s end, and so is a word that a newspaper’s readers know', () => {
    const { own } = chapterWith('<Term id="moon-jae-in">Moon</Term>, <Term id="gsomia">GSOMIA</Term>.');
    expect(own.slice(0, 2).map(({ defines }) => defines)).toEqual([false, true]);
    const { own: quiet } = chapterWith('<Term id="gsomia" quiet>GSOMIA</Term>.');
    expect(quiet[0]).toMatchObject({ term: 'gsomia', defines: false });
  });
});

describe('a quiet fact', () => {
  it('joins the note of its sentence, and opens none of its own', () => {
    const { own } = chapterWith(
      'It was <Fact id="signed">signed</Fact> and <Fact id="secret-contents" quiet>secret</Fact>. <Fact id="secret-contents" quiet>Secret</Fact>.\n\nWords.',
    );
    expect(own.slice(0, 3).map(({ note, opens }) => [note?.number, opens])).toEqual([
      [1, false],
      [1, true],
      [undefined, false],
    ]);
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
