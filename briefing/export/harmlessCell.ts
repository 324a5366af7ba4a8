// Keeps a spreadsheet from running a cell of text as a formula.

/** What a spreadsheet takes for the beginning of a formula, a tab or a line feed before it included. */
const formula = /^[=+\-@\t\r\n]/;

/** Whether a spreadsheet would run the text. */
export function isFormula(text: string): boolean {
  return formula.test(text);
}

/** @returns the text as it may stand in a CSV file: one that a spreadsheet would run gets an apostrophe, which it takes for 'this is text' */
export function harmlessCell(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}
