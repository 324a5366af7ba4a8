// Reads datapackage.json and its CSV files into typed rows, and says where they disagree.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DataPackage, type DatasetResource } from './model';
import { didYouMean, type Fault } from './faults';
import { issueMessage } from './readYaml';

export type CellValue = string | number | boolean | null;
export type Row = Record<string, CellValue>;

/** One CSV file, its description, and its rows in the file's order. */
export interface Dataset {
  id: string;
  resource: DatasetResource;
  columns: string[];
  rows: Row[];
  rowById: ReadonlyMap<string, Row>;
  /** The cells as they are typed, by row id and column. */
  cells: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The CSV as it stands in the file, for downloads. */
  text: string;
}

/**
 * @param root the content folder; @param label how faults name it
 * @returns the package, its datasets and their faults; it never throws
 */
export function readData(root: string, label: string) {
  const faults: Fault[] = [];
  const datasets: Dataset[] = [];
  const packagePath = join(root, 'data', 'datapackage.json');
  const packageFile = `${label}/data/datapackage.json`;
  if (!existsSync(packagePath)) return { datasets, faults: [{ file: packageFile, message: 'the file is missing' }] };
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(packagePath, 'utf8'));
  } catch (error) {
    return { datasets, faults: [{ file: packageFile, message: `not JSON: ${(error as Error).message}` }] };
  }
  const checked = DataPackage.safeParse(raw);
  if (!checked.success) {
    for (const issue of checked.error.issues) faults.push({ file: packageFile, message: issueMessage(issue, raw) });
    return { datasets, faults };
  }
  for (const resource of checked.data.resources) {
    const file = `${label}/data/${resource.path}`;
    const path = join(root, 'data', resource.path);
    if (!existsSync(path)) {
      faults.push({ file: packageFile, about: `dataset "${resource.name}"`, message: `${resource.path} is missing` });
      continue;
    }
    const { dataset, faults: found } = readCsv(resource, readFileSync(path, 'utf8'), file);
    faults.push(...found);
    if (dataset) datasets.push(dataset);
  }
  const described = new Set(checked.data.resources.map((resource) => resource.path));
  for (const name of readdirSync(join(root, 'data'))) {
    if (name.endsWith('.csv') && !described.has(name)) {
      faults.push({ file: `${label}/data/${name}`, message: `is not described in datapackage.json${didYouMean(name, described)}` });
    }
  }
  return { dataPackage: checked.data, datasets, faults };
}

function readCsv(resource: DatasetResource, text: string, file: string): { dataset?: Dataset; faults: Fault[] } {
  const faults: Fault[] = [];
  let records: string[][];
  try {
    records = parse(text, { bom: true });
  } catch (error) {
    return { faults: [{ file, message: `not CSV: ${(error as Error).message}` }] };
  }
  const [columns = [], ...lines] = records;
  const fields = new Map(resource.schema.fields.map((field) => [field.name, field]));
  for (const column of columns) {
    if (!fields.has(column)) {
      faults.push({ file, line: 1, message: `column "${column}" is not described in datapackage.json${didYouMean(column, fields.keys())}` });
    }
  }
  for (const name of fields.keys()) {
    if (!columns.includes(name)) faults.push({ file, line: 1, message: `column "${name}", described in datapackage.json, is missing` });
  }
  const rows: Row[] = [];
  const rowById = new Map<string, Row>();
  const typed = new Map<string, Record<string, string>>();
  lines.forEach((cells, index) => {
    const line = index + 2;
    const row: Row = {};
    columns.forEach((column, position) => {
      const { value, wrong } = readCell(cells[position] ?? '', fields.get(column)?.type ?? 'string');
      if (wrong) faults.push({ file, line, about: `column "${column}"`, message: `"${cells[position]}" is not ${wrong}` });
      row[column] = value;
    });
    const id = String(row.id ?? '');
    if (!id) faults.push({ file, line, message: 'the row has no id' });
    else if (rowById.has(id)) faults.push({ file, line, message: `row "${id}" stands here twice` });
    else {
      rowById.set(id, row);
      typed.set(id, Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? ''])));
    }
    rows.push(row);
  });
  return { dataset: { id: resource.name, resource, columns, rows, rowById, cells: typed, text }, faults };
}

function readCell(text: string, type: string): { value: CellValue; wrong?: string } {
  if (text === '') return { value: null };
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(text) ? { value: Number(text) } : { value: null, wrong: 'a whole number' };
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { value: null, wrong: 'a number' };
    case 'boolean':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : { value: null, wrong: 'true or false' };
    case 'date':
      return isDay(text) ? { value: text } : { value: null, wrong: 'a date such as 2019-08-23' };
    default:
      return { value: text };
  }
}

function isDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
