// Reads one cell of a CSV file by its column's type and constraints in datapackage.json.
import { brokenConstraint } from '@/briefing/schema/constraints';
import { isFormula } from '@/briefing/export/harmlessCell';
import type { CellValue } from '@/briefing/schema/row';
import { Day } from '@/briefing/schema/fields';
import { type Field } from '@/briefing/schema/model';

/**
 * @param text the cell as typed
 * @returns its value; where it breaks its column's description, null (or the value) and what it must be
 */
export function readCell(text: string, { type, constraints = {} }: Pick<Field, 'type' | 'constraints'>): { value: CellValue; wrong?: string } {
  if (text === '') return constraints.required ? { value: null, wrong: 'must not be empty' } : { value: null };
  const read = readTyped(text, type);
  return read.wrong ? read : { ...read, wrong: brokenConstraint(text, constraints) };
}

function readTyped(text: string, type: Field['type']): { value: CellValue; wrong?: string } {
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(text) ? { value: Number(text) } : { value: null, wrong: 'must be a whole number' };
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { value: null, wrong: 'must be a number' };
    case 'boolean':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : { value: null, wrong: 'must be true or false' };
    case 'date':
      return Day.safeParse(text).success ? { value: text } : { value: null, wrong: 'must be a date such as 2019-08-23' };
    default:
      return isFormula(text)
        ? { value: text, wrong: 'must not begin with =, +, - or @, which a spreadsheet would run: put a word before it' }
        : { value: text };
  }
}
