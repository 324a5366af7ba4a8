// The faults of variants.yaml: a variant that leads nowhere, twice or to itself.
import { isScript, partsOf, wholeWords } from '../find/words';
import type { Fault } from '../schema/faults';
import type { Term } from '../schema/model';
import type { Variant } from '../schema/variant';
import { at, type EntryFile } from './entryFile';

interface Known {
  terms: readonly Term[];
  /** Every text of the content; undefined when some of it could not be read. */
  texts: readonly string[] | undefined;
}

/** @returns a fault for each variant that maps to nothing, to itself, or twice */
export function checkVariants(file: EntryFile<Variant>, { terms, texts }: Known): Fault[] {
  const faults: Fault[] = [];
  const printed = texts && ` ${texts.map(plainly).join(' | ')} `;
  const seen = new Map(namesOf(terms));
  const lines = new Map<string, number>();
  for (const entry of file.entries) {
    const { id, finds, also } = entry.value;
    const target = plainly(finds);
    const line = lines.get(id);
    if (line !== undefined) faults.push({ ...at(file, entry, ['id']), message: `this id is already used on line ${line}: give one of them another` });
    else lines.set(id, entry.lineOf(['id']));
    if (printed && !printed.includes(` ${target} `))
      faults.push({
        ...at(file, entry, ['finds']),
        message: `"${finds}" stands nowhere in the content, so these variants find nothing: name a word that is printed`,
      });
    also.forEach((typed, index) => {
      const place = at(file, entry, ['also', index]);
      const plain = plainly(typed);
      const earlier = seen.get(plain);
      if (plain === target)
        faults.push({ ...place, message: `"${typed}" is "${finds}" itself: case, accents, hyphens and endings need no variant; take it out` });
      else if (plain === '') faults.push({ ...place, message: `"${typed}" has no letter or digit to search for: take it out` });
      else if (earlier) faults.push({ ...place, message: `"${typed}" leads to ${earlier} already: keep one of them` });
      else seen.set(plain, `"${finds}" (variant "${id}")`);
    });
  }
  return faults;
}

/** What the terms themselves are found by. */
function namesOf(terms: readonly Term[]): [string, string][] {
  return terms.flatMap((term) => {
    const names = [term.name, ...term.native.map(({ text }) => text), ...(term.kind === 'person' ? term.variants : [])];
    return names.map((name): [string, string] => [plainly(name), `the term "${term.id}"`]);
  });
}

/** As the search compares texts: small letters, no accents, hyphens as spaces, endings left off. */
function plainly(text: string): string {
  return wholeWords(text)
    .flatMap((word) => (isScript(word) ? word : partsOf(word)))
    .join(' ');
}
