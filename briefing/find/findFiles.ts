// The two files a search fetches: the names, from which it answers at once, and the texts, with which it answers fully.
import { createHash } from 'node:crypto';
import type { Briefing } from '../briefing';
import { foundKinds } from './kinds';
import type { FindNames, FindTexts, NamedRow } from './fileShapes';
import { findRecords } from './records';
import type { Spelling } from './spellings';

/** @returns the two files, which belong together: `made` is the same in both */
export function findFiles(all: Briefing): { names: FindNames; texts: FindTexts } {
  const records = findRecords(all);
  const rows = records.map(({ kind, title, address, place, native, also }): NamedRow => {
    const row: NamedRow = [foundKinds.findIndex(({ id }) => id === kind), title, address, place];
    if (native.length > 0 || also) row.push(native.join(' '));
    if (also) row.push(also);
    return row;
  });
  const texts = records.map(({ text }) => text);
  const spellings = spellingsFrom(all);
  const made = createHash('sha256')
    .update(JSON.stringify([rows, texts, spellings]))
    .digest('base64url')
    .slice(0, 12);
  return { names: { made, spellings, rows }, texts: { made, texts } };
}

/** The checked list of variants, then names in Korean and Japanese and the other spellings of people's names. */
function spellingsFrom({ variants, terms }: Briefing): Spelling[] {
  return [
    ...variants.flatMap(({ finds, also }) => also.map((typed): Spelling => [typed, finds])),
    ...terms.flatMap(({ name, native }) => native.map(({ text }): Spelling => [text, name])),
    ...terms.flatMap((term) => (term.kind === 'person' ? term.variants.map((typed): Spelling => [typed, term.name]) : [])),
  ];
}
