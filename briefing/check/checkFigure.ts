// The rules for a figure: its rows and columns stand in its dataset, its roles are those of its kind, its facts exist.
import { at, type Datasets, type EntryFile } from './entryFile';
import { didYouMean, type Fault } from '@/briefing/schema/faults';
import { figureRoles } from '@/briefing/schema/figure';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import type { Figure } from '@/briefing/schema/model';
import type { Dataset } from '@/briefing/read/readCsv';
import type { Entry } from '@/briefing/read/readYaml';
import { unknownColumn, unknownRow } from './unknownCell';

/** @returns what is wrong with one entry of figures.yaml */
export function checkFigure(file: EntryFile<Figure>, entry: Entry<Figure>, datasets: Datasets, factIds: Ids): Fault[] {
  const { dataset: id, facts, kind, rows, columns, views, slide } = entry.value;
  const faults: Fault[] = [];
  const fault = (path: PropertyKey[], message: string | undefined) => {
    if (message) faults.push({ ...at(file, entry, path), message });
  };
  facts.forEach((fact, index) => fault(['facts', index], unknownId('fact', fact, factIds, 'add it to facts.yaml')));
  views.forEach((view, index) => {
    if (views.findIndex((other) => other.id === view.id) < index)
      fault(['views', index, 'id'], `the view "${view.id}" is already used above: give one of them another id`);
  });
  const dataset = datasets.byId.get(id);
  if (!dataset) {
    fault(['dataset'], unknownId('dataset', id, datasets.ids, 'describe it in datapackage.json'));
    return faults;
  }
  const drawings = [
    { path: [] as PropertyKey[], rows, columns },
    ...views.map((view, index) => ({ path: ['views', index] as PropertyKey[], rows: view.rows, columns: view.columns })),
    ...(slide ? [{ path: ['slide'] as PropertyKey[], rows: slide.rows, columns: slide.columns }] : []),
  ];
  for (const drawing of drawings) {
    drawing.rows?.forEach((row, index) => fault([...drawing.path, 'rows', index], unknownRow(row, dataset)));
    if (!drawing.columns && !drawing.rows) continue;
    for (const role of emptyRoles(kind, drawing.columns ?? columns, drawing.rows ?? rows, dataset)) {
      const column = (drawing.columns ?? columns)[role];
      const message = `column "${column}" of ${dataset.resource.path} is empty in every row drawn: leave the role "${role}" out, or draw a row that has it`;
      fault([...drawing.path, ...(drawing.columns ? ['columns', role] : ['rows'])], message);
    }
    if (!drawing.columns) continue;
    for (const { role, message } of roleProblems(kind, drawing.columns, drawing.rows ?? rows, dataset)) {
      fault([...drawing.path, 'columns', ...(role === undefined ? [] : [role])], message);
    }
  }
  return faults;
}

/** Roles whose column says nothing of any row drawn: it would be an empty column in the table and in the files. A number that is needed is spoken of elsewhere. */
function emptyRoles(kind: Figure['kind'], columns: Figure['columns'], rows: readonly string[], { cells, columns: known }: Dataset): string[] {
  const numbers: readonly string[] = figureRoles[kind].numbers;
  const read = rows.flatMap((row) => [cells.get(row)].filter((typed) => typed !== undefined));
  if (read.length < rows.length) return [];
  return Object.entries(columns).flatMap(([role, column]) =>
    known.includes(column) && !numbers.includes(role) && read.every((row) => row[column] === '') ? [role] : [],
  );
}

function roleProblems(kind: Figure['kind'], columns: Figure['columns'], rows: readonly string[], dataset: Dataset): { role?: string; message: string }[] {
  const { needed, numbers, optional }: { needed: readonly string[]; numbers: readonly string[]; optional: readonly string[] } = figureRoles[kind];
  const roles = [...needed, ...optional];
  const missing = needed.filter((role) => !(role in columns)).map((role) => ({ message: `a ${kind} needs a column for "${role}"` }));
  const wrong = Object.entries(columns).flatMap(([role, column]) => {
    if (!roles.includes(role)) return [{ role, message: `a ${kind} has no role "${role}"${didYouMean(role, roles, `there are ${roles.join(', ')}`)}` }];
    const unknown = unknownColumn(column, dataset);
    if (unknown) return [{ role, message: unknown }];
    // A cell that is typed but is no number is a fault of the data, and has been said there.
    const empty = numbers.includes(role) && rows.find((row) => dataset.cells.get(row)?.[column] === '');
    return empty ? [{ role, message: `row "${empty}" has no number in column "${column}" of ${dataset.resource.path}, and the picture needs one` }] : [];
  });
  return [...missing, ...wrong];
}
