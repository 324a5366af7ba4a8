// The rule that no two sources are called the same in small space.
import { at, type EntryFile } from './entryFile';
import type { Fault } from '@/briefing/schema/faults';
import type { Source } from '@/briefing/schema/model';
import { sourceName } from '@/briefing/write/sourceName';

/** @returns a fault for each source that is called as an earlier one is: a link to it would be taken for the other */
export function checkSourceNames(file: EntryFile<Source>): Fault[] {
  const faults: Fault[] = [];
  const named = new Map<string, string>();
  for (const entry of file.entries) {
    const name = sourceName(entry.value);
    const other = named.get(name);
    if (other === undefined) named.set(name, entry.value.id);
    else if (other !== entry.value.id)
      faults.push({
        ...at(file, entry, ['published']),
        message: `is called "${name}", as "${other}" is: say in which: what tells it apart, such as press conference`,
      });
  }
  return faults;
}
