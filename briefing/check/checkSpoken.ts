// The rule for notes that are spoken: each number or date said aloud stands in a fact cited beside it, so that a note never outlives its fact.
import { at, type EntryFile } from './entryFile';
import type { Fault } from '../schema/faults';
import type { Figure } from '../schema/model';
import { numbersBorneOut, type NumberedFacts } from './numbersBorneOut';
import type { TurningPoint } from '../schema/turningPoints';

/** @returns the faults of what is said at figures and at quotations; the latter cite nothing and so name no number */
export function checkSpoken(figures: EntryFile<Figure>, points: EntryFile<TurningPoint>, known: NumberedFacts): Fault[] {
  return [
    ...figures.entries.flatMap((entry) =>
      numbersBorneOut(entry.value.say ?? '', entry.value.facts, known).map((message) => ({ ...at(figures, entry, ['say']), message })),
    ),
    ...points.entries.flatMap((entry) =>
      entry.value.voices.flatMap(({ say }, index) =>
        numbersBorneOut(say ?? '', [], known).map((message) => ({ ...at(points, entry, ['voices', index, 'say']), message })),
      ),
    ),
  ];
}
