// The rules between entries: every id resolves, stands once, and every cell stands in its dataset.
import { checkFigure } from './checkFigure';
import { isBefore } from '@/briefing/write/dates';
import type { Fault } from '@/briefing/schema/faults';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import type { Citation, Fact, Source } from '@/briefing/schema/model';
import type { Dataset } from '@/briefing/read/readCsv';
import { idsOf, textsIn, type Entry } from '@/briefing/read/readYaml';
import { sourceIdsOf } from '@/briefing/schema/row';
import { at, type Datasets, type EntryFile, type EntryFiles } from './entryFile';
import { unknownColumn, unknownRow } from './unknownCell';

type Cell = NonNullable<Fact['cell']>;

/** @returns the faults between entries; sources cited are added to `citedSources` */
export function checkEntries(files: EntryFiles, datasets: Datasets, citedSources: Set<string>): Fault[] {
  const faults: Fault[] = [];
  const sourceIds = idsOf(files.sources);
  for (const file of Object.values(files) as EntryFile<{ id: string }>[]) checkUnique(file, faults);

  const citations = (file: EntryFile<{ id: string }>, entry: Entry<{ id: string }>, list: readonly Citation[], path: PropertyKey[]) => {
    list.forEach(({ id }, index) => {
      citedSources.add(id);
      const message = unknownSource(id, sourceIds);
      if (message) faults.push({ ...at(file, entry, [...path, index]), message });
    });
  };
  for (const file of [files.facts, files.events, files.terms, files.figures] as EntryFile<{ id: string; sources: Citation[] }>[]) {
    for (const entry of file.entries) citations(file, entry, entry.value.sources, ['sources']);
    for (const text of textsIn(file.unread)) citedSources.add(text);
  }
  for (const entry of files.facts.entries) {
    const { cell, otherwise, status, sources, how } = entry.value;
    otherwise.forEach((rival, index) => citations(files.facts, entry, rival.sources, ['otherwise', index, 'sources']));
    const cells: [PropertyKey[], Cell | undefined][] = [
      [['cell'], cell],
      ...otherwise.map((rival, index): [PropertyKey[], Cell | undefined] => [['otherwise', index, 'cell'], rival.cell]),
    ];
    for (const [path, each] of cells) {
      const message = each && cellProblem(each, datasets);
      if (message) faults.push({ ...at(files.facts, entry, path), message });
    }
    if (status === 'agreed' && sources.length < 2 && !how) {
      faults.push({
        ...at(files.facts, entry, ['status']),
        message: 'an agreed fact needs a second source, or how: it was worked out; else call it a single source',
      });
    }
  }
  for (const entry of files.events.entries) {
    const { date, until } = entry.value;
    if (until && isBefore(until, date))
      faults.push({ ...at(files.events, entry, ['until']), message: `"until" (${until}) is before "date" (${date}): correct one of them` });
  }
  for (const dataset of datasets.byId.values()) checkRows(dataset, datasets.folder, sourceIds, citedSources, faults);
  const factIds = idsOf(files.facts);
  for (const entry of files.figures.entries) faults.push(...checkFigure(files.figures, entry, datasets, factIds));
  return faults;
}

/** Sources that nothing cites: run it after the chapters were read. */
export function unusedSources(file: EntryFile<Source>, cited: ReadonlySet<string>): Fault[] {
  return file.entries
    .filter(({ value }) => !cited.has(value.id))
    .map((entry) => ({ ...at(file, entry, ['id']), message: 'nothing cites this source: cite it, or take it out' }));
}

function unknownSource(id: string, sourceIds: Ids): string | undefined {
  return unknownId('source', id, sourceIds, 'add it to sources.yaml');
}

function unknownDataset(id: string, { ids }: Datasets): string | undefined {
  return unknownId('dataset', id, ids, 'describe it in datapackage.json');
}

function cellProblem(cell: Cell, datasets: Datasets): string | undefined {
  const dataset = datasets.byId.get(cell.dataset);
  if (!dataset) return unknownDataset(cell.dataset, datasets);
  const typed = dataset.cells.get(cell.row)?.[cell.column];
  if (typed === '') return `the cell ${cell.row}, ${cell.column} of ${dataset.resource.path} is empty: fill it, or give no cell:`;
  return unknownRow(cell.row, dataset) ?? unknownColumn(cell.column, dataset);
}

function checkRows({ resource, rows, rowLines }: Dataset, folder: string, sourceIds: Ids, cited: Set<string>, faults: Fault[]) {
  rows.forEach((row, index) => {
    for (const id of sourceIdsOf(row.source_ids)) {
      cited.add(id);
      const message = unknownSource(id, sourceIds);
      if (message) faults.push({ file: `${folder}/${resource.path}`, line: rowLines[index], about: `row "${String(row.id)}", column "source_ids"`, message });
    }
  });
}

function checkUnique(file: EntryFile<{ id: string }>, faults: Fault[]) {
  const first = new Map<string, number>();
  for (const entry of file.entries) {
    const earlier = first.get(entry.value.id);
    if (earlier === undefined) first.set(entry.value.id, entry.lineOf(['id']));
    else faults.push({ ...at(file, entry, ['id']), message: `this id is already used on line ${earlier}: give one of them another` });
  }
}
