// Terms: how names are said and written, who held which office, where the chapters use them, in which order they stand.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/scripts/tests/temporaryFolder';
import { faultLine } from '../schema/faults';
import { glossarySections, nameParts, sharedNames, type Person } from '../ask/glossary';
import { briefing } from '../load';
import { Term } from '../schema/model';
import { readEntries } from '../read/readYaml';
import { whereUsed } from '../ask/whereUsed';

const content = briefing();
const people = content.terms.filter((term): term is Person => term.kind === 'person');

function person(id: string): Person {
  const found = people.find((each) => each.id === id);
  if (!found) throw new Error(`no person "${id}"`);
  return found;
}

/** The faults of one made-up person whose `say:` is the text given. */
function faultsOfSay(say: string): string[] {
  const entry = `- kind: person\n  id: moon\n  name: Moon\n  side: seoul\n  office: President\n  definition: He is made up.\n  say: ${say}\n`;
  const file = path.join(temporaryFolder({ 'terms.yaml': entry }), 'terms.yaml');
  return readEntries(file, 'content/terms.yaml', 'term', Term).faults.map(faultLine);
}

describe('say', () => {
  it.each([
    '{ ipa: /mundʑɛin/, like: moon jeh-in }',
    '{ ipa: /dʒiˈsoʊmiə/, like: jee-SOH-mee-ah }',
    "{ ipa: /ˈoʊ/, like: O'OH }",
    '{ ipa: /a/ or /b/, like: ah or bah, note: The first is older. }',
  ])('may be %s', (say) => expect(faultsOfSay(say)).toEqual([]));

  it.each([
    ['{ ipa: mundʑɛin, like: moon jeh-in }', '"say.ipa" must stand between slashes: /dʒiˈsoʊmiə/ (it is "mundʑɛin")'],
    ['{ ipa: /mun/dʑɛin/, like: moon jeh-in }', '"say.ipa" must stand between slashes: /dʒiˈsoʊmiə/ (it is "/mun/dʑɛin/")'],
    ['{ ipa: /mundʑɛin/, like: mun dʑɛin }', '"say.like" must have only letters, spaces, hyphens and apostrophes: jee-SOH-mee-ah (it is "mun dʑɛin")'],
    ['{ ipa: /mundʑɛin/, like: moon-jeh in. }', '"say.like" must have only letters, spaces, hyphens and apostrophes: jee-SOH-mee-ah (it is "moon-jeh in.")'],
    [
      '{ ipa: /mundʑɛin/, like: Moon jeh-in }',
      '"say.like" must write a stressed syllable all in capitals, the others all in small letters: jee-SOH-mee-ah (it is "Moon jeh-in")',
    ],
    ['{ ipa: /dʒiˈsoʊmiə/, like: jee-soh-mee-ah }', '"say" must mark stress in both "ipa" (ˈ) and "like" (capitals), or in neither'],
    ['{ ipa: /mundʑɛin/, like: MOON jeh-in }', '"say" must mark stress in both "ipa" (ˈ) and "like" (capitals), or in neither'],
    ['{ ipa: /mundʑɛin/ }', '"say.like" is missing'],
  ])('may not be %s', (say, fault) => {
    const faults = faultsOfSay(say);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`content/terms.yaml:7 · term "moon": ${fault}`);
  });

  it('is known for every person whom a chapter names', () => {
    const named = people.filter(({ id }) => whereUsed(content, id).length > 0);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((each) => !each.say).map(({ id }) => id)).toEqual([]);
  });

  it('marks no stress in Korean and Japanese names', () => {
    const eastern = people.filter(({ side }) => ['seoul', 'tokyo', 'pyongyang'].includes(side));
    expect(eastern.filter(({ say }) => say && /[A-Z]/.test(say.like)).map(({ id }) => id)).toEqual([]);
  });
});

describe('native names', () => {
  it('are in the script of their language', () => {
    const script = { ko: /^[\p{Script=Hangul}\p{Number}A-Z ,()·]+$/u, ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Number}A-Zー、・]+$/u };
    const wrong = content.terms.flatMap(({ id, native }) => native.filter(({ lang, text }) => !script[lang].test(text)).map(({ text }) => `${id}: ${text}`));
    expect(wrong).toEqual([]);
  });
});

describe('offices', () => {
  it('are those of the time, where they changed during the story', () => {
    expect(person('taro-kono').office).toMatch(/^Foreign Minister of Japan, 2017–19; Defence Minister from 11 September 2019/);
    expect(person('toshimitsu-motegi').office).toMatch(/from 11 September 2019/);
    expect(person('takeshi-iwaya').office).toMatch(/to 11 September 2019/);
    expect(person('mark-milley').office).toContain('2019–23');
    expect(person('joseph-dunford').office).toContain('2015–19');
  });

  it('tell apart those who share a family name', () => {
    const shared = sharedNames(content.terms);
    expect(shared.map(({ family, people: bearers }) => `${family} ${bearers.length}`)).toEqual(['Kim 6', 'Cho 3', 'Lee 3', 'Park 3', 'Shin 3', 'Kang 2']);
    for (const { people: bearers } of shared) expect(new Set(bearers.map(({ office }) => office)).size).toBe(bearers.length);
  });
});

describe('the glossary', () => {
  const sections = glossarySections(content.terms);

  it('holds every term once, in three sections', () => {
    expect(sections.map(({ id }) => id)).toEqual(['people', 'organisations', 'words']);
    const held = sections.flatMap(({ letters }) => letters.flatMap(({ terms }) => terms.map(({ id }) => id)));
    expect(held.toSorted()).toEqual(content.terms.map(({ id }) => id).toSorted());
  });

  it('has each letter once and in order', () => {
    for (const { letters } of sections) {
      const found = letters.map(({ letter }) => letter);
      expect(found).toEqual([...new Set(found)].sort());
    }
  });

  it('goes by family names, and by names without their article', () => {
    expect(nameParts(person('moon-jae-in'))).toEqual({ family: 'Moon', given: 'Jae-in', familyFirst: true });
    expect(nameParts(person('taro-kono'))).toEqual({ family: 'Kono', given: 'Taro', familyFirst: false });
    expect(nameParts(person('william-coleman'))).toEqual({ family: 'Coleman', given: 'William M.', familyFirst: false });
    expect(nameParts(person('shin-unidentified'))).toEqual({ family: 'Shin', given: '', familyFirst: true });
    const [, organisations] = sections;
    expect(organisations?.letters.find(({ letter }) => letter === 'K')?.terms.map(({ id }) => id)).toContain('korea-herald');
  });

  it('knows where a term is used: its section and a word that opens its definition', () => {
    const uses = whereUsed(content, 'gsomia');
    const named = uses.map(({ chapter }) => chapter.id);
    expect(named.length).toBeGreaterThan(1);
    expect(content.chapters.map(({ id }) => id).filter((id) => named.includes(id))).toEqual(named);
    for (const { chapter, heading } of uses) {
      expect(chapter.sections.map((section) => section.heading)).toContain(heading);
    }
    expect(whereUsed(content, 'tara-o')).toEqual([]);
  });
});
