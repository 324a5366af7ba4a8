// Reads datapackage.json and the CSV files it describes.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, visit, type Document } from 'yaml';
import { didYouMean, type Fault } from '@/briefing/schema/faults';
import { idsFrom, type Ids } from '@/briefing/schema/ids';
import { fieldIssues, nameOf } from './issueMessage';
import { DataPackage } from '@/briefing/schema/model';
import { readCsv, type Dataset } from './readCsv';
import { readText } from './readText';
import { readLines } from './readYaml';

export interface Data {
  dataPackage?: DataPackage;
  /** Those that could be read. */
  datasets: Dataset[];
  /** Those that are described. */
  ids: Ids;
  faults: Fault[];
}

/**
 * @param root the content folder; @param label how faults name it
 * @returns the package, its datasets and their faults; it never throws
 */
export function readData(root: string, label: string): Data {
  const folder = join(root, 'data');
  const file = `${label}/data/datapackage.json`;
  const none = { datasets: [], ids: idsFrom([], false) };
  const path = join(folder, 'datapackage.json');
  if (!existsSync(path)) return { ...none, faults: [{ file, message: 'the file is missing: add it, with a description of each CSV file and its columns' }] };
  const { text, faults: unseen } = readText(path, file);
  if (text === undefined) return { ...none, faults: unseen };
  const { dataPackage, faults: found, lineOf } = readPackage(text, file);
  const faults = [...unseen, ...found];
  if (!dataPackage) return { ...none, faults };

  const datasets: Dataset[] = [];
  const names = new Set<string>();
  dataPackage.resources.forEach((resource, index) => {
    const at = (field: string) => ({ file, line: lineOf(['resources', index, field]), about: `dataset "${resource.name}"` });
    if (names.has(resource.name)) {
      faults.push({ ...at('name'), message: 'this name is already used above: give one of them another' });
      return;
    }
    names.add(resource.name);
    const csv = join(folder, resource.path);
    if (!existsSync(csv)) {
      faults.push({ ...at('path'), message: `${resource.path} is missing: add it to ${label}/data, or take its description out` });
      return;
    }
    const csvFile = `${label}/data/${resource.path}`;
    const { text: cells, faults: notText } = readText(csv, csvFile);
    const { dataset, faults: found } = cells === undefined ? { faults: [] } : readCsv(resource, cells, csvFile);
    faults.push(...notText, ...found);
    if (dataset) datasets.push(dataset);
  });
  const described = new Set(dataPackage.resources.map((resource) => resource.path));
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.csv') || described.has(name)) continue;
    faults.push({ file: `${label}/data/${name}`, message: `is not described in datapackage.json${didYouMean(name, described, 'add a resource for it')}` });
  }
  return { dataPackage, datasets, ids: idsFrom(names, true), faults };
}

function readPackage(text: string, file: string) {
  const { doc, lineAt, lineOf } = readLines(text);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const line = lineAt(errorOffset(text, (error as Error).message, doc));
    return { lineOf, faults: [{ file, line, message: 'not JSON: a comma, quote or bracket is missing or too many here or just above' }] as Fault[] };
  }
  const checked = DataPackage.safeParse(raw);
  if (checked.success) return { lineOf, dataPackage: checked.data, faults: [] as Fault[] };
  const faults = fieldIssues(checked.error.issues, raw, DataPackage).map(({ path, message }) => {
    const { about, depth } = placeIn(raw, path);
    // The place is named, so that its path need not be.
    return { file, line: lineOf(path) ?? 1, about, message: depth > 0 ? message.replace(`"${nameOf(path.slice(0, depth))}.`, '"') : message };
  });
  return { lineOf, faults };
}

/** The dataset, and the column, a path leads into, and how many of its steps they take. */
function placeIn(raw: unknown, path: readonly PropertyKey[]): { about?: string; depth: number } {
  const nameAt = (depth: number) =>
    path.slice(0, depth).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], raw) as { name?: unknown } | undefined;
  const dataset = path[0] === 'resources' && path.length > 2 ? nameAt(2)?.name : undefined;
  if (typeof dataset !== 'string') return { depth: 0 };
  const column = path[3] === 'fields' && path.length > 5 ? nameAt(5)?.name : undefined;
  if (typeof column !== 'string') return { about: `dataset "${dataset}"`, depth: 2 };
  return { about: `dataset "${dataset}", column "${column}"`, depth: 5 };
}

/**
 * Where JSON breaks. JSON.parse gives a position for most errors, in words that differ with the version of Node; else
 * the YAML parser finds what is not even YAML, or the first text without double quotes.
 */
function errorOffset(text: string, message: string, doc: Document): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  let bare: number | undefined;
  visit(doc, (_, node) => {
    if (!isScalar(node) || node.type === 'QUOTE_DOUBLE' || /^(true|false|null|-?\d+(\.\d+)?)$/.test(node.source ?? '')) return undefined;
    bare = node.range?.[0];
    return visit.BREAK;
  });
  return doc.errors[0]?.pos[0] ?? bare ?? text.length;
}
