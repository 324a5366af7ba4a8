// Framing: the rules of its phrases, each broken once, and what must hold of the phrases there are.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/scripts/tests/temporaryFolder';
import { faultLine } from '../schema/faults';
import { checkFraming, Framing, longestPhrase, whoseWords } from '../schema/framing';
import { idsFrom } from '../schema/ids';
import { briefing } from '../load';
import { countWords } from '../read/readChapter';
import { readEntries } from '../read/readYaml';

const content = briefing();
const { framing, sourceById, termById } = content;
const phrases = framing.flatMap((thing) => thing.phrases);
const speakers = content.terms.filter(({ kind }) => kind !== 'concept').map(({ id }) => id);
const machineText = 'what-is-gsomia-agreement';

const sound = `- id: the-pact
  thing: The pact
  ours: The pact.
  question: Which?
  phrases:
    - words: a military intel-sharing pact
      by: korea-herald
      source: { id: korea-herald-2019-08-21, at: line 14 }
    - words: a rare symbol
      by: yonhap
      kind: wire
      source: { id: rok-drop-gsomia-tag, at: line 13 }
    - words: fundamentally caused by Japan
      by: chung-eui-yong
      said: '2019-11-10'
      kind: official words
      source: { id: rok-drop-gsomia-tag, at: line 142 }
    - words: Secret Service Security Pact
      reworded: true
      source: { id: what-is-gsomia-agreement, at: line 7 }
`;

/** The faults of the sound file with one text changed. */
function faultsAfter(find = '', put = ''): string[] {
  if (!sound.includes(find)) throw new Error(`"${find}" does not stand in the file`);
  const file = path.join(temporaryFolder({ 'framing.yaml': sound.replace(find, put) }), 'framing.yaml');
  const list = readEntries(file, 'content/framing.yaml', 'framing', Framing);
  const known = { sources: idsFrom(sourceById.keys(), true), speakers: idsFrom(speakers, true), sourceById, termById };
  return [...list.faults, ...checkFraming({ file: 'content/framing.yaml', ...list }, known, new Set())].map(faultLine);
}

describe('a fault', () => {
  it('is none in the sound file', () => expect(faultsAfter()).toEqual([]));

  it.each([
    [
      'an unknown source',
      'id: korea-herald-2019-08-21',
      'id: korea-herald-2019-08-12',
      '8 · framing "the-pact": unknown source "korea-herald-2019-08-12" (did you mean "korea-herald-2019-08-21"?)',
    ],
    ['an unknown speaker', 'by: yonhap', 'by: yonhab', '10 · framing "the-pact": unknown speaker "yonhab" (did you mean "yonhap"?)'],
    ['a concept that speaks', 'by: yonhap', 'by: gsomia', '10 · framing "the-pact": unknown speaker "gsomia": add the person or organisation to terms.yaml'],
    [
      'too many words',
      'a rare symbol',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      '9 · framing "the-pact": the phrase has 13 words; 12 at most: shorten it',
    ],
    ['nobody’s words', '      by: korea-herald\n', '', '6 · framing "the-pact": a phrase needs by:, whose words it is'],
    [
      'a machine that speaks',
      'reworded: true',
      'reworded: true\n      by: chung-eui-yong\n      said: "2019"',
      '20 · framing "the-pact": a machine-reworded text is nobody’s words: take by: out',
    ],
    ['a person’s words without a date', "      said: '2019-11-10'\n", '', '13 · framing "the-pact": a person’s words need said:, their date'],
    ['an excerpt without its kind', '      kind: wire\n', '', '9 · framing "the-pact": a phrase from a digest needs kind:, what the excerpt is'],
  ])('is %s', (_, find, put, fault) => expect(faultsAfter(find, put)).toEqual([`content/framing.yaml:${fault}`]));

  it.each([
    ['no question', '  question: Which?\n', '', '1 · framing "the-pact": "question" is missing'],
    ['an unknown kind', 'kind: wire', 'kind: wires', '11 · framing "the-pact": "phrases.1.kind" '],
    [
      'an unknown field',
      'kind: wire',
      'sort: wire',
      '11 · framing "the-pact": "phrases.1.sort" is not a field: there are words, by, said, kind, source, reworded, note',
    ],
    ['too few phrases', sound.slice(sound.indexOf('    - words: a rare')), '', '5 · framing "the-pact": "phrases" must be at least three, to compare them'],
    ['a date that is none', "'2019-11-10'", "'2019-11-31'", '15 · framing "the-pact": "phrases.2.said" '],
  ])('of the schema is %s', (_, find, put, fault) => {
    const [first, ...others] = faultsAfter(find, put);
    expect(first).toContain(`content/framing.yaml:${fault}`);
    expect(others).toEqual([]);
  });

  it('is an id that stands twice', () => {
    expect(faultsAfter(sound, sound + sound)).toEqual(['content/framing.yaml:21 · framing "the-pact": this id is already used on line 1: choose another']);
  });
});

describe('the phrases', () => {
  it('are short', () => expect(phrases.filter(({ words }) => countWords(words) > longestPhrase)).toEqual([]));

  it('compare eight things, each in words from Seoul’s side and from Tokyo’s', () => {
    expect(framing.map(({ id }) => id)).toEqual([
      'the-pact',
      'decision-of-2019',
      'november-2019',
      'labour-issue',
      'washingtons-part',
      'who-is-to-blame',
      'japans-measures',
      'step-of-2023',
    ]);
    for (const { id, phrases: list } of framing) {
      const heard = list.map((phrase) => whoseWords(phrase, { sourceById, termById }).country);
      expect(heard, id).toEqual(expect.arrayContaining(['South Korea', 'Japan']));
    }
  });

  it('take nothing of the machine’s text for anybody’s words', () => {
    for (const { source, reworded, by } of phrases) {
      expect(reworded).toBe(source.id === machineText);
      if (reworded) expect(by).toBeUndefined();
    }
  });

  it('give the line of every text read from end to end', () => {
    const core = phrases.filter(({ source }) => sourceById.get(source.id)?.core);
    expect(core.filter(({ source }) => !/\bline \d+/.test(source.at ?? ''))).toEqual([]);
  });

  it('from elsewhere are officials’ own', () => {
    const outside = phrases.filter((phrase) => whoseWords(phrase, { sourceById, termById }).outside);
    expect(outside.length).toBeGreaterThan(5);
    expect(outside.filter(({ kind, said }) => kind !== 'official words' || !said)).toEqual([]);
  });

  it('are never said twice', () => expect(new Set(phrases.map(({ words }) => words)).size).toBe(phrases.length));
});

describe('whose words', () => {
  it('are the speaker’s, of the speaker’s country, whatever carries them', () => {
    const renewal = phrases.find(({ words }) => words.includes('decision to renew'));
    expect(renewal && whoseWords(renewal, { sourceById, termById })).toMatchObject({
      term: { id: 'us-state-department' },
      kind: 'official words',
      country: 'United States',
      outside: true,
    });
    const machine = phrases.find(({ reworded }) => reworded);
    expect(machine && whoseWords(machine, { sourceById, termById })).toMatchObject({ term: undefined, country: 'not given', outside: false });
  });
});
