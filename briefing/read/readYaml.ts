// Reads a YAML list of entries against a schema and remembers the line of every entry and field.
import { existsSync } from 'node:fs';
import { LineCounter, isMap, isSeq, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '@/briefing/schema/faults';
import { idsFrom, type Ids } from '@/briefing/schema/ids';
import { fieldIssues } from './issueMessage';
import { Id } from '@/briefing/schema/fields';
import { readText } from './readText';

/** An entry that passed its schema, with the lines of its fields for later faults. */
export interface Entry<T> {
  value: T;
  line: number;
  /** The line of a field, or of what it would stand in when it is not written out. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A file's entries, and what is left of those that could not be read. */
export interface EntryList<T> {
  entries: Entry<T>[];
  /** The entries that did not pass, as they stand: what they name is not unknown or unused for that. */
  unread: unknown[];
  /** False when the file is missing or no list. */
  readable: boolean;
  faults: Fault[];
}

/**
 * @param path where the file lies; @param file how faults name it; @param noun what an entry is called
 * @returns the entries that passed and the faults of those that did not; it never throws
 */
export function readEntries<S extends z.ZodType>(path: string, file: string, noun: string, schema: S): EntryList<z.output<S>> {
  const list: EntryList<z.output<S>> = { entries: [], unread: [], readable: false, faults: [] };
  if (!existsSync(path)) {
    list.faults.push({ file, message: `the file is missing: add it, with a list of ${noun}s or [] for none` });
    return list;
  }
  const { text, faults: unseen } = readText(path, file);
  list.faults.push(...unseen);
  if (text === undefined) return list;
  const { doc, lineAt, lineOf: lineInFile } = readLines(text);
  const slip = slipIn(doc);
  if (slip) {
    list.faults.push({ file, line: lineAt(slip.offset), message: slip.message });
    return list;
  }
  if (!isSeq(doc.contents)) {
    list.faults.push({ file, line: 1, message: `must be a list of ${noun}s, each beginning with "- "` });
    return list;
  }
  list.readable = true;
  const values = doc.toJS() as unknown[];
  values.forEach((value, index) => {
    const lineOf = (fieldPath: readonly PropertyKey[]) => lineInFile([index, ...fieldPath]) ?? 1;
    const { entry, faults } = checkEntry({ value, line: lineOf([]), lineOf }, file, noun, schema);
    if (entry) list.entries.push(entry);
    else list.unread.push(value);
    list.faults.push(...faults);
  });
  return list;
}

/** Reads one YAML map (a chapter's front matter) that starts at `firstLineNumber` of its file. */
export function readMap<S extends z.ZodType>(text: string, firstLineNumber: number, file: string, about: string, schema: S) {
  const { doc, lineAt, lineOf: lineInText } = readLines(text);
  const shift = firstLineNumber - 1;
  const slip = slipIn(doc);
  if (slip) return { entry: undefined, faults: [{ file, line: lineAt(slip.offset) + shift, message: slip.message }] };
  const lineOf = (path: readonly PropertyKey[]) => (lineInText(path) ?? 1) + shift;
  return checkEntry({ value: doc.toJS() as unknown, line: firstLineNumber, lineOf }, file, about, schema);
}

function checkEntry<S extends z.ZodType>(entry: Entry<unknown>, file: string, noun: string, schema: S): { entry?: Entry<z.output<S>>; faults: Fault[] } {
  const result = schema.safeParse(entry.value);
  if (result.success) return { entry: { ...entry, value: result.data }, faults: [] };
  const id = idOf(entry.value);
  const about = id ? `${noun} "${id}"` : noun;
  const issues = fieldIssues(result.error.issues, entry.value, schema);
  return { faults: issues.map(({ path, message }) => ({ file, line: entry.lineOf(path), about, message })) };
}

/** @returns the ids of a file's entries, of those too that could not be read */
export function idsOf({ entries, unread, readable }: Pick<EntryList<{ id: string }>, 'entries' | 'unread' | 'readable'>): Ids {
  const ids = unread.map(idOf);
  return idsFrom([...entries.map(({ value }) => value.id), ...ids.filter((id) => id !== undefined)], readable && ids.every((id) => Id.safeParse(id).success));
}

/** Every text in a value, however deep: what an entry that could not be read may name. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Parses YAML, or JSON, which is YAML too, and finds the line of a place and of a path in it. */
export function readLines(text: string) {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    let line: number | undefined;
    let node: unknown = doc.contents;
    for (const key of path) {
      const at = step(node, key);
      if (at.offset === undefined) return line;
      line = lineAt(at.offset);
      node = at.node;
    }
    return line;
  };
  return { doc, lineAt, lineOf };
}

/** One step down a path: where the key, or the item of a list, stands, and what it holds. */
function step(node: unknown, key: PropertyKey): { offset?: number; node?: unknown } {
  if (isMap(node)) {
    const pair = node.items.find((item) => String((item.key as { value?: unknown }).value) === String(key));
    return { offset: startOf(pair?.key), node: pair?.value };
  }
  if (!isSeq(node)) return {};
  const item = node.items[Number(key)];
  return { offset: startOf(item), node: item };
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null | undefined)?.range?.[0];
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

/** The first slip alone: one tab or quotation mark upsets all that follows. A `*` makes a reference to a place that is not there. */
function slipIn(doc: Document): { offset: number; message: string } | undefined {
  const [error] = doc.errors;
  if (error) return { offset: openQuoteOf(doc, error) ?? error.pos[0], message: notYaml(error.message) };
  let alias: { offset: number; message: string } | undefined;
  visit(doc, {
    Alias(_, { source, range }) {
      alias = { offset: range?.[0] ?? 0, message: `"*${source}" is read as a reference: put a text that begins with * in quotes` };
      return visit.BREAK;
    },
  });
  return alias;
}

/** The parser misses a closing quotation mark at the end of the file: the author wants to know where it was opened. */
function openQuoteOf(doc: Document, { code, pos }: Document['errors'][number]): number | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  let opened: number | undefined;
  visit(doc, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] <= pos[0] && range[1] >= pos[0]) opened = range[0];
    },
  });
  return opened;
}

/** The parser's first line: a missing quote or a wrong indent is told by it, the rest quotes the file. */
function notYaml(message: string): string {
  return `not YAML: ${message.split('\n')[0]?.replace(/[.:]$/, '')}; look at the quotes, colons and indents here`;
}
