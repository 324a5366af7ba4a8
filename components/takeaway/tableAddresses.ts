// Where the rows of a figure stand as files, for one view and for all together.

/** Every form the rows are given, and how the file's name ends. */
export const tableForms = {
  /** With a byte order mark: for a spreadsheet that opens it by double click. */
  csv: 'csv',
  /** The same without the mark: for programs. */
  plainCsv: 'plain.csv',
  xlsx: 'xlsx',
  json: 'json',
} as const;

export type TableForm = keyof typeof tableForms;

/** @returns `polls.shares-only.csv`, `polls.plain.csv` */
export function tableName(figure: string, view: string, form: TableForm): string {
  return [figure, view, tableForms[form]].filter(Boolean).join('.');
}

/**
 * @param view the view's id; empty for a figure's only view, and for the rows of all its views together
 * @returns addresses within the site
 */
export function tableAddresses(figure: string, view: string): Record<TableForm, string> {
  const forms = Object.keys(tableForms) as TableForm[];
  return Object.fromEntries(forms.map((form) => [form, `/figures/${tableName(figure, view, form)}`])) as Record<TableForm, string>;
}
