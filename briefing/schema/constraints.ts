// What datapackage.json demands of the cells of a column, and which demand a cell breaks.
import { z } from 'zod';

/** Frictionless constraints that are checked in every cell; that ids are unique goes without saying. */
export const Constraints = z.looseObject({
  required: z.boolean().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: z.string().refine(isRegularExpression, 'must be a regular expression').optional(),
  enum: z.array(z.string()).min(1).optional(),
});

export type Constraints = z.infer<typeof Constraints>;

/** @returns what the cell, which is not empty, must be and is not; undefined when it is in order */
export function brokenConstraint(text: string, { minimum, maximum, pattern, enum: options }: Constraints): string | undefined {
  if (minimum !== undefined && Number(text) < minimum) return `must be ${minimum} or more`;
  if (maximum !== undefined && Number(text) > maximum) return `must be ${maximum} or less`;
  if (options && !options.includes(text)) return `must be one of ${options.map((option) => `"${option}"`).join(', ')}`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(text)) return `must match ${pattern}`;
  return undefined;
}

function isRegularExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
