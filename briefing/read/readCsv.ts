// Reads one CSV file into typed rows, and says where it breaks its description.
import { parse } from 'csv-parse/sync';
import { didYouMean, type Fault } from '@/briefing/schema/faults';
import type { DatasetResource, Field } from '@/briefing/schema/model';
import { readCell } from './readCell';
import type { Row } from '@/briefing/schema/row';

/** One CSV file, its description, and its rows in the file's order. */
export interface Dataset {
  id: string;
  resource: DatasetResource;
  columns: string[];
  rows: Row[];
  /** The line each row begins in: a quoted cell may run over several. */
  rowLines: number[];
  rowById: ReadonlyMap<string, Row>;
  /** The cells as they are typed, by row id and column. */
  cells: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The CSV as it stands in the file, for downloads. */
  text: string;
}

interface CsvRecord {
  cells: string[];
  line: number;
}

/**
 * @param file how faults name it
 * @returns the dataset, unless it cannot be told what stands in which column, and every fault; it never throws
 */
export function readCsv(resource: DatasetResource, text: string, file: string): { dataset?: Dataset; faults: Fault[] } {
  const records = recordsOf(text);
  if (typeof records === 'number') {
    return { faults: [{ file, line: records, message: 'not CSV: a quotation mark stands wrong; put the whole cell in "…" and double those inside' }] };
  }
  const [header, ...lines] = records;
  if (!header) return { faults: [{ file, line: 1, message: 'the file is empty: its first line names the columns' }] };
  const columns = header.cells;
  const fields = new Map(resource.schema.fields.map((field) => [field.name, field]));
  const faults: Fault[] = columnMessages(columns, [...fields.keys()]).map((message) => ({ file, line: 1, message }));
  const ragged = lines.filter(({ cells }) => cells.length !== columns.length);
  faults.push(...ragged.map(({ cells, line }) => ({ file, line, message: lengthMessage(cells, columns) })));
  if (ragged.length > 0 || !columns.includes('id') || [...fields.keys()].some((name) => !columns.includes(name))) return { faults };

  const dataset = { id: resource.name, resource, columns, rows: [] as Row[], rowLines: [] as number[], text };
  const rowById = new Map<string, Row>();
  const cells = new Map<string, Record<string, string>>();
  for (const record of lines) {
    const { id, row, typed, faults: found } = readRow(record, columns, fields, file);
    const earlier = rowById.get(id);
    if (earlier) {
      const message = `this id is already used on line ${dataset.rowLines[dataset.rows.indexOf(earlier)]}: give one of them another`;
      faults.push({ file, line: record.line, about: `row "${id}"`, message });
    } else if (id) {
      rowById.set(id, row);
      cells.set(id, typed);
    }
    faults.push(...found);
    dataset.rows.push(row);
    dataset.rowLines.push(record.line);
  }
  return { dataset: { ...dataset, rowById, cells }, faults };
}

/** What is wrong between the header and the description. */
function columnMessages(columns: readonly string[], described: readonly string[]): string[] {
  const notDescribed = columns.filter((column) => !described.includes(column));
  const missing = described.filter((name) => !columns.includes(name));
  const messages = notDescribed.map((column) => `column "${column}" is not described in datapackage.json${didYouMean(column, missing, 'add a field for it')}`);
  for (const name of missing) {
    // A misspelt column is not missing too.
    if (messages.some((message) => message.endsWith(`(did you mean "${name}"?)`))) continue;
    messages.push(`column "${name}", described in datapackage.json, is missing: add it, or take its field out`);
  }
  return columns.includes('id') || described.includes('id') ? messages : [...messages, 'column "id" is missing: every row needs a name'];
}

function lengthMessage(cells: readonly string[], columns: readonly string[]): string {
  if (cells.length === 1 && cells[0] === '') return 'the line is empty: take it out';
  return `the row has ${cells.length} cells and the header ${columns.length}: mind the commas, and put a cell that holds one in quotes`;
}

const noId = { value: null, wrong: 'must not be empty: every row needs a name' };

/** @returns the row, and those of its cells, as typed, that are sound: what a broken one stands for cannot be told */
function readRow({ cells, line }: CsvRecord, columns: readonly string[], fields: ReadonlyMap<string, Field>, file: string) {
  const id = cells[columns.indexOf('id')] ?? '';
  const row: Row = {};
  const typed: Record<string, string> = {};
  const faults: Fault[] = [];
  const about = id ? `row "${id}"` : 'row';
  columns.forEach((column, position) => {
    const text = cells[position] ?? '';
    const { value, wrong } = column === 'id' && !text ? noId : readCell(text, fields.get(column) ?? { type: 'string' });
    row[column] = value;
    if (wrong) faults.push({ file, line, about: `${about}, column "${column}"`, message: text ? `${wrong} (it is "${text}")` : wrong });
    else typed[column] = text;
  });
  return { id, row, typed, faults };
}

/** @returns the records with the line each begins in, or the number of the line that could not be read */
function recordsOf(text: string): CsvRecord[] | number {
  try {
    // With `info` each record brings the count of lines up to its end.
    const records = parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record }, index) => ({ cells: record, line: (records[index - 1]?.info.lines ?? 0) + 1 }));
  } catch (error) {
    const { code, lines, bytes_records: read } = error as { code?: string; lines?: number; bytes_records?: number };
    // A quotation mark that is never closed is noticed at the end of the file: it stands in the first record not read.
    return code === 'CSV_QUOTE_NOT_CLOSED' ? Buffer.from(text).subarray(0, read).toString().split('\n').length : (lines ?? 1);
  }
}
