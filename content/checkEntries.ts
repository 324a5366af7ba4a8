// The rules between entries: every id resolves, is used once, and every cell stands in its dataset.
import { didYouMean, type Fault } from './faults';
import type { Citation, Event, Fact, Figure, Source, Term } from './model';
import type { Dataset } from './readData';
import type { Entry } from './readYaml';
import { sourceIdsOf } from './rests';

/** A YAML file's entries and how faults name them. */
export interface EntryFile<T> {
  file: string;
  noun: string;
  entries: Entry<T>[];
}

export interface EntryFiles {
  sources: EntryFile<Source>;
  facts: EntryFile<Fact>;
  events: EntryFile<Event>;
  terms: EntryFile<Term>;
  figures: EntryFile<Figure>;
}

/** @returns the faults between entries; sources cited are added to `citedSources` */
export function checkEntries(files: EntryFiles, datasets: ReadonlyMap<string, Dataset>, citedSources: Set<string>): Fault[] {
  const faults: Fault[] = [];
  const sourceIds = new Set(files.sources.entries.map(({ value }) => value.id));
  for (const file of Object.values(files) as EntryFile<{ id: string }>[]) checkUnique(file, faults);

  const citations = (file: EntryFile<{ id: string }>, entry: Entry<{ id: string }>, list: readonly Citation[], path: PropertyKey[]) => {
    list.forEach(({ id }, index) => {
      citedSources.add(id);
      if (!sourceIds.has(id)) {
        faults.push({ ...at(file, entry, [...path, index]), message: `unknown source "${id}"${didYouMean(id, sourceIds)}` });
      }
    });
  };
  for (const file of [files.facts, files.events, files.terms, files.figures] as EntryFile<{ id: string; sources: Citation[] }>[]) {
    for (const entry of file.entries) citations(file, entry, entry.value.sources, ['sources']);
  }
  for (const entry of files.facts.entries) {
    const { cell, otherwise, status, sources, how } = entry.value;
    otherwise.forEach((rival, index) => citations(files.facts, entry, rival.sources, ['otherwise', index, 'sources']));
    for (const [path, each] of [[['cell'], cell], ...otherwise.map((rival, index) => [['otherwise', index, 'cell'], rival.cell])] as const) {
      const problem = each ? cellProblem(each as NonNullable<typeof cell>, datasets) : undefined;
      if (problem) faults.push({ ...at(files.facts, entry, path as PropertyKey[]), message: problem });
    }
    if (status === 'agreed' && sources.length < 2 && !how) {
      faults.push({ ...at(files.facts, entry, ['status']), message: 'an agreed fact has two sources, or says how: it was worked out' });
    }
  }
  for (const entry of files.events.entries) {
    const { date, until } = entry.value;
    if (until && until < date) faults.push({ ...at(files.events, entry, ['until']), message: `"until" (${until}) is before "date" (${date})` });
  }
  for (const dataset of datasets.values()) checkRows(files.sources.file, dataset, sourceIds, citedSources, faults);
  for (const entry of files.figures.entries) checkFigure(files.figures, entry, datasets, faults);
  return faults;
}

/** Sources that nothing cites: run it after the chapters were read. */
export function unusedSources(file: EntryFile<Source>, cited: ReadonlySet<string>): Fault[] {
  return file.entries
    .filter(({ value }) => !cited.has(value.id))
    .map((entry) => ({ ...at(file, entry, ['id']), message: 'nothing cites this source' }));
}

function cellProblem(cell: NonNullable<Fact['cell']>, datasets: ReadonlyMap<string, Dataset>): string | undefined {
  const dataset = datasets.get(cell.dataset);
  if (!dataset) return `unknown dataset "${cell.dataset}"${didYouMean(cell.dataset, datasets.keys())}`;
  const row = dataset.rowById.get(cell.row);
  if (!row) return `no row "${cell.row}" in ${dataset.resource.path}${didYouMean(cell.row, dataset.rowById.keys())}`;
  if (!dataset.columns.includes(cell.column)) {
    return `column "${cell.column}" is not in ${dataset.resource.path}${didYouMean(cell.column, dataset.columns)}`;
  }
  return row[cell.column] === null ? `the cell ${cell.row}, ${cell.column} of ${dataset.resource.path} is empty` : undefined;
}

function checkFigure(file: EntryFile<Figure>, entry: Entry<Figure>, datasets: ReadonlyMap<string, Dataset>, faults: Fault[]) {
  const { dataset: name, rows, columns } = entry.value;
  const dataset = datasets.get(name);
  if (!dataset) {
    faults.push({ ...at(file, entry, ['dataset']), message: `unknown dataset "${name}"${didYouMean(name, datasets.keys())}` });
    return;
  }
  const { path } = dataset.resource;
  for (const [use, column] of Object.entries(columns)) {
    if (!dataset.columns.includes(column)) {
      faults.push({ ...at(file, entry, ['columns', use]), message: `column "${column}" is not in ${path}${didYouMean(column, dataset.columns)}` });
    }
  }
  rows.forEach((row, index) => {
    if (!dataset.rowById.has(row)) {
      faults.push({ ...at(file, entry, ['rows', index]), message: `no row "${row}" in ${path}${didYouMean(row, dataset.rowById.keys())}` });
    }
  });
}

function checkRows(sourcesFile: string, { resource, rows }: Dataset, sourceIds: ReadonlySet<string>, cited: Set<string>, faults: Fault[]) {
  rows.forEach((row, index) => {
    for (const id of sourceIdsOf(row.source_ids)) {
      cited.add(id);
      const file = sourcesFile.replace('sources.yaml', `data/${resource.path}`);
      if (!sourceIds.has(id)) faults.push({ file, line: index + 2, about: 'column "source_ids"', message: `unknown source "${id}"${didYouMean(id, sourceIds)}` });
    }
  });
}

function checkUnique(file: EntryFile<{ id: string }>, faults: Fault[]) {
  const first = new Map<string, number>();
  for (const entry of file.entries) {
    const earlier = first.get(entry.value.id);
    if (earlier === undefined) first.set(entry.value.id, entry.line);
    else faults.push({ ...at(file, entry, ['id']), message: `this id stands already in line ${earlier}` });
  }
}

function at(file: EntryFile<{ id: string }>, entry: Entry<{ id: string }>, path: readonly PropertyKey[]): Omit<Fault, 'message'> {
  return { file: file.file, line: entry.lineOf(path), about: `${file.noun} "${entry.value.id}"` };
}
