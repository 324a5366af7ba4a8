// Facts that speak of one subject: they give one value, or the reader learns why there are two.
import type { EntryFile } from './entryFile';
import { didYouMean, type Fault } from '@/briefing/schema/faults';
import type { Fact } from '@/briefing/schema/model';

type Shown = ReadonlyMap<string, { shown: string | undefined }>;

/** A fact of these says itself that there is another value. */
const unsettled = new Set<Fact['status']>(['disputed', 'superseded']);

/**
 * @param shownById the facts' values in print; a fact without one contradicts no other
 * @returns a fault for each pair that differs in silence, and for each `beside` that names no fact or gives no reason
 */
export function checkSubjects(file: EntryFile<Fact>, shownById: Shown): Fault[] {
  const faults: Fault[] = [];
  const known = new Set(file.entries.map(({ value }) => value.id));
  const fault = (entry: (typeof file.entries)[number], field: string, message: string) =>
    faults.push({ file: file.file, line: entry.lineOf([field]), about: `${file.noun} "${entry.value.id}"`, message });

  for (const entry of file.entries) {
    const { beside, note, how } = entry.value;
    for (const id of beside) if (!known.has(id)) fault(entry, 'beside', `"beside" names an unknown fact "${id}"${didYouMean(id, known)}`);
    if (beside.length > 0 && !note && !how) fault(entry, 'beside', 'a fact that stands beside another says why in note: or how:');
  }
  file.entries.forEach((later, index) => {
    const { id, subject, status, beside } = later.value;
    const shown = shownById.get(id)?.shown;
    if (!subject || shown === undefined || unsettled.has(status)) return;
    for (const { value: earlier } of file.entries.slice(0, index)) {
      const other = shownById.get(earlier.id)?.shown;
      if (earlier.subject !== subject || other === undefined || other === shown || unsettled.has(earlier.status)) continue;
      if (beside.includes(earlier.id) || earlier.beside.includes(id)) continue;
      fault(
        later,
        'subject',
        `says "${shown}" on "${subject}", and fact "${earlier.id}" says "${other}": make one disputed or superseded, or name the other in beside: and say why both stand`,
      );
    }
  });
  return faults;
}
