// A Table Schema (Frictionless) as a JSON Schema of one row, and the rows of a CSV file read by it: an opinion of its own on the data.
import { parse } from 'csv-parse/sync';
import type { DatasetResource } from '../schema/model';

type Field = DatasetResource['schema']['fields'][number];
type Constraints = { required?: boolean; unique?: boolean; pattern?: string; enum?: unknown[]; minimum?: number; maximum?: number };

const types = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'string',
  year: 'integer',
  yearmonth: 'string',
  any: 'string',
} as const;

export const constraintsOf = (field: Field): Constraints => (field.constraints ?? {}) as Constraints;

/** @returns a schema that a row passes when every cell has its field's type and keeps its constraints */
export function rowSchema({ schema }: DatasetResource): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: schema.fields.filter((field) => constraintsOf(field).required).map(({ name }) => name),
    properties: Object.fromEntries(schema.fields.map((field) => [field.name, cellSchema(field)])),
  };
}

function cellSchema(field: Field): object {
  const { pattern, enum: options, minimum, maximum } = constraintsOf(field);
  return {
    type: types[field.type],
    ...(field.type === 'date' && { format: 'date' }),
    // Table Schema matches the whole cell.
    ...(pattern && { pattern: `^(?:${pattern})$` }),
    ...(options && { enum: options }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** @returns each row with its cells in the fields' types; a missing value is left out, and what cannot be cast stays text */
export function castRows({ schema }: DatasetResource, csv: string): { header: string[]; rows: Record<string, unknown>[] } {
  const [header = [], ...lines] = parse(csv) as string[][];
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  const missing = schema.missingValues ?? [''];
  const rows = lines.map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, index) => (missing.includes(cell) ? [] : [[header[index] ?? '', cast(cell, fields.get(header[index] ?? '')?.type)]])),
    ),
  );
  return { header, rows };
}

function cast(cell: string, type: Field['type'] | undefined): unknown {
  if (type === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true';
  if ((type === 'integer' || type === 'number' || type === 'year') && /^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  return cell;
}
