// Corrections: what stood here before, what stands now, and why; and the rules such an entry keeps.
import { z } from 'zod';
import type { EntryFile } from './entryFile';
import type { Fault } from '@/briefing/schema/faults';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import { Day, Id } from '@/briefing/schema/fields';

const Words = z.string().trim().min(1, 'must not be empty');

/** What was corrected: one of these, by its id. */
export const correctable = ['chapter', 'fact', 'figure', 'dataset'] as const;
export type Correctable = (typeof correctable)[number];

/** One correction of something a reader may have read before. */
export const Correction = z.strictObject({
  id: Id,
  date: Day,
  what: z
    .strictObject({ chapter: Id.optional(), fact: Id.optional(), figure: Id.optional(), dataset: Id.optional() })
    .refine((what) => Object.values(what).filter(Boolean).length === 1, '"what" must name one thing: a chapter, a fact, a figure or a dataset'),
  before: Words,
  after: Words,
  reason: Words,
});

export type Correction = z.infer<typeof Correction>;

/** @returns the one thing the correction is about */
export function corrected({ what }: Correction): { kind: Correctable; id: string } {
  const kind = correctable.find((each) => what[each]) ?? 'chapter';
  return { kind, id: what[kind] ?? '' };
}

/** @param known the ids there are, by kind; @returns a fault for each correction of something unknown and each id used twice */
export function checkCorrections(file: EntryFile<Correction>, known: Readonly<Record<Correctable, Ids>>): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, number>();
  for (const { value, line, lineOf } of file.entries) {
    const about = `${file.noun} "${value.id}"`;
    const { kind, id } = corrected(value);
    const message = unknownId(kind, id, known[kind], 'name what was corrected by its id');
    if (message) faults.push({ file: file.file, line: lineOf(['what', kind]), about, message });
    const earlier = first.get(value.id);
    if (earlier === undefined) first.set(value.id, line);
    else faults.push({ file: file.file, line: lineOf(['id']), about, message: `this id is already used on line ${earlier}: give one of them another` });
  }
  return faults;
}
