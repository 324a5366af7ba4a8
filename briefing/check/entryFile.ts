// What a rule is given to look at: a file's entries, the datasets, and how a fault names a place in them.
import type { Fault } from '@/briefing/schema/faults';
import type { Ids } from '@/briefing/schema/ids';
import type { Event, Fact, Figure, Source, Term } from '@/briefing/schema/model';
import type { Dataset } from '@/briefing/read/readCsv';
import type { Entry, EntryList } from '@/briefing/read/readYaml';

/** A YAML file's entries and how faults name them. */
export interface EntryFile<T> extends EntryList<T> {
  file: string;
  noun: string;
}

export interface EntryFiles {
  sources: EntryFile<Source>;
  facts: EntryFile<Fact>;
  events: EntryFile<Event>;
  terms: EntryFile<Term>;
  figures: EntryFile<Figure>;
}

/** The datasets that could be read, and the ids of all that are described. */
export interface Datasets {
  byId: ReadonlyMap<string, Dataset>;
  ids: Ids;
  /** Where the CSV files lie, as faults name it. */
  folder: string;
}

/** Where in a file an entry's field stands. */
export function at(file: EntryFile<{ id: string }>, entry: Entry<{ id: string }>, path: readonly PropertyKey[]): Omit<Fault, 'message'> {
  return { file: file.file, line: entry.lineOf(path), about: `${file.noun} "${entry.value.id}"` };
}
