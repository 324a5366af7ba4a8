// What every picture is given, and how it reads the cells of its rows.
import type { ComponentType } from 'react';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** `wide` for a text column, `narrow` for a phone, `slide` for a slide, 1200 px wide, or half of one: its letters keep their size there. */
export type Size = 'wide' | 'narrow' | 'slide';

/** In the order the stills stand in the page. */
export const sizes: readonly Size[] = ['wide', 'narrow', 'slide'];

export interface PictureProps {
  rows: readonly Row[];
  /** From the role a picture knows (`value`) to the column of the dataset (`count`). */
  columns: Readonly<Record<string, string>>;
  width: number;
  height: number;
  size: Size;
  title: string;
  /** The id of the figure's view, empty where it has but one. */
  view?: string;
}

/** What a picture draws from; the size where it may draw fewer rows than there are. */
export type Drawn = Pick<PictureProps, 'rows' | 'columns' | 'view'> & Partial<Pick<PictureProps, 'size'>>;

export interface Picture {
  Component: ComponentType<PictureProps>;
  /** What the words in the picture are set for; the page scales the whole. A height may follow from what is drawn. */
  sizes: Readonly<Record<Size, { width: number; height: number | ((drawn: Drawn) => number) }>>;
}

/** Carried by every drawn mark: a chart without one has come out empty. */
export const markClass = 'mark';

/** Letters keep their places at every scale. Recharts hands it to its `<svg>`, though its types do not name it. */
export const exactText = { textRendering: 'geometricPrecision' } as const;

/** What a screen reader calls the walk along a chart's values, and what a keyboard user reads beside it. */
export const walkHint = 'Press arrow keys to walk along the values';

/** @returns the cell as a number, or undefined when the column or the value is missing */
export function numberIn(row: Row, column: string | undefined): number | undefined {
  const cell = column === undefined ? undefined : row[column];
  return typeof cell === 'number' ? cell : undefined;
}

/**
 * @returns the number a picture cannot do without
 * @throws an Error naming the role and the column
 */
export function neededNumber(row: Row, columns: PictureProps['columns'], role: string): number {
  const number = numberIn(row, columns[role]);
  if (number === undefined) throw new Error(`the role "${role}" needs a number, and column "${columns[role] ?? 'not given'}" has none`);
  return number;
}

/** @returns the cell as text, empty when the column or the value is missing */
export function textIn(row: Row, column: string | undefined): string {
  const cell = column === undefined ? undefined : row[column];
  return cell === undefined || cell === null ? '' : String(cell);
}

/**
 * @param view the view's id, empty for the first
 * @returns what the still's files are called: `exchanges-per-year`, `exchanges-per-year.per-month`
 */
export function stillIdOf(figure: string, view: string): string {
  return view === '' ? figure : `${figure}.${view}`;
}
