// What may go on air: each rule's message, and the strip as it stands in the content.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { attributionOf, attributionText } from '../write/attribution';
import { checkSafeToSay, limits, type SafeKnown } from '../check/checkSafeToSay';
import { faultLine } from '../schema/faults';
import { briefing } from '../load';
import { Fact, Source, Term } from '../schema/model';
import { readEntries } from '../read/readYaml';
import { fillIn, SafeToSay, secondsOnAir } from '../schema/safeToSay';

const folder = mkdtempSync(join(tmpdir(), 'safe-to-say-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = (id: string, outlet: string, published = '2019-08-21') =>
  Source.parse({ id, outlet, title: 'T', published, kind: 'newspaper', language: 'en', reliability: 'R', read: 'full text' });
const sources = [
  source('herald', 'The Korea Herald, republished by Asia News Network'),
  source('digest', 'ROK Drop', 'not given'),
  source('edaily', 'Edaily', '2019-08-22'),
  source('copy', 'Yomiuri Shimbun, as copied on a message board', '2023-06-15'),
];

const fact = (id: string, more: object = {}) =>
  Fact.parse({ id, topic: 'dispute', statement: 'S.', asOf: '2019-07-31', status: 'agreed', sources: [{ id: 'herald', at: 'line 30' }], ...more });
const contested = { status: 'disputed', question: 'Q?', handling: 'H.', otherwise: [{ says: 'O.', sources: [{ id: 'edaily' }] }] };
const facts = [
  fact('plain'),
  fact('count', { value: 19 }),
  fact('day', { value: '2019-08-23' }),
  fact('rival', contested),
  fact('view', { status: 'opinion' }),
].map((each) => ({ ...each, shown: typeof each.value === 'number' ? String(each.value) : each.value }));

const terms = [Term.parse({ kind: 'person', id: 'kim-you-geun', name: 'Kim You-geun', side: 'seoul', office: 'O', definition: 'D' })];
const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));
const known: SafeKnown = { chapters: ['one'], facts: byId(facts), sources: byId(sources), terms: byId(terms), dates: new Set(['2019-08-23']) };

const words = (count: number) => `${'word '.repeat(count).trim()}.`;
const sentence = (id: string, say = 'Seoul gave notice.', rest = 'facts: [plain]') => `    - id: ${id}\n      say: ${say}\n      ${rest}\n`;
const sound = {
  id: 'one',
  sentences: ['s-1', 's-2', 's-3', 's-4', 's-5'].map((id) => sentence(id)).join(''),
  errors: '    - { wrong: Ended in 2019., right: Notice was given., why: It ran on., facts: [plain] }\n',
  names: '[kim-you-geun]',
  short: `{ text: ${words(70)}, facts: [plain] }`,
  long: `{ text: ${words(220)}, facts: [plain] }`,
};

/** The faults of one entry that differs from a sound one, as the build prints them. */
function faults(change: Partial<typeof sound>): string[] {
  const { id, sentences, errors, names, short, long } = { ...sound, ...change };
  const path = join(folder, 'safe-to-say.yaml');
  writeFileSync(path, `- id: ${id}\n  sentences:\n${sentences}  errors:\n${errors}  names: ${names}\n  short: ${short}\n  long: ${long}\n`);
  const file = 'content/safe-to-say.yaml';
  const list = readEntries(path, file, 'chapter', SafeToSay);
  return [...list.faults, ...checkSafeToSay({ file, noun: 'chapter', ...list }, known)].map(faultLine);
}

/** The faults of an entry whose first sentence is this one; it stands in lines 3 to 5. */
const saying = (say: string, rest?: string) =>
  faults({ sentences: sentence('s-1', say, rest) + ['s-2', 's-3', 's-4', 's-5'].map((id) => sentence(id)).join('') });
const inSentence = 'chapter "one", sentence "s-1"';

describe('the rules', () => {
  it('find nothing wrong with a sound entry', () => {
    expect(faults({})).toEqual([]);
  });

  it('want five to eight sentences', () => {
    expect(faults({ sentences: sentence('s-1') })).toEqual(['content/safe-to-say.yaml:2 · chapter "one": has 1 sentence; 5 to 8']);
    const nine = Array.from({ length: 9 }, (_, index) => sentence(`s-${index}`)).join('');
    expect(faults({ sentences: nine })).toEqual(['content/safe-to-say.yaml:2 · chapter "one": has 9 sentences; 5 to 8']);
  });

  it('want a sentence of thirty words at most', () => {
    expect(saying(words(30))).toEqual([]);
    expect(saying(words(31))).toEqual([`content/safe-to-say.yaml:4 · ${inSentence}: the sentence has 31 words; 30 at most`]);
  });

  it('want one sentence, and a full stop', () => {
    const message = `content/safe-to-say.yaml:4 · ${inSentence}: must be one sentence that ends with a full stop`;
    expect(saying('Seoul gave notice. It ran on.')).toEqual([message]);
    expect(saying('Seoul gave notice')).toEqual([message]);
  });

  it('refuse brackets, which cannot be heard', () => {
    expect(saying('Seoul (the capital) gave notice.')).toEqual([
      `content/safe-to-say.yaml:4 · ${inSentence}: has brackets, which cannot be heard: write it out`,
    ]);
  });

  it('refuse a typed number, and let dates and years pass', () => {
    expect(saying('They met 26 times.')).toEqual([
      `content/safe-to-say.yaml:4 · ${inSentence}: the number "26" is typed: put it in facts.yaml and write {its-fact-id}`,
    ]);
    expect(saying('On 23 August 2019, and in all of 2019, Seoul spoke.')).toEqual([]);
  });

  it('refuse a date that no fact and no event has', () => {
    expect(saying('On 24 August 2019 Seoul spoke.')).toEqual([
      `content/safe-to-say.yaml:4 · ${inSentence}: "24 August 2019" is the date of no fact and no event`,
    ]);
  });

  it('know every fact', () => {
    expect(saying('Seoul gave notice.', 'facts: [plan]')).toEqual([`content/safe-to-say.yaml:5 · ${inSentence}: unknown fact "plan" (did you mean "plain"?)`]);
    expect(saying('Seoul gave {coun} notes.', 'facts: [count]')).toEqual([
      `content/safe-to-say.yaml:4 · ${inSentence}: {coun} names an unknown fact (did you mean "count"?)`,
    ]);
    expect(saying('Seoul gave {plain} notes.')).toEqual([`content/safe-to-say.yaml:4 · ${inSentence}: {plain} has no value to show: say it in words`]);
    expect(saying('Seoul gave {count} notes.')).toEqual([`content/safe-to-say.yaml:4 · ${inSentence}: {count} is not among the facts: add it there`]);
  });

  it('want a contested fact said as somebody’s', () => {
    const ask = (id: string, what: string) =>
      `content/safe-to-say.yaml:4 · ${inSentence}: fact "${id}" is ${what}: name the outlet or speaker who says so, and add attributed: true`;
    expect(saying('Seoul gave notice.', 'facts: [rival]')).toEqual([ask('rival', 'disputed')]);
    expect(saying('Seoul gave notice.', 'facts: [view]')).toEqual([ask('view', 'an opinion')]);
    expect(saying('Seoul gave notice.', 'facts: [rival]\n      attributed: true')).toEqual([
      `content/safe-to-say.yaml:4 · ${inSentence}: says attributed: true, and names no outlet, person or organisation: name who says so`,
    ]);
    expect(saying('By the Korea Herald’s count, Seoul gave notice.', 'facts: [rival]\n      attributed: true')).toEqual([]);
    expect(saying('Seoul gave notice, Kim You-geun said.', 'facts: [rival]\n      attributed: true')).toEqual([]);
  });

  it('want an anchor of its own for each sentence', () => {
    const message = 'this id is already used on this page: give another';
    expect(faults({ sentences: ['s-1', 's-1', 's-3', 's-4', 's-5'].map((id) => sentence(id)).join('') })).toEqual([
      `content/safe-to-say.yaml:6 · ${inSentence}: ${message}`,
    ]);
    expect(faults({ sentences: ['one', 's-2', 's-3', 's-4', 's-5'].map((id) => sentence(id)).join('') })).toEqual([
      `content/safe-to-say.yaml:3 · chapter "one", sentence "one": ${message}`,
    ]);
  });

  it('take the right wording of an error from the data, and leave the wrong one as printed', () => {
    const about = 'content/safe-to-say.yaml:19 · chapter "one", error "26 exchanges."';
    const error = (rest: string) => faults({ errors: `    - { wrong: 26 exchanges., ${rest} }\n` });
    expect(error('right: "{count} exchanges.", why: Later., facts: [count]')).toEqual([]);
    expect(error('right: 25 exchanges., why: Later., facts: [plain]')).toEqual([
      `${about}: the number "25" is typed: put it in facts.yaml and write {its-fact-id}`,
    ]);
    expect(error('right: Fewer., why: Later., facts: [plain], printedIn: [{ id: heral }]')).toEqual([
      `${about}: unknown source "heral" (did you mean "herald"?)`,
    ]);
  });

  it('know every name, and want every person named on air among them', () => {
    expect(faults({ names: '[kim-you-gun]' })).toEqual([
      'content/safe-to-say.yaml:20 · chapter "one": unknown term "kim-you-gun" (did you mean "kim-you-geun"?)',
    ]);
    const said = ['s-1', 's-2', 's-3', 's-4'].map((id) => sentence(id)).join('') + sentence('s-5', 'Kim You-geun spoke.');
    expect(faults({ sentences: said, names: '[herald]' })).toEqual([
      'content/safe-to-say.yaml:20 · chapter "one": unknown term "herald"',
      'content/safe-to-say.yaml:20 · chapter "one": Kim You-geun is named on air and not listed: add "kim-you-geun"',
    ]);
  });

  it('count the words of the scripts', () => {
    const script = (count: number) => `{ text: ${words(count)}, facts: [plain] }`;
    expect(faults({ short: script(59) })).toEqual(['content/safe-to-say.yaml:21 · chapter "one": the short script has 59 words; 60 to 80']);
    expect(faults({ short: script(81) })).toEqual(['content/safe-to-say.yaml:21 · chapter "one": the short script has 81 words; 60 to 80']);
    expect(faults({ long: script(199) })).toEqual(['content/safe-to-say.yaml:22 · chapter "one": the long script has 199 words; 200 to 235']);
    expect(faults({ long: script(236) })).toEqual(['content/safe-to-say.yaml:22 · chapter "one": the long script has 236 words; 200 to 235']);
  });

  it('want one entry for a chapter, and only for a chapter', () => {
    expect(faults({ id: 'onee' })).toEqual(['content/safe-to-say.yaml:1 · chapter "onee": there is no chapter "onee" (did you mean "one"?)']);
    const entry = {
      value: SafeToSay.parse({
        id: 'one',
        sentences: [],
        errors: [{ wrong: 'W', right: 'R', why: 'Y', facts: ['plain'] }],
        names: ['kim-you-geun'],
        short: { text: words(70), facts: ['plain'] },
        long: { text: words(220), facts: ['plain'] },
      }),
      line: 1,
      lineOf: () => 1,
    };
    expect(
      checkSafeToSay({ file: 'f.yaml', noun: 'chapter', entries: [entry, entry], unread: [], readable: true, faults: [] }, known).map(faultLine),
    ).toContain('f.yaml:1 · chapter "one": the chapter has an entry already: put both into one');
  });
});

describe('what is said', () => {
  it('prints a fact’s value, or spells it', () => {
    const shown = byId([{ id: 'count', shown: '19' }]);
    expect(fillIn('{count} in all, {count words} of them', shown)).toBe('19 in all, nineteen of them');
  });

  it('is timed at 150 words a minute', () => {
    expect([75, 225].map(secondsOnAir)).toEqual([30, 90]);
  });

  it('carries its sources and the latest as-of date', () => {
    const one = attributionOf([fact('a')], byId(sources));
    expect(attributionText(one)).toBe('Source: The Korea Herald, 21 August 2019, as of 31 July 2019');
    const two = [
      fact('a', { sources: [{ id: 'digest', at: 'line 82, Yonhap excerpt' }, { id: 'edaily' }] }),
      fact('b', { asOf: '2023-05', sources: [{ id: 'copy' }, { id: 'herald' }] }),
    ];
    expect(attributionText(attributionOf(two, byId(sources)))).toBe(
      'Sources: Yonhap, excerpt in ROK Drop, date not given; Yomiuri Shimbun, as copied on a message board, 15 June 2023; Edaily, 22 August 2019; and 1 more, as of May 2023',
    );
    expect(attributionOf([fact('a', { asOf: 'not given' })], byId(sources)).asOf).toBeUndefined();
  });
});

describe('the strip', () => {
  const { chapters, safeToSay } = briefing();

  it('stands in the order of the chapters, whichever have one', () => {
    const ids = safeToSay.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(chapters.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
  });

  it.each(safeToSay)('has sentences, errors, names and scripts of the right length for $id', ({ sentences, errors, names, short, long }) => {
    expect(sentences.length).toBeGreaterThanOrEqual(limits.sentences.fewest);
    expect(sentences.length).toBeLessThanOrEqual(limits.sentences.most);
    expect(errors.length).toBeGreaterThanOrEqual(5);
    expect(names.length).toBeGreaterThanOrEqual(5);
    expect([short.seconds, long.seconds].map((seconds) => Math.round(seconds / 5) * 5)).toEqual([30, 90]);
  });

  it('leaves no placeholder unfilled', () => {
    expect(
      JSON.stringify(
        safeToSay.map(({ sentences, errors, short, long }) => [
          sentences.map(({ say }) => say),
          errors.map(({ right, why }) => [right, why]),
          short.paragraphs,
          long.paragraphs,
        ]),
      ),
    ).not.toMatch(/[{}]/);
  });

  it('never uses the words it warns of', () => {
    const said = safeToSay.flatMap(({ sentences, short, long }) => [...sentences.map(({ say }) => say), ...short.paragraphs, ...long.paragraphs]).join(' ');
    expect(said).not.toMatch(/\b(resumed|restored|terminated|unilateral\w*|export ban|forced labou?r|requisitioned|Dokdo|Takeshima)\b/i);
  });
});
