// Says in an editor's words what a schema found wrong with a field, and what it must be.
import { z } from 'zod';
import { didYouMean } from '@/briefing/schema/faults';

/** A schema's issue at the field it is about. */
export interface FieldIssue {
  path: readonly PropertyKey[];
  message: string;
}

/**
 * @param value the whole entry; @param schema its schema
 * @returns one issue a field; a misspelt field is not missing too
 */
export function fieldIssues(issues: readonly z.core.$ZodIssue[], value: unknown, schema: z.core.$ZodType): FieldIssue[] {
  const found = issues.flatMap((issue) => issuesOf(issue, value, schema));
  return found.filter(({ path, message }) => {
    const misspelt = `(did you mean "${String(path.at(-1))}"?)`;
    return !message.endsWith(' is missing: add it') || !found.some((other) => other.path.length === path.length && other.message.endsWith(misspelt));
  });
}

/** Unknown fields come from zod in one issue, and each has a line of its own. */
function issuesOf(issue: z.core.$ZodIssue, value: unknown, schema: z.core.$ZodType): FieldIssue[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path, value);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { path, message: `"${nameOf(path)}" is not a field${didYouMean(key, known, `there are ${known.join(', ')}`)}` };
    });
  }
  const field = nameOf(issue.path);
  const given = valueAt(value, issue.path);
  if (given === undefined && field) return [{ path: issue.path, message: `"${field}" is missing: add it` }];
  const message = demand(issue, given);
  // By convention a message that begins with 'must' is about its field, any other about the whole entry.
  if (!message.startsWith('must ')) return [{ path: issue.path, message }];
  const shown = ['string', 'number', 'boolean'].includes(typeof given) ? ` (it is "${String(given)}")` : '';
  return [{ path: issue.path, message: `${field ? `"${field}" ` : ''}${message}${shown}` }];
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, each with its name',
  record: 'fields, each with its name',
};

/** What the schema wants: 'must be a number'. */
function demand(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' && typeof given === 'number' ? 'must be text: put it in quotes' : `must be ${types[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((each) => `"${String(each)}"`).join(', ')}`;
    case 'invalid_union':
      return demandOfUnion(issue, given);
    case 'too_small':
      return issue.origin === 'array' ? 'must have at least one entry' : issue.message;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a web address such as https://example.org/page' : issue.message;
    default:
      return issue.message;
  }
}

/** 'must be a number or text'; of a union whose kind decides, the kinds. */
function demandOfUnion(issue: z.core.$ZodIssueInvalidUnion, given: unknown): string {
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map((kind) => `"${String(kind)}"`) : [];
  if (kinds.length > 0) return `must be one of ${kinds.join(', ')}`;
  const demands = issue.errors.flatMap((branch) => branch.map((each) => demand(each, given)));
  const quotes = demands.find((each) => each.endsWith('put it in quotes'));
  return quotes ?? demands.map((each, index) => (index === 0 ? each : each.replace(/^must be /, ''))).join(', or ');
}

/** The names of the fields an object at this path may have. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), path, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const kind = schema.options.find(
      (option) => option instanceof z.ZodObject && option.shape[discriminator]?.safeParse(valueAt(value, [discriminator])).success,
    );
    return kind ? fieldsAt(kind, path, value) : [];
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest, valueAt(value, [key ?? 0]));
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const field: z.core.$ZodType | undefined = schema.shape[String(key)];
  return field ? fieldsAt(field, rest, valueAt(value, [key])) : [];
}

/** How faults name a field: `sources.1.at`. */
export function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
