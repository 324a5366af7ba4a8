// Reads a YAML list of entries against a schema and remembers the line of every entry and field.
import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { didYouMean, type Fault } from './faults';

/** An entry that passed its schema, with the lines of its fields for later faults. */
export interface Entry<T> {
  value: T;
  line: number;
  /** The line of a field, or of the entry when the field is not written out. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * @param path where the file lies; @param file how faults name it; @param noun what an entry is called
 * @returns the entries that passed and the faults of those that did not; it never throws
 */
export function readEntries<S extends z.ZodType>(path: string, file: string, noun: string, schema: S) {
  const entries: Entry<z.output<S>>[] = [];
  const faults: Fault[] = [];
  if (!existsSync(path)) return { entries, faults: [{ file, message: 'the file is missing' }] };
  const { doc, lineAt } = parse(readFileSync(path, 'utf8'));
  for (const error of doc.errors) faults.push({ file, line: lineAt(error.pos[0]), message: `not YAML: ${firstLine(error.message)}` });
  if (doc.errors.length > 0) return { entries, faults };
  if (!isSeq(doc.contents)) return { entries, faults: [{ file, line: 1, message: `must be a list of ${noun}s` }] };
  for (const item of doc.contents.items) {
    const line = lineAt(isMap(item) ? (item.range?.[0] ?? 0) : 0);
    const lineOf = (fieldPath: readonly PropertyKey[]) => (isMap(item) ? lineInMap(item, fieldPath, lineAt) : undefined) ?? line;
    const value: unknown = isMap(item) ? item.toJS(doc) : item;
    checkEntry({ value, line, lineOf }, file, noun, schema, entries, faults);
  }
  return { entries, faults };
}

/** Reads one YAML map (a chapter's front matter) that starts at `firstLineNumber` of its file. */
export function readMap<S extends z.ZodType>(text: string, firstLineNumber: number, file: string, about: string, schema: S) {
  const entries: Entry<z.output<S>>[] = [];
  const faults: Fault[] = [];
  const { doc, lineAt } = parse(text);
  const shift = firstLineNumber - 1;
  for (const error of doc.errors) faults.push({ file, line: lineAt(error.pos[0]) + shift, message: `not YAML: ${firstLine(error.message)}` });
  if (faults.length === 0) {
    const lineOf = (path: readonly PropertyKey[]) =>
      ((isMap(doc.contents) ? lineInMap(doc.contents, path, lineAt) : undefined) ?? 1) + shift;
    checkEntry({ value: doc.toJS(), line: firstLineNumber, lineOf }, file, about, schema, entries, faults);
  }
  return { entry: entries[0], faults };
}

function checkEntry<S extends z.ZodType>(
  entry: Entry<unknown>,
  file: string,
  noun: string,
  schema: S,
  entries: Entry<z.output<S>>[],
  faults: Fault[],
) {
  const result = schema.safeParse(entry.value);
  if (result.success) {
    entries.push({ ...entry, value: result.data });
    return;
  }
  const id = idOf(entry.value);
  const about = id ? `${noun} "${id}"` : noun;
  const known = Object.keys((schema as { shape?: object }).shape ?? {});
  for (const issue of result.error.issues) {
    faults.push({ file, line: entry.lineOf(issue.path), about, message: issueMessage(issue, entry.value, known) });
  }
}

/** Zod's issue in an editor's words: the field, what is wrong, what was expected. */
export function issueMessage(issue: z.core.$ZodIssue, value: unknown, known: readonly string[] = []): string {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `"${field ? `${field}.` : ''}${key}" is not a field${didYouMean(key, known)}`).join('; ');
  }
  const given = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  if (given === undefined && field) return `"${field}" is missing`;
  const shown = typeof given === 'string' || typeof given === 'number' ? ` (it is "${String(given)}")` : '';
  return `${field ? `"${field}" ` : ''}${issue.message.replace(/^Invalid (input|option): /, '')}${shown}`;
}

function parse(text: string) {
  const lines = new LineCounter();
  const doc: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { doc, lineAt: (offset: number) => lines.linePos(offset).line };
}

function lineInMap(map: YAMLMap, path: readonly PropertyKey[], lineAt: (offset: number) => number): number | undefined {
  let line: number | undefined;
  let node: unknown = map;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as { value?: unknown }).value) === String(key));
      if (!pair) return line;
      line = lineAt((pair.key as { range?: [number, number, number] }).range?.[0] ?? 0);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) line = lineAt(range[0]);
    } else return line;
  }
  return line;
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
