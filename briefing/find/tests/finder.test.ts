// How texts are cut into words, other spellings, matches in context, and what is answered where little or nothing is found.
import { describe, expect, it } from 'vitest';
import { answererOf } from '../answer';
import { excerptOf, markedOf } from '../excerpt';
import type { FindNames, FindTexts, NamedRow } from '../fileShapes';
import { foundKinds, type FoundKindId } from '../kinds';
import { nearestNames } from '../nearestNames';
import { spellingsOf } from '../spellings';
import { indexedWords, stem, tellingWords, wholeWords } from '../words';

const row = (kind: FoundKindId, title: string, address: string, ...rest: string[]): NamedRow =>
  [foundKinds.findIndex(({ id }) => id === kind), title, address, rest[0] ?? '', ...rest.slice(1)] as unknown as NamedRow;

const names: FindNames = {
  made: 'one',
  spellings: [
    ['whitelist', 'white list'],
    ['강경화', 'Kang Kyung-wha'],
  ],
  rows: [
    row('person', 'Kang Kyung-wha', '/glossary#kang', '', '강경화 康京和'),
    row('person', 'Mark Esper', '/glossary#esper'),
    row('word', 'White list', '/glossary#white-list'),
    row('section', 'The decision', '/chapters/one#decision', 'Chapter 1, section 1'),
    row('event', 'Seoul gives notice', '/timeline#notice', '23 August 2019'),
    row('fact', 'Esper spoke of disappointment', '/evidence#esper', 'agreed'),
  ],
};
const texts: FindTexts = {
  made: 'one',
  texts: [
    'Foreign Minister.',
    'Secretary of Defense.',
    'Countries that need no licence.',
    'It began quietly. Kang Kyung-wha told parliament that Japan must move first. Nothing came of it.',
    'A letter is handed over.',
    '',
  ],
};
const answer = answererOf(names, texts);
const first = (query: string) => answer(query).groups[0]?.rows[0]?.address;

describe('words', () => {
  it('are small letters without accents; Korean and Japanese come in pairs', () => {
    expect(wholeWords('Défense, SEOUL’s “pact”')).toEqual(['defense', 'seoul’s', 'pact']);
    expect(indexedWords('강경화 日韓')).toEqual(['강경', '경화', '日韓']);
    expect(indexedWords('Kyung-wha')).toEqual(['kyung', 'wha', 'kyungwha']);
  });

  it('lose endings that say little', () => {
    expect(['suspended', 'suspends', 'Seoul’s', 'satellites', 'press', 'red'].map(stem)).toEqual(['suspend', 'suspend', 'Seoul', 'satellit', 'press', 'red']);
  });

  it('of a question are those that say what is looked for, or all where none does', () => {
    expect(tellingWords(['when', 'was', 'it', 'signed'])).toEqual(['signed']);
    expect(tellingWords(['the', 'who'])).toEqual(['the', 'who']);
  });
});

describe('other spellings', () => {
  const spellings = spellingsOf([
    ['Yun Seok-yeol', 'Yoon Suk Yeol'],
    ['whitelist', 'white list'],
    ['지소미아', 'GSOMIA'],
  ]);

  it('are replaced wherever they stand, with a hyphen or without', () => {
    expect(spellings.respelt('the whitelist of Yun Seok Yeol')).toBe(spellings.respelt('The white list of Yoon Suk Yeol'));
  });

  it('of another script are found whole and begun', () => {
    expect(['지소미아', '지소', '지', 'soo'].map((word) => spellings.printedFor(word))).toEqual([['GSOMIA'], ['GSOMIA'], [], []]);
  });
});

describe('a match', () => {
  it('is shown in its sentence, the whole name marked', () => {
    expect(excerptOf(texts.texts[3] ?? '', ['kang', 'kyung', 'wha'], '')).toEqual([
      ['Kang Kyung-wha', true],
      [' told parliament that Japan must move first.', false],
    ]);
  });

  it('in a long sentence is cut out with its neighbourhood', () => {
    const long = `${'word '.repeat(80)}Esper ${'word '.repeat(80)}`;
    const shown = excerptOf(long, ['esper'], '')
      .map(([text]) => text)
      .join('');
    expect(shown).toContain('Esper');
    expect(shown.length).toBeLessThan(190);
    expect(shown).toMatch(/^… .* …$/);
  });

  it('is text, whatever was typed', () => {
    expect(markedOf('<b>Esper</b>', ['esper'], '<b>')).toEqual([
      ['<b>', false],
      ['Esper', true],
      ['</b>', false],
    ]);
  });
});

describe('an answer', () => {
  it('is found by name before those that speak of it', () => {
    expect(first('esper')).toBe('/glossary#esper');
    expect(first('강경화')).toBe('/glossary#kang');
    expect(first('강경')).toBe('/glossary#kang');
    expect(first('whitelist')).toBe('/glossary#white-list');
    expect(first('23 August 2019')).toBe('/timeline#notice');
  });

  it('mends slips, and says so', () => {
    expect(answer('esprer')).toMatchObject({ by: 'mended', mended: [['esprer', 'Esper']] });
  });

  it('with some of the words says so', () => {
    expect(answer('Esper 1066')).toMatchObject({ by: 'some', count: 2 });
  });

  it('may be of one kind alone, and names the others', () => {
    const facts = answer('esper', 'fact');
    expect(facts.groups.map(({ kind }) => kind)).toEqual(['fact']);
    expect(facts.more.map(({ kind }) => kind)).toContain('person');
  });

  it('comes from the names alone while the texts have not come', () => {
    expect(answererOf(names)('esper').groups[0]?.rows[0]).toMatchObject({ address: '/glossary#esper', excerpt: [] });
  });

  const odd = {
    nothing: '',
    spaces: ' ',
    signs: '?!',
    'half a character': '\ud800',
    brackets: '('.repeat(50),
    markup: '<script>',
    'ten thousand letters': 'q'.repeat(10_000),
    'ten thousand syllables': '강'.repeat(10_000),
    'an object’s own word': '__proto__',
  };

  it.each(Object.entries(odd))('to %s is none, and no error', (_, query) => {
    expect(answer(query).count).toBe(0);
  });

  it('where nothing is found names what is nearest', () => {
    expect(nearestNames('Espozito', names.rows).map((each) => names.rows[each]?.[1])).toEqual(['Mark Esper']);
    expect(nearestNames('qqqq', names.rows)).toEqual([]);
  });
});
