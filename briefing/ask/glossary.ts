// The glossary's order: three sections, each by the letter; family names, and those that several people share.
import type { Term } from '@/briefing/schema/model';

export type Person = Extract<Term, { kind: 'person' }>;

export interface GlossarySection {
  /** Also its anchor: `people`. */
  id: 'people' | 'organisations' | 'words';
  title: string;
  count: number;
  letters: { letter: string; terms: Term[] }[];
}

const sections = [
  { id: 'people', title: 'People', kind: 'person' },
  { id: 'organisations', title: 'Organisations', kind: 'organisation' },
  { id: 'words', title: 'Words and ideas', kind: 'concept' },
] as const;

/** Sides whose names put the family first: Moon Jae-in, Geng Shuang. In English Japan's do not: Taro Kono. */
const familyFirst = ['seoul', 'pyongyang', 'beijing'];

/** @returns the three sections with their terms under the letters they begin with */
export function glossarySections(terms: readonly Term[]): GlossarySection[] {
  return sections.map(({ id, title, kind }) => {
    const sorted = terms.filter((term) => term.kind === kind).sort((a, b) => sortName(a).localeCompare(sortName(b), 'en'));
    const letters: GlossarySection['letters'] = [];
    for (const term of sorted) {
      const letter = sortName(term).charAt(0).toUpperCase();
      const last = letters.at(-1);
      if (last?.letter === letter) last.terms.push(term);
      else letters.push({ letter, terms: [term] });
    }
    return { id, title, count: sorted.length, letters };
  });
}

/** 'Moon Jae-in' → family 'Moon', given 'Jae-in'; 'William M. Coleman' → family 'Coleman', given 'William M.'. */
export function nameParts({ name, side }: Person): { family: string; given: string; familyFirst: boolean } {
  const parts = name.split(' ');
  const first = familyFirst.includes(side);
  const family = (first ? parts[0] : parts.at(-1)) ?? name;
  return { family, given: (first ? parts.slice(1) : parts.slice(0, -1)).join(' '), familyFirst: first };
}

/** Family names that more than one person of the glossary bears, the most common first. */
export function sharedNames(terms: readonly Term[]): { family: string; people: Person[] }[] {
  const people = terms.filter((term) => term.kind === 'person').sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const byFamily = new Map<string, Person[]>();
  for (const person of people) {
    const { family } = nameParts(person);
    byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
  }
  return [...byFamily]
    .map(([family, bearers]) => ({ family, people: bearers }))
    .filter((shared) => shared.people.length > 1)
    .sort((a, b) => b.people.length - a.people.length || a.family.localeCompare(b.family, 'en'));
}

/** Keeps '2019–21' on one line, with word joiners about its dash. */
export function unbrokenYears(text: string): string {
  return text.replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060');
}

function sortName(term: Term): string {
  if (term.kind !== 'person') return term.name.replace(/^The /, '');
  const { family, given } = nameParts(term);
  return `${family} ${given}`;
}
