// A talk of one's own: what stands in its address, its fragment and its file, and what bad ones get.
import { describe, expect, it } from 'vitest';
import { leftOutLine, nextOwnId, readOwnSearch, searchOfOwn, talkFrom, withAll, wordsOf, type OwnTalk } from '../ownTalk';
import { fragmentOf, readWords } from '../ownWords';
import { readTalkFile, talkFile } from '../talkFile';

const known = ['cover', 'background', 'background/what-it-does', 'closing', 'sources'];
const picture = 'data:image/png;base64,aGVsbG8=';
const talk: OwnTalk = {
  minutes: 25,
  slides: [
    { id: 'cover' },
    { id: 'background/what-it-does', name: 'Regeln für 비밀' },
    { id: 'background', hidden: true },
    { id: 'own-1', own: { title: '<b>Ours</b>', text: 'One\nTwo', say: 'Slowly.', picture, shows: 'A map' } },
    { id: 'own-2', hidden: true, own: { title: 'Kept back', text: '', say: '' } },
    { id: 'closing' },
  ],
};

describe('the address', () => {
  it('has the shown slides in their order, and none of the words', () => {
    const search = searchOfOwn(talk);
    expect(search).toMatch(/^\?slides=cover\.background_what-it-does\.own-1\.closing&minutes=25&own=[0-9a-z]+$/);
    expect(searchOfOwn({ minutes: 20, slides: [{ id: 'cover' }] })).toBe('?slides=cover');
  });

  it('is read back; what is not known is named, a slide asked for twice comes once', () => {
    expect(readOwnSearch('?slides=closing.nowhere.cover.cover.background_what-it-does.own-7&minutes=25&own=ab', known)).toEqual({
      minutes: 25,
      ids: ['closing', 'cover', 'background/what-it-does', 'own-7'],
      unknown: ['nowhere'],
      mark: 'ab',
      wrong: '',
    });
  });

  it.each(['0', '-3', 'banana', '181', '2.5', ''])('minutes “%s” are the usual ones, and that is said', (minutes) => {
    expect(readOwnSearch(`?slides=cover&minutes=${minutes}`, known)).toMatchObject({
      minutes: 20,
      wrong: `There is no talk of “${minutes}” minutes: this one takes 20.`,
    });
  });

  it('other words have another mark', () => {
    const other = { ...talk, slides: [{ id: 'cover', name: 'Another' }] };
    expect(new URLSearchParams(searchOfOwn(other)).get('own')).not.toBe(new URLSearchParams(searchOfOwn(talk)).get('own'));
  });
});

describe('the words', () => {
  it('go into a fragment and come back in every script, the pictures left out', () => {
    const words = wordsOf(talk);
    const fragment = fragmentOf(words ?? { names: {}, slides: {} });
    expect(fragment).toMatch(/^[\w-]+$/);
    expect(readWords(fragment)).toEqual({
      names: { 'background/what-it-does': 'Regeln für 비밀' },
      slides: { 'own-1': { title: '<b>Ours</b>', text: 'One\nTwo', say: 'Slowly.', shows: 'A map' } },
    });
  });

  it.each(['', '!!', 'aGVsbG8', 'bnVsbA'])('“%s” holds none', (fragment) => expect(readWords(fragment)).toBeUndefined());

  it('that are not strings are left out, and so is a picture that could run something', () => {
    const words = {
      names: { cover: 7 },
      slides: { 'own-1': { title: ['x'], text: 'T', picture: 'data:image/svg+xml;base64,aGVsbG8=' }, cover: { title: 'x' } },
    };
    expect(readWords(JSON.stringify(words))).toEqual({ names: {}, slides: { 'own-1': { title: '', text: 'T', say: '' } } });
  });

  it('without them a slide of one’s own is left out and counted', () => {
    const { ids } = readOwnSearch('?slides=cover.own-1.own-2', known);
    expect(talkFrom({ minutes: 20, ids }, undefined)).toEqual({ talk: { minutes: 20, slides: [{ id: 'cover' }] }, wordless: 2 });
    expect(leftOutLine(['nowhere', 'gone'], 1)).toBe(
      'Left out, for there are no such slides: “nowhere”, “gone”. One slide of the presenter’s own words is not in this address: ask for the whole link, or for the file.',
    );
  });
});

describe('the file', () => {
  it('keeps everything, hidden slides and pictures too', () => {
    expect(readTalkFile(talkFile(talk), known)).toEqual({ talk, unknown: [] });
  });

  it.each(['', 'not json', '[]', 'null', '7', '{"talk":"another","version":1,"slides":[]}', '{"talk":"gsomia-briefing","version":1}'])(
    '“%s” is no talk',
    (text) => expect(readTalkFile(text, known)).toEqual({ fault: 'is not a talk of this site' }),
  );

  it('of a later version is refused as a whole', () => {
    expect(readTalkFile('{"talk":"gsomia-briefing","version":2,"minutes":20,"slides":[{"id":"cover"}]}', known)).toEqual({
      fault: 'was saved by a later version of this site (form 2; this one reads 1)',
    });
  });

  it('with unknown slides gives the others, and names those left out', () => {
    const text = JSON.stringify({
      talk: 'gsomia-briefing',
      version: 1,
      minutes: 'many',
      slides: [{ id: 'cover' }, { id: 'gone' }, 7, { id: 'own-1' }, { id: 'cover' }],
    });
    expect(readTalkFile(text, known)).toEqual({ talk: { minutes: 20, slides: [{ id: 'cover' }] }, unknown: ['gone'] });
  });
});

it('all slides there are: the others hidden, each behind the one it follows in the briefing', () => {
  const all = withAll({ minutes: 20, slides: [{ id: 'closing' }, { id: 'background' }] }, known);
  expect(all.slides.map(({ id, hidden }) => (hidden ? `(${id})` : id))).toEqual(['(cover)', 'closing', '(sources)', 'background', '(background/what-it-does)']);
  expect(nextOwnId(all.slides)).toBe('own-1');
  expect(nextOwnId(talk.slides)).toBe('own-3');
});
